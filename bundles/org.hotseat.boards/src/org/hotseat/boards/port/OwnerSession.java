// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.port;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.hotseat.boards.journal.LineJournal;
import org.hotseat.boards.journal.Piece;
import org.hotseat.boards.journal.Start;
import org.hotseat.boards.wire.Bell;
import org.hotseat.boards.wire.Frame;
import org.hotseat.boards.wire.Frames;
import org.hotseat.boards.wire.PeerLine;
import org.hotseat.boards.wire.Welcome;

/**
 * The connection of a port's owner. One thread {@linkplain #hear hears} it, one {@linkplain #talk talks}; neither waits
 * for the other, so a guest that reads nothing keeps no word of its host from being heard. Silence ends it.
 */
final class OwnerSession {

    private static final Logger LOG = System.getLogger(OwnerSession.class.getName());
    private static final int MOST_ASIDES = 1024;

    /**
     * How it begins.
     *
     * @param run of the journal
     * @param start where the guest goes on
     * @param spoken bytes that the line took from this owner already
     */
    record Beginning(long run, Start start, long spoken) {
    }

    private final BoardPort port;
    private final LineJournal journal;
    private final PeerLine peer;
    private final Beginning beginning;
    private final Bell bell = new Bell();
    private final Deque<byte[]> asides = new ArrayDeque<>();
    private final Deque<Frame> answers = new ArrayDeque<>();
    /** The rest is guarded by this object; bytes from the owner, up to where the line took them, where the guest is. */
    private long received;
    private long spoken;
    private long taken;
    private long sent;
    private volatile boolean over;
    /** Of the thread that talks: what the owner was told of the line; whether the last byte ended a unit. */
    private long told;
    private boolean whole;

    OwnerSession(BoardPort port, PeerLine peer, Beginning beginning) {
        this.port = port;
        this.journal = port.journal();
        this.peer = peer;
        this.beginning = beginning;
        this.received = beginning.spoken();
        this.spoken = beginning.spoken();
        this.taken = beginning.start().position();
        this.sent = beginning.start().position();
        this.told = beginning.spoken();
        this.whole = port.unitEnd().isEmpty();
    }

    Beginning beginning() {
        return beginning;
    }

    /** Ends it at once. Does not wait for anything. */
    void drop() {
        over = true;
        peer.close();
        bell.ring();
    }

    /** There may be something to say. */
    void wake() {
        bell.ring();
    }

    /** Something for the guest that is in no journal. A guest that takes none of it loses the oldest. */
    void aside(byte[] bytes) {
        synchronized (this) {
            asides.add(bytes);
            if (asides.size() > MOST_ASIDES) {
                asides.remove();
            }
        }
        bell.ring();
    }

    /** The line took so much. */
    void spoken(long position) {
        synchronized (this) {
            spoken = position;
        }
        bell.ring();
    }

    /** Until it is over. */
    void hear() {
        try {
            peer.patience(Frames.SILENCE);
            while (!over) {
                heard(Frames.read(peer.in()));
            }
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "the owner is gone", gone);
        } finally {
            drop();
            port.ended(this);
        }
    }

    private void heard(Frame frame) throws IOException {
        switch (frame) {
        case Frame.Life life -> LOG.log(Level.TRACE, "{0}", life);
        case Frame.Data data -> room(data.bytes().length);
        case Frame.Taken at -> reached(at.position());
        case Frame.Cut cut -> reached(cut.position());
        case Frame.Left left -> reached(left.position());
        case Frame.Held held -> LOG.log(Level.TRACE, "{0}", held);
        default -> throw new IOException("an owner does not say this: " + frame);
        }
        if (!(frame instanceof Frame.Life)) {
            port.noted(this, frame);
        }
        synchronized (this) {
            if (frame instanceof Frame.Cut cut) {
                answers.add(new Frame.Kept(cut.id()));
            } else if (frame instanceof Frame.Left) {
                answers.add(frame);
            }
        }
        bell.ring();
    }

    private synchronized void room(int length) throws IOException {
        received += length;
        if (received - spoken > Frame.WINDOW) {
            throw new IOException("the owner says more than it may");
        }
    }

    private synchronized void reached(long position) throws IOException {
        if (position > sent) {
            throw new IOException("the owner has taken what was never sent: " + position + " of " + sent);
        }
        taken = Math.max(taken, position);
    }

    /** Until it is over. */
    void talk() {
        try {
            Start start = beginning.start();
            new Welcome(beginning.run(), start.position(), beginning.spoken(), start.how(), start.lost())
                    .write(peer.out());
            if (!start.how().isWhole()) {
                mark();
            }
            Frames.talk(this::news, () -> over, bell, peer.out());
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "the owner is gone", gone);
        } catch (InterruptedException closing) {
            LOG.log(Level.DEBUG, "closing", closing);
            Thread.currentThread().interrupt();
        } finally {
            drop();
        }
    }

    private void mark() throws IOException {
        byte[] mark = port.gapMark();
        if (mark.length > 0) {
            Frames.write(new Frame.Aside(mark), peer.out());
        }
        whole = true;
    }

    /** Says what there is; false when there was nothing. */
    private boolean news() throws IOException {
        boolean said = answers();
        int room = room();
        Piece piece = journal.read(from(), Math.max(1, room));
        if (room > 0 && piece.position() > from()) {
            Frames.write(new Frame.Gap(piece.position() - from()), peer.out());
            mark();
        }
        if (room > 0 && piece.bytes().length > 0) {
            advance(piece.end());
            Frames.write(new Frame.Data(piece.bytes()), peer.out());
            whole = isEnd(piece.bytes()[piece.bytes().length - 1]);
            said = true;
        } else if (room > 0) {
            advance(piece.position());
            whole = true; // a line says whole units
        }
        return whole && asides() || said;
    }

    private boolean isEnd(byte last) {
        return port.unitEnd().isEmpty() || port.unitEnd().getAsInt() == last;
    }

    private synchronized int room() {
        return (int) Math.min(Frame.MOST, taken + Frame.WINDOW - sent);
    }

    private synchronized long from() {
        return sent;
    }

    private synchronized void advance(long position) {
        sent = position;
    }

    private boolean answers() throws IOException {
        List<Frame> all = new ArrayList<>();
        synchronized (this) {
            if (told != spoken) {
                told = spoken;
                all.add(new Frame.Taken(told));
            }
            all.addAll(answers);
            answers.clear();
        }
        for (Frame one : all) {
            Frames.write(one, peer.out());
        }
        return !all.isEmpty();
    }

    private boolean asides() throws IOException {
        List<byte[]> all;
        synchronized (this) {
            all = new ArrayList<>(asides);
            asides.clear();
        }
        for (byte[] one : all) {
            Frames.write(new Frame.Aside(one), peer.out());
        }
        return !all.isEmpty();
    }
}
