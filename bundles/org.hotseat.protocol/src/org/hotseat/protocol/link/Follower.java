// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.protocol.FeedListener;
import org.hotseat.protocol.Position;
import org.hotseat.protocol.Topic;
import org.hotseat.protocol.frame.Message;
import org.hotseat.protocol.json.Json;
import org.hotseat.protocol.json.JsonRefused;

/** One topic that this end follows: checks that nothing is missing, twice or more than was granted; grants more. */
final class Follower<C> {

    private static final Logger LOG = System.getLogger(Follower.class.getName());

    private final long id;
    private final Topic<C> topic;
    private final FeedListener<C> listener;
    private final LinkWriter writer;
    private final ExecutorService telling;
    private final Consumer<String> fault;
    private final AtomicInteger granted = new AtomicInteger(Following.CREDIT);
    /** For the reading thread only, as what follows. */
    private String run;
    private long number;
    private boolean level;
    private boolean began;
    /** For the telling thread only. */
    private int taken;
    private volatile boolean over;

    Follower(long id, Topic<C> topic, Position from, FeedListener<C> listener, LinkWriter writer,
            ExecutorService telling, Consumer<String> fault) {
        this.id = id;
        this.topic = topic;
        this.listener = listener;
        this.writer = writer;
        this.telling = telling;
        this.fault = fault;
        this.run = from.run();
        this.number = from.number();
    }

    long id() {
        return id;
    }

    void reset(Message.Reset reset) {
        run = reset.run();
        number = reset.number();
        level = false;
        began = true;
        tell(() -> listener.reset(reset.why()));
    }

    void level(Message.Level now) {
        if (!now.run().equals(run) || now.number() != number || level) {
            fault.accept(NLS.bind(Messages.outOfOrder, topic));
            return;
        }
        level = true;
        began = true;
        Position position = new Position(run, number);
        tell(() -> listener.level(position));
    }

    void change(Message.Change change, int length) {
        boolean next = level ? change.number() > number : change.number() == number;
        if (!began || change.after() != number || !next) {
            fault.accept(NLS.bind(Messages.outOfOrder, topic));
            return;
        }
        int cost = Cursor.cost(length);
        if (granted.getAndAdd(-cost) <= 0) {
            fault.accept(NLS.bind(Messages.notGranted, topic));
            return;
        }
        number = change.number();
        tell(() -> deliver(change, cost));
    }

    private void deliver(Message.Change change, int cost) {
        try {
            listener.change(change.number(), Json.read(change.change(), topic.change()));
        } catch (JsonRefused malformed) {
            fault.accept(NLS.bind(Messages.changeUnreadable, topic, malformed.getMessage()));
            return;
        }
        taken += cost;
        if (taken >= Following.MORE) {
            granted.addAndGet(taken);
            writer.send(new Message.Credit(id, taken));
            taken = 0;
        }
    }

    void end(Failure failure) {
        run(() -> {
            over = true;
            listener.ended(failure);
        });
    }

    private void tell(Runnable act) {
        run(() -> {
            if (!over) {
                act.run();
            }
        });
    }

    private void run(Runnable act) {
        try {
            telling.execute(() -> guarded(act));
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "a change at the end", ending);
        }
    }

    private void guarded(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException broken) { // the edge: a listener's fault must be seen, and it must not miss changes
            LOG.log(Level.ERROR, "whoever follows {0} failed", topic, broken);
            fault.accept(NLS.bind(Messages.fault, topic, broken));
        }
    }
}
