// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import java.io.EOFException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;
import org.hotseat.boards.wire.Frame;
import org.hotseat.boards.wire.Frames;
import org.hotseat.boards.wire.Hello;
import org.hotseat.boards.wire.PeerLine;
import org.hotseat.boards.wire.Resume;
import org.hotseat.boards.wire.StreamPump;
import org.hotseat.boards.wire.Welcome;

/**
 * The host's side of a port that carries a stream. Something of this host connects to its local socket: the machine's
 * hypervisor, or its sound server. The board is only touched while this host {@linkplain #own owns} the port; then one
 * local connection goes through to one way to the device, and when either ends both do, and it begins anew.
 * Thread-safe.
 */
public final class StreamTunnel implements AutoCloseable {

    private static final Logger LOG = System.getLogger(StreamTunnel.class.getName());
    /** One takes connections, one keeps the board, two carry, and some hear first words. */
    private static final int THREADS = 8;
    /** How long a local connection may say nothing. */
    private static final Duration SPEECHLESS = Duration.ofMillis(500);
    /** How long a board that has taken this host in is kept waiting for a local connection. */
    private static final Duration CALLED = Duration.ofSeconds(10);

    private final PortTunnel.Place place;
    private final BoardDialer dialer;
    private final Pace pace;
    private final boolean guestFirst;
    private final ExecutorService threads;
    private final GuestDoor door;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile Runnable news = () -> {
        // nobody listens yet
    };
    /** These are guarded by the lock; the epoch is 0 while nothing is owned. */
    private long epoch;
    private @Nullable StreamPump pump;
    private Optional<String> terms = Optional.empty();
    private boolean carries;
    private String trouble = "";
    private boolean closed;

