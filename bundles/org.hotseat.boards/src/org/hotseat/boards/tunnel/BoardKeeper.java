// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import java.io.EOFException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.boards.wire.Hello;
import org.hotseat.boards.wire.PeerLine;
import org.hotseat.boards.wire.Welcome;

/** Keeps the connection with the board while this host owns the port, on a thread of its own. */
final class BoardKeeper implements Runnable {

    private static final Logger LOG = System.getLogger(BoardKeeper.class.getName());
    private static final Duration LOOK = Duration.ofMillis(500);

    private final PortTunnel.Place place;
    private final BoardDialer dialer;
    private final Pace pace;
    private final Tenure tenure;
    private final Executor threads;

    /** Another thread is taken for what is said to the board. */
    BoardKeeper(PortTunnel.Place place, BoardDialer dialer, Pace pace, Tenure tenure, Executor threads) {
        this.place = place;
        this.dialer = dialer;
        this.pace = pace;
        this.tenure = tenure;
        this.threads = threads;
    }

    @Override
    public void run() {
        Duration pause = pace.first();
        try {
            while (!tenure.isClosed()) {
                Claim now = tenure.claim(LOOK);
                if (now != null) {
                    boolean was = connect(now);
                    pause = was ? pace.first() : pause.multipliedBy(2);
                    pause = pause.compareTo(pace.longest()) > 0 ? pace.longest() : pause;
                    tenure.rest(now, pause);
                }
            }
        } catch (InterruptedException ending) {
            LOG.log(Level.DEBUG, "the tunnel ends", ending);
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the board took this host in; returns when the connection is over. */
    private boolean connect(Claim now) {
        boolean in = false;
        try (PeerLine peer = dialer.dial(Deadline.in(pace.connect()))) {
            peer.patience(pace.connect());
            new Hello(place.port(), place.machine(), now.epoch(), now.resume()).write(peer.out());
            Optional<BoardLink> made = tenure.takeIn(now, peer, Welcome.read(peer.in()));
            in = made.isPresent();
            if (in) {
                threads.execute(made.get()::talk);
                made.get().hear();
            }
        } catch (FailureException unreachable) {
            tenure.troubled(now, unreachable.failure().text());
        } catch (EOFException refused) {
            LOG.log(Level.DEBUG, "closed by the board", refused);
            tenure.troubled(now, NLS.bind(Messages.notTakenIn, place.port()));
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "the board is gone", gone);
            tenure.troubled(now, String.valueOf(gone.getMessage()));
        } finally {
            tenure.unlink();
        }
        return in;
    }
}
