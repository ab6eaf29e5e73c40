// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

import org.hotseat.boards.wire.Bell;
import org.hotseat.boards.wire.Frame;
import org.hotseat.boards.wire.Frames;
import org.hotseat.boards.wire.PeerLine;
import org.hotseat.boards.wire.Welcome;

/** One connection with the board that has taken this host in. One thread hears it, one talks. Silence ends it. */
final class BoardLink {

    private static final Logger LOG = System.getLogger(BoardLink.class.getName());

    private final PeerLine peer;
    private final Claim claim;
    private final Feed feed;
    private final Bell bell = new Bell();
    private volatile boolean over;
    /** Of the thread that talks. */
    private Feed.Position told;
    private boolean leftTold;

    BoardLink(PeerLine peer, Claim claim, Feed feed, Welcome welcome) {
        this.peer = peer;
        this.claim = claim;
        this.feed = feed;
        this.told = new Feed.Position(welcome.run(), welcome.start());
    }

    void wake() {
        bell.ring();
    }

    /** Ends it at once. */
    void drop() {
        over = true;
        peer.close();
        bell.ring();
    }

    /** Until it is over. */
    void hear() throws IOException {
        try {
            peer.patience(Frames.SILENCE);
            while (!over) {
                heard(Frames.read(peer.in()));
            }
        } finally {
            drop();
        }
    }

    private void heard(Frame frame) throws IOException {
        switch (frame) {
        case Frame.Data data -> {
            claim.received(data.bytes());
            bounded();
        }
        case Frame.Aside aside -> {
            claim.aside(aside.bytes());
            bounded();
        }
        case Frame.Gap gap -> claim.missed(gap.lost());
        case Frame.Taken taken -> {
            if (!claim.taken(taken.position())) {
                throw new IOException("the line has taken what was never said: " + taken.position());
            }
            bell.ring();
        }
        case Frame.Kept kept -> claim.notes().kept(kept.id());
        case Frame.Left left -> claim.left();
        case Frame.Life life -> LOG.log(Level.TRACE, "{0}", life);
        default -> throw new IOException("a board does not say this: " + frame);
        }
    }

    private void bounded() throws IOException {
        if (feed.isCrowded()) {
            throw new IOException("the board says more than it may");
        }
    }

    /** Until it is over. */
    void talk() {
        try {
            Frames.talk(this::news, () -> over, bell, peer.out());
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "the board is gone", gone);
        } catch (InterruptedException closing) {
            LOG.log(Level.DEBUG, "closing", closing);
            Thread.currentThread().interrupt();
        } finally {
            drop();
        }
    }

    private boolean news() throws IOException {
        boolean said = false;
        Feed.Position given = feed.given();
        if (given.run() == told.run() && !given.equals(told)) {
            told = given;
            Frames.write(new Frame.Taken(given.value()), peer.out());
            said = true;
        }
        for (Frame mark : claim.notes().news()) {
            Frames.write(mark, peer.out());
            said = true;
        }
        byte[] bytes = claim.unsent();
        if (bytes.length > 0) {
            Frames.write(new Frame.Data(bytes), peer.out());
            said = true;
        }
        Optional<Feed.Position> leaving = claim.leaving();
        if (bytes.length == 0 && leaving.isPresent() && leaving.get().run() == told.run() && !leftTold) {
            leftTold = true;
            Frames.write(new Frame.Left(leaving.get().value()), peer.out());
            said = true;
        }
        return said;
    }
}