    /**
     * Listens; owns nothing yet.
     *
     * @param place which port it is
     * @param dialer the way to the board
     * @param pace how the board is tried
     * @param guestFirst whether the board is left alone until there is a local connection; otherwise that is made when
     *     the board's {@linkplain #terms terms} are known
     * @param workers give threads
     * @throws FailureException FILE when there can be no such socket
     */
    public StreamTunnel(PortTunnel.Place place, BoardDialer dialer, Pace pace, boolean guestFirst, Workers workers)
            throws FailureException {
        this.place = place;
        this.dialer = dialer;
        this.pace = pace;
        this.guestFirst = guestFirst;
        this.threads = workers.pool("stream-" + place.port(), THREADS);
        try {
            this.door = new GuestDoor(place.socket(), threads);
        } catch (IOException failed) {
            threads.shutdownNow();
            throw new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.noSocket, new Object[] {
                    place.port(), place.socket(), failed.getMessage() }), Messages.noSocketRemedy), failed);
        }
        threads.execute(door::accept);
        threads.execute(this::keep);
    }

    /**
     * Who shall know at once that the board's {@linkplain #terms terms} have come or gone; before this host owns it.
     *
     * @param listener asks then; called on any thread, without a lock, and must not wait
     */
    public void listen(Runnable listener) {
        news = listener;
    }

    /**
     * This host owns the port from now on. The same again changes nothing.
     *
     * @param under the epoch of the port's assignment, above 0
     */
    public void own(long under) {
        claim(under);
    }

    /** This host does not own the port any more: nothing goes through from now on. Does not wait. */
    public void disown() {
        claim(0);
    }

    private void claim(long under) {
        boolean used;
        lock.lock();
        try {
            if (epoch == under) {
                return;
            }
            used = epoch != 0;
            epoch = under;
            trouble = "";
            cut();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        if (used) { // of a connection that only waits the first words are still good
            door.dropAll();
            news.run();
        }
        door.wake();
    }

    /** Guarded. */
    private void cut() {
        StreamPump now = pump;
        pump = null;
        carries = false;
        terms = Optional.empty();
        if (now != null) {
            now.end();
        }
    }

    private boolean isWanted(long under) {
        lock.lock();
        try {
            return epoch == under && !closed;
        } finally {
            lock.unlock();
        }
    }

    private void keep() {
        Duration pause = pace.first();
        try {
            for (long under = next(); under != 0; under = next()) {
                boolean was = turn(under);
                pause = was ? pace.first() : pause.multipliedBy(2);
                pause = pause.compareTo(pace.longest()) > 0 ? pace.longest() : pause;
                rest(under, pause);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "the tunnel ends", ending);
        }
    }

    /** Under which epoch this host owns the port, when it does; 0 at the end. */
    private long next() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (epoch == 0 && !closed) {
                changed.await();
            }
            return closed ? 0 : epoch;
        } finally {
            lock.unlock();
        }
    }

    private void rest(long under, Duration pause) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = pause.toNanos();
            while (epoch == under && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Whether something went through; returns when it is over. */
    private boolean turn(long under) throws InterruptedException {
        Optional<GuestDoor.Guest> guest = guestFirst ? door.await(SPEECHLESS, () -> isWanted(under)) : Optional.empty();
        if (guestFirst && guest.isEmpty()) {
            return false;
        }
        boolean carried = false;
        try (PeerLine peer = dialer.dial(Deadline.in(pace.connect()))) {
            peer.patience(pace.connect());
            new Hello(place.port(), place.machine(), under, new Resume.Fresh()).write(peer.out());
            Welcome.read(peer.in());
            if (!(Frames.read(peer.in()) instanceof Frame.Terms told)) {
                throw new IOException("the board has not said what its device is called");
            }
            carried = carry(under, peer, told.text(), guest);
        } catch (FailureException unreachable) {
            troubled(under, unreachable.failure().text());
        } catch (EOFException refused) {
            LOG.log(Level.DEBUG, "closed by the board", refused);
            troubled(under, NLS.bind(Messages.noStream, place.port()));
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "the board is gone", gone);
            troubled(under, String.valueOf(gone.getMessage()));
        } finally {
            if (carried) { // else its first words are good for the next try
                guest.ifPresent(door::drop);
            }
        }
        return carried;
    }

    private boolean carry(long under, PeerLine peer, String told, Optional<GuestDoor.Guest> first)
            throws InterruptedException {
        StreamPump made = new StreamPump(peer, new Unheard());
        if (!begin(under, made, told)) {
            return false;
        }
        threads.execute(made::talk);
        try {
            news.run();
            Deadline deadline = Deadline.in(CALLED, MonotonicClock.SYSTEM);
            Optional<GuestDoor.Guest> guest = first.isPresent() ? first : door.await(SPEECHLESS, () -> isWanted(under)
                    && !made.isOver() && !deadline.isOver());
            if (guest.isEmpty()) {
                troubled(under, made.isOver() ? NLS.bind(Messages.noStream, place.port()) : NLS.bind(Messages.noLocal,
                        place.socket()));
                return false;
            }
            carrying(made);
            threads.execute(() -> made.read(guest.get().channel(), guest.get().words()));
            made.hear(guest.get().channel());
            door.drop(guest.get());
            return true;
        } finally {
            made.end();
            over(made);
            news.run();
        }
    }

    /** What goes through is counted and looked into at the board. */
    private static final class Unheard implements StreamPump.Ear {

        @Override
        public void said(byte[] bytes) {
            // for the board only
        }

        @Override
        public void told(byte[] bytes) {
            // for the guest only
        }
    }

    private boolean begin(long under, StreamPump made, String told) {
        lock.lock();
        try {
            if (epoch != under || closed) {
                return false;
            }
            pump = made;
            terms = Optional.of(told);
            trouble = "";
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void carrying(StreamPump made) {
        lock.lock();
        try {
            carries = pump == made;
        } finally {
            lock.unlock();
        }
    }

    private void over(StreamPump made) {
        lock.lock();
        try {
            if (pump == made) {
                cut();
            }
        } finally {
            lock.unlock();
        }
    }

    private void troubled(long under, String text) {
        lock.lock();
        try {
            if (epoch == under) {
                trouble = text;
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * What the board calls its device, while the board has taken this host in.
     *
     * @return empty otherwise
     */
    public Optional<String> terms() {
        lock.lock();
        try {
            return terms;
        } finally {
            lock.unlock();
        }
    }

    /**
     * How it is.
     *
     * @return now; connected means that a local connection goes through to the device
     */
    public TunnelStatus status() {
        boolean guest = door.isConnected();
        lock.lock();
        try {
            return new TunnelStatus(epoch != 0, carries, guest, 0, 0, 0, Optional.empty(), Optional.empty(), trouble);
        } finally {
            lock.unlock();
        }
    }

    /** Owns nothing any more; the socket is gone. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            epoch = 0;
            cut();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        door.close();
        threads.shutdownNow();
    }
}
