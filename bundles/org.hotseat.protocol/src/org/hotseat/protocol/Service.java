// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.work.Subscription;

/**
 * What one end answers and what can be followed there. Shared by its connections; parts add what they serve while it is
 * in use. Thread-safe.
 */
public final class Service {

    /**
     * An operation and who answers it.
     *
     * @param <Q> the question
     * @param <A> the answer
     * @param operation which
     * @param handler answers
     */
    public record Served<Q, A>(Operation<Q, A> operation, Handler<Q, A> handler) {
    }

    /**
     * A topic and what it is served from.
     *
     * @param <C> a change
     * @param topic which
     * @param feed its changes
     */
    public record Fed<C>(Topic<C> topic, Feed<C> feed) {
    }

    private final Map<String, Served<?, ?>> operations = new ConcurrentHashMap<>();
    private final Map<String, Fed<?>> topics = new ConcurrentHashMap<>();

    /**
     * Answers an operation from now on.
     *
     * @param <Q> the question
     * @param <A> the answer
     * @param operation not served yet
     * @param handler answers, on threads of the connections
     * @return ends it; what is under way is still answered
     */
    public <Q, A> Subscription serve(Operation<Q, A> operation, Handler<Q, A> handler) {
        Served<Q, A> served = new Served<>(operation, handler);
        taken(operation.name(), operations.putIfAbsent(operation.name(), served));
        return () -> operations.remove(operation.name(), served);
    }

    /**
     * Lets others follow a topic from now on.
     *
     * @param <C> a change
     * @param topic not served yet
     * @param feed its changes
     * @return ends it for new followers
     */
    public <C> Subscription serve(Topic<C> topic, Feed<C> feed) {
        Fed<C> fed = new Fed<>(topic, feed);
        taken(topic.name(), topics.putIfAbsent(topic.name(), fed));
        return () -> topics.remove(topic.name(), fed);
    }

    private static void taken(String name, @Nullable Object before) {
        if (before != null) {
            throw new IllegalStateException("served already: " + name);
        }
    }

    /**
     * Looks up.
     *
     * @param name of an operation
     * @return empty when nobody answers it
     */
    public Optional<Served<?, ?>> operation(String name) {
        return Optional.ofNullable(operations.get(name));
    }

    /**
     * Looks up.
     *
     * @param name of a topic
     * @return empty when there is none
     */
    public Optional<Fed<?>> topic(String name) {
        return Optional.ofNullable(topics.get(name));
    }
}
