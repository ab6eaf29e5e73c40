// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.work.Subscription;
import org.hotseat.protocol.FeedListener;
import org.hotseat.protocol.Position;
import org.hotseat.protocol.Topic;
import org.hotseat.protocol.frame.Message;

/** What this end follows. */
final class Following {

    /** What a follower grants at first. */
    static final int CREDIT = 2000;
    /** What it grants anew each time it has taken as much. */
    static final int MORE = 1000;

    private final Ids ids;
    private final LinkWriter writer;
    private final ExecutorService telling;
    private final Consumer<String> fault;
    private final Map<Long, Follower<?>> followers = new ConcurrentHashMap<>();
    private volatile @Nullable Failure ended;

    Following(Ids ids, LinkWriter writer, ExecutorService telling, Consumer<String> fault) {
        this.ids = ids;
        this.writer = writer;
        this.telling = telling;
        this.fault = fault;
    }

    <C> Subscription follow(Topic<C> topic, Position from, FeedListener<C> listener) {
        Follower<C> follower = new Follower<>(ids.next(), topic, from, listener, writer, telling, fault);
        followers.put(follower.id(), follower);
        Failure over = ended;
        if (over == null) {
            writer.send(new Message.Subscribe(follower.id(), topic.name(), from, CREDIT));
        } else {
            end(follower.id(), over);
        }
        return () -> {
            if (followers.containsKey(follower.id())) {
                writer.send(new Message.Cancel(follower.id()));
                end(follower.id(), new Failure(FailureCode.CANCELLED, Messages.cancelled));
            }
        };
    }

    /** A subscription is refused, or its feed failed. */
    void take(Message.Answer answer) {
        end(answer.id(), answer.failure().orElseGet(() -> new Failure(FailureCode.OTHER, Messages.cancelled)));
    }

    void take(Message.Reset reset) {
        Follower<?> follower = followers.get(reset.id());
        if (follower != null) {
            follower.reset(reset);
        }
    }

    void take(Message.Level level) {
        Follower<?> follower = followers.get(level.id());
        if (follower != null) {
            follower.level(level);
        }
    }

    void take(Message.Change change, int length) {
        Follower<?> follower = followers.get(change.id());
        if (follower != null) {
            follower.change(change, length);
        }
    }

    private void end(long id, Failure failure) {
        Follower<?> follower = followers.remove(id);
        if (follower != null) {
            follower.end(failure);
        }
    }

    void end(Failure failure) {
        ended = failure;
        followers.keySet().forEach(id -> end(id, failure));
    }
}
