// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import java.io.EOFException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;
import org.hotseat.boards.wire.CheckpointId;
import org.hotseat.boards.wire.Hello;
import org.hotseat.boards.wire.PeerLine;
import org.hotseat.boards.wire.Resume;
import org.hotseat.boards.wire.Welcome;

/**
 * The host's side of a port. A machine's serial channel is connected to its local socket whether the machine runs here
 * or waits as a standby; the board is only touched while this host {@linkplain #own owns} the port. Then it is tried
 * until it takes this host in, and again whenever the connection is lost; neither side of it loses or doubles a byte by
 * that. A guest never waits for the board: what it says meanwhile waits, a window at the most, and then its UART is
 * full. Thread-safe.
 */
public final class PortTunnel implements AutoCloseable {

    private static final Logger LOG = System.getLogger(PortTunnel.class.getName());
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final int THREADS = 5;
    private static final int PIECE = 4096;

    private final Place place;
    private final BoardDialer dialer;
    private final Pace pace;
    private final ExecutorService threads;
    private final GuestSocket guest;
    private final Feed feed;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    /** These are guarded by the lock. */
    private @Nullable Claim claim;
    private @Nullable BoardLink link;
    private String trouble = "";
    private boolean closed;

    /**
     * Which line it is.
     *
     * @param port its name on the board
     * @param machine whose line it is
     * @param socket where the machine's channel connects, 107 bytes at the most; who may reach its folder may connect
     */
    public record Place(String port, MachineId machine, Path socket) {
    }

