// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.time.Deadline;
import org.hotseat.boards.wire.Resume;
import org.hotseat.boards.wire.Welcome;

/**
 * That this host owns the port, and all that holds as long as it does. Nothing of one claim is used under the next.
 * What is not thread-safe by itself is guarded by this object.
 */
final class Claim {

    private final long epoch;
    private final Resume resume;
    private final Feed feed;
    private final int turn;
    private final Outbox outbox = new Outbox();
    private final Notes notes = new Notes();
    private Optional<Welcome> welcome = Optional.empty();
    /** Position of the next byte of the line that the board is to send. */
    private long received;
    /** How far the outbox has been sent, and which of its positions is 0 to the board. */
    private long sent;
    private long base;
    private long lost;
    private long unsure;
    private Optional<Feed.Position> leaving = Optional.empty();
    private final CountDownLatch left = new CountDownLatch(1);

    Claim(long epoch, Resume resume, Feed feed) {
        this.epoch = epoch;
        this.resume = resume;
        this.feed = feed;
        this.turn = feed.clear();
    }

    long epoch() {
        return epoch;
    }

    boolean is(long otherEpoch, Resume otherResume) {
        return epoch == otherEpoch && resume.equals(otherResume);
    }

    /** Whether the guest that it was for has ended: what it said last still goes to the line, and nothing else. */
    boolean isOver() {
        return feed.hasEnded(turn);
    }

    Outbox outbox() {
        return outbox;
    }

    Notes notes() {
        return notes;
    }

    synchronized Optional<Welcome> welcome() {
        return welcome;
    }

    synchronized long lost() {
        return lost;
    }

    synchronized long unsure() {
        return unsure;
    }

    /** Where the guest goes on, as the board is to be told now. */
    synchronized Resume resume() {
        return welcome.isEmpty() ? resume : new Resume.Received(welcome.get().run(), received);
    }

    /** The board has taken this host in. */
    synchronized void adopt(Welcome words) {
        Feed.Position start = new Feed.Position(words.run(), words.start());
        boolean another = welcome.isPresent() && welcome.get().run() != words.run();
        if (welcome.isEmpty()) {
            feed.begin(turn, start);
        } else if (another || words.start() != received) {
            feed.put(turn, new byte[0], start);
        }
        if (another) { // whether its line took what was sent, it does not know
            unsure += sent - outbox.start();
            outbox.taken(sent);
            base = sent;
        } else {
            outbox.taken(base + words.spoken());
        }
        sent = base + words.spoken();
        lost += words.lost();
        received = words.start();
        notes.again(words.run());
        welcome = Optional.of(words);
    }

    /** The line said something. */
    synchronized void received(byte[] bytes) {
        received += bytes.length;
        feed.put(turn, bytes, position());
    }

    /** What the line said is gone. */
    synchronized void missed(long bytes) {
        lost += bytes;
        received += bytes;
        feed.put(turn, new byte[0], position());
    }

    /** Something for the guest that the line did not say. */
    void aside(byte[] bytes) {
        feed.put(turn, bytes, null);
    }

    private Feed.Position position() {
        return new Feed.Position(welcome.map(Welcome::run).orElse(0L), received);
    }

    /** What the guest said and was not sent yet; counts as sent. */
    synchronized byte[] unsent() {
        byte[] bytes = outbox.from(sent);
        sent += bytes.length;
        return bytes;
    }

    /** The line took what is before a position of the board's; false when it was never sent. */
    synchronized boolean taken(long position) {
        outbox.taken(base + position);
        return base + position <= sent;
    }

    /** The guest goes on elsewhere. The board is told on each connection until it has noted it. */
    synchronized void leave(Feed.Position position) {
        leaving = Optional.of(position);
    }

    synchronized Optional<Feed.Position> leaving() {
        return leaving;
    }

    /** The board has noted where the guest leaves. */
    void left() {
        left.countDown();
    }

    boolean isLeft(Deadline deadline) throws InterruptedException {
        return left.await(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
    }
}
