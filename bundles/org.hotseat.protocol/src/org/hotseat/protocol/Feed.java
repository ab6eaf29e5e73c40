// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.work.Subscription;

/**
 * What a topic is served from: the last changes, kept once for all followers, each of whom is a cursor and never a
 * queue. Methods are called on the writing threads of connections, must not block for long, and must be thread-safe.
 *
 * @param <C> a change
 */
public interface Feed<C> {

    /**
     * Who counts.
     *
     * @return the same for two agents when their numbers mean the same, such as the cluster's number for the store's
     *         revisions; else another one each time the process starts
     */
    String run();

    /**
     * The next changes.
     *
     * @param number after which
     * @param most how many at the most
     * @return in order, without a gap after that number; empty list when there is none yet; empty when changes after
     *         that number are gone already, or the number was never reached here
     */
    Optional<List<Numbered<C>>> after(long number, int most);

    /**
     * Everything now.
     *
     * @return consistent; its changes go on after its number
     */
    Snapshot<C> snapshot();

    /**
     * Wants to know when there is something new.
     *
     * @param bell rung after each change, cheap, on any thread
     * @return ends it
     */
    Subscription onNews(Runnable bell);
}