    /**
     * Listens for the machine; owns nothing yet.
     *
     * @param place which line it is
     * @param dialer the way to the board
     * @param pace how the board is tried
     * @param workers give threads
     * @throws FailureException FILE when there can be no such socket
     */
    public PortTunnel(Place place, BoardDialer dialer, Pace pace, Workers workers) throws FailureException {
        this.place = place;
        this.dialer = dialer;
        this.pace = pace;
        this.threads = workers.pool("tunnel-" + place.port(), THREADS);
        try {
            this.guest = new GuestSocket(place.socket());
        } catch (IOException failed) {
            threads.shutdownNow();
            throw new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.noSocket, new Object[] {
                    place.port(), place.socket(), failed.getMessage() }), Messages.noSocketRemedy), failed);
        }
        this.feed = new Feed(guest, this::wake);
        guest.listen(threads, feed::end);
        threads.execute(feed::run);
        threads.execute(this::listenToGuest);
        threads.execute(this::keepConnected);
    }

    /**
     * This host owns the port from now on, for the guest that is connected or connects next. The same again, while that
     * guest lives, changes nothing. When its connection ends, what it said still goes to the line; nothing comes to the
     * next one, and nothing of that is read, before this is called again.
     *
     * @param epoch of the port's assignment
     * @param resume where the guest goes on
     */
    public void own(long epoch, Resume resume) {
        lock.lock();
        try {
            Claim now = claim;
            if (!closed && (now == null || now.isOver() || !now.is(epoch, resume))) {
                letGo();
                claim = new Claim(epoch, resume, feed);
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** This host does not own the port any more: nothing goes through from now on. Does not wait. */
    public void disown() {
        lock.lock();
        try {
            letGo();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void letGo() {
        BoardLink old = link;
        claim = null;
        link = null;
        trouble = "";
        feed.clear();
        if (old != null) {
            old.drop();
        }
    }

    /**
     * Lets go in order, for a guest that goes on elsewhere and stands still here: what it said goes to the line, and
     * the board notes what it has been handed, so that the next owner goes on there by {@link Resume.Left}. This host
     * does not own the port afterwards, whatever happens.
     *
     * @param deadline waits no longer
     * @throws FailureException TIMEOUT when the board has not noted it; CANCELLED
     */
    public void leave(Deadline deadline) throws FailureException {
        boolean held = false;
        boolean noted = false;
        try {
            Claim now = claim(Duration.ZERO);
            held = feed.hold(deadline);
            if (held && now != null && now.outbox().isEmpty(deadline.left())) {
                now.leave(feed.given());
                wake();
                noted = now.isLeft(deadline);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, NLS.bind(Messages.interrupted, place.port())),
                    ending);
        } finally {
            disown();
            if (held) {
                feed.go();
            }
        }
        if (!noted) {
            throw new FailureException(FailureCode.TIMEOUT, NLS.bind(Messages.notLeft, place.port()),
                    Messages.notLeftRemedy);
        }
    }

    /**
     * Holds what the line says back from the guest, so that a checkpoint can be cut.
     *
     * @param deadline waits no longer for the guest to take what is on its way
     * @return to be closed soon; the line goes on meanwhile
     * @throws FailureException TIMEOUT when the guest takes nothing; CANCELLED
     */
    public Hold hold(Deadline deadline) throws FailureException {
        try {
            if (feed.hold(deadline)) {
                return new Hold();
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, NLS.bind(Messages.interrupted, place.port())),
                    ending);
        }
        throw new FailureException(FailureCode.TIMEOUT, NLS.bind(Messages.busy, place.port()), Messages.busyRemedy);
    }

    /** The guest gets nothing of the line until this is closed. */
    public final class Hold implements AutoCloseable {

        private boolean over;

        private Hold() {
        }

        /**
         * The guest's state as it is now is that of a checkpoint. Called while the machine stands still.
         *
         * @param id of the checkpoint
         */
        public void cut(CheckpointId id) {
            notes().ifPresent(notes -> notes.cut(id, feed.given()));
            wake();
        }

        @Override
        public synchronized void close() {
            if (!over) {
                over = true;
                feed.go();
            }
        }
    }

    /**
     * A standby holds a checkpoint; the board need not keep what is before it.
     *
     * @param id of the checkpoint
     */
    public void held(CheckpointId id) {
        notes().ifPresent(notes -> notes.held(id));
        wake();
    }

    /**
     * Waits until the board has noted what a checkpoint holds of the line.
     *
     * @param id of the checkpoint
     * @param deadline waits no longer
     * @return false when it has not: a guest that goes back to it may get bytes twice, or miss some
     * @throws InterruptedException when this thread is to end
     */
    public boolean isKept(CheckpointId id, Deadline deadline) throws InterruptedException {
        Optional<Notes> notes = notes();
        return notes.isPresent() && notes.get().isKept(id, deadline);
    }

    private Optional<Notes> notes() {
        lock.lock();
        try {
            Claim now = claim;
            return now == null ? Optional.empty() : Optional.of(now.notes());
        } finally {
            lock.unlock();
        }
    }

    private @Nullable BoardLink link() {
        lock.lock();
        try {
            return link;
        } finally {
            lock.unlock();
        }
    }

    private void wake() {
        BoardLink now = link();
        if (now != null) {
            now.wake();
        }
    }

    private void listenToGuest() {
        byte[] bytes = new byte[PIECE];
        try {
            Claim now = claim(LOOK);
            while (!isClosed()) {
                int room = now == null ? 0 : Math.min(bytes.length, now.outbox().room(LOOK));
                if (now != null && now.isOver()) {
                    rest(now, LOOK);
                } else if (now != null && room > 0) {
                    said(bytes, guest.read(bytes, room, LOOK));
                }
                now = claim(LOOK);
            }
        } catch (InterruptedException ending) {
            LOG.log(Level.DEBUG, "nothing is heard from the guest any more", ending);
            Thread.currentThread().interrupt();
        }
    }

    /** It was said just now, so it is for the claim of now, although the read began before; without one it is gone. */
    private void said(byte[] bytes, int length) {
        lock.lock();
        try {
            Claim now = claim;
            if (now != null && length > 0 && !now.isOver()) {
                now.outbox().add(bytes, length);
            }
        } finally {
            lock.unlock();
        }
        wake();
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Claim claim(Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long nanos = patience.toNanos();
            while (claim == null && !closed && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            return claim;
        } finally {
            lock.unlock();
        }
    }

    private void keepConnected() {
        Duration pause = pace.first();
        try {
            while (!isClosed()) {
                Claim now = claim(LOOK);
                if (now != null) {
                    boolean was = connect(now);
                    pause = was ? pace.first() : pause.multipliedBy(2);
                    pause = pause.compareTo(pace.longest()) > 0 ? pace.longest() : pause;
                    rest(now, pause);
                }
            }
        } catch (InterruptedException ending) {
            LOG.log(Level.DEBUG, "the tunnel ends", ending);
            Thread.currentThread().interrupt();
        }
    }

    /** Another claim is tried at once. */
    private void rest(Claim failed, Duration pause) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long nanos = pause.toNanos();
            while (claim == failed && !closed && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Whether the board took this host in; returns when the connection is over. */
    private boolean connect(Claim now) {
        boolean in = false;
        try (PeerLine peer = dialer.dial(Deadline.in(pace.connect()))) {
            peer.patience(pace.connect());
            new Hello(place.port(), place.machine(), now.epoch(), now.resume()).write(peer.out());
            Optional<BoardLink> made = takeIn(now, peer, Welcome.read(peer.in()));
            in = made.isPresent();
            if (in) {
                threads.execute(made.get()::talk);
                made.get().hear();
            }
        } catch (FailureException unreachable) {
            troubled(now, unreachable.failure().text());
        } catch (EOFException refused) {
            LOG.log(Level.DEBUG, "closed by the board", refused);
            troubled(now, NLS.bind(Messages.notTakenIn, place.port()));
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "the board is gone", gone);
            troubled(now, String.valueOf(gone.getMessage()));
        } finally {
            unlink();
        }
        return in;
    }

    /** The one that connects is the only one that sets it. */
    private void unlink() {
        lock.lock();
        try {
            link = null;
        } finally {
            lock.unlock();
        }
    }

    private Optional<BoardLink> takeIn(Claim now, PeerLine peer, Welcome words) {
        lock.lock();
        try {
            if (claim != now) {
                return Optional.empty();
            }
            now.adopt(words);
            BoardLink made = new BoardLink(peer, now, feed, words);
            link = made;
            trouble = "";
            LOG.log(Level.INFO, "port {0} is connected, epoch {1}: {2}", place.port(), now.epoch(), words.how());
            return Optional.of(made);
        } finally {
            lock.unlock();
        }
    }

    private void troubled(Claim now, String text) {
        lock.lock();
        try {
            if (claim == now && !trouble.equals(text)) {
                trouble = text;
                LOG.log(Level.WARNING, "port {0}: {1}", place.port(), text);
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * How it is.
     *
     * @return now
     */
    public TunnelStatus status() {
        lock.lock();
        try {
            Claim mine = claim;
            Optional<Claim> now = mine == null ? Optional.empty() : Optional.of(mine);
            return new TunnelStatus(now.filter(one -> !one.isOver()).isPresent(), link != null, guest.isConnected(), feed.given().value(),
                    now.map(Claim::lost).orElse(0L), now.map(Claim::unsure).orElse(0L),
                    now.flatMap(one -> one.notes().kept()), now.flatMap(Claim::welcome), trouble);
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
            letGo();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        feed.close();
        guest.close();
        threads.shutdownNow();
    }
}
