// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.work.Subscription;
import org.hotseat.protocol.Feed;
import org.hotseat.protocol.Numbered;
import org.hotseat.protocol.Position;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.Snapshot;
import org.hotseat.protocol.Topic;
import org.hotseat.protocol.frame.FrameRefused;
import org.hotseat.protocol.frame.Frames;
import org.hotseat.protocol.frame.Message;
import org.hotseat.protocol.json.Json;

/**
 * How far one follower of the other end is. It keeps a handful of changes that the feed keeps too, never a queue: who
 * grants nothing costs nothing, and begins anew once the feed has forgotten what would come next.
 */
final class Cursor<C> {

    private static final int BATCH = 64;
    private static final int KIBIBYTE = 1024;

    private final long id;
    private final Topic<C> topic;
    private final Feed<C> feed;
    private final Subscription news;
    private final AtomicInteger credit;
    /** For the writing thread only, as what follows. */
    private final Deque<C> pages = new ArrayDeque<>();
    private final Deque<Numbered<C>> batch = new ArrayDeque<>();
    private @Nullable Position from;
    private String run = "";
    private boolean level;
    private long number;

    private Cursor(Message.Subscribe wish, Service.Fed<C> fed, Runnable bell) {
        this.id = wish.id();
        this.topic = fed.topic();
        this.feed = fed.feed();
        this.credit = new AtomicInteger(Math.clamp(wish.credit(), 0, Following.CREDIT));
        this.from = wish.from();
        this.news = feed.onNews(bell);
    }

    static <C> Cursor<C> of(Message.Subscribe wish, Service.Fed<C> fed, Runnable bell) {
        return new Cursor<>(wish, fed, bell);
    }

    /** What one change costs: one, and one more for each KiB. */
    static int cost(int length) {
        return 1 + length / KIBIBYTE;
    }

    long id() {
        return id;
    }

    Topic<C> topic() {
        return topic;
    }

    void credit(int more) {
        credit.updateAndGet(now -> Math.min(Following.CREDIT, now + Math.clamp(more, 0, Following.CREDIT)));
    }

    void end() {
        news.close();
    }

    /** The next frame; null when there is nothing, or no credit. */
    byte @Nullable [] next() throws FrameRefused {
        Position wish = from;
        if (wish != null) {
            from = null;
            return begin(wish);
        }
        if (!run.equals(feed.run())) {
            return reset(Messages.anotherRun);
        }
        if (!pages.isEmpty()) {
            return credit.get() > 0 ? change(number, pages.remove()) : null;
        }
        if (!level) {
            level = true;
            return Frames.write(new Message.Level(id, run, number));
        }
        if (credit.get() <= 0) {
            return null;
        }
        if (batch.isEmpty()) {
            Optional<List<Numbered<C>>> more = feed.after(number, BATCH);
            if (more.isEmpty()) {
                return reset(Messages.fellBehind);
            }
            batch.addAll(more.get());
        }
        Numbered<C> next = batch.poll();
        return next == null ? null : change(next.number(), next.change());
    }

    private byte[] begin(Position wish) throws FrameRefused {
        if (wish.equals(Position.NONE)) {
            return reset(Messages.firstTime);
        }
        if (!wish.run().equals(feed.run())) {
            return reset(Messages.anotherRun);
        }
        if (feed.after(wish.number(), 1).isEmpty()) {
            return reset(Messages.fellBehind);
        }
        run = wish.run();
        number = wish.number();
        level = true;
        return Frames.write(new Message.Level(id, run, number));
    }

    private byte[] reset(String why) throws FrameRefused {
        run = feed.run();
        Snapshot<C> snapshot = feed.snapshot();
        pages.clear();
        batch.clear();
        pages.addAll(snapshot.pages());
        number = snapshot.number();
        level = false;
        return Frames.write(new Message.Reset(id, run, number, why));
    }

    private byte[] change(long next, C change) throws FrameRefused {
        byte[] frame = Frames.write(new Message.Change(id, number, next, Json.tree(change, topic.change())));
        number = next;
        credit.addAndGet(-cost(frame.length - Integer.BYTES));
        return frame;
    }
}
