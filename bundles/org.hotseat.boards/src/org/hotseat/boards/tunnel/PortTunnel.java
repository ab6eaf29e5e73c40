// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;
import org.hotseat.boards.wire.CheckpointId;
import org.hotseat.boards.wire.Resume;

/**
 * The host's side of a port. A machine's serial channel is connected to its local socket whether the machine runs here
 * or waits as a standby; the board is only touched while this host {@linkplain #own owns} the port. Then it is tried
 * until it takes this host in, and again whenever the connection is lost; neither side of it loses or doubles a byte by
 * that. A guest never waits for the board: what it says meanwhile waits, a window at the most, and then its UART is
 * full. Thread-safe.
 */
public final class PortTunnel implements AutoCloseable {

    private static final int THREADS = 5;

    private final Place place;
    private final ExecutorService threads;
    private final GuestSocket guest;
    private final Feed feed;
    private final Tenure tenure;

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
        this.threads = workers.pool("tunnel-" + place.port(), THREADS);
        try {
            this.guest = new GuestSocket(place.socket());
        } catch (IOException failed) {
            threads.shutdownNow();
            throw new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.noSocket, new Object[] {
                    place.port(), place.socket(), failed.getMessage() }), Messages.noSocketRemedy), failed);
        }
        this.tenure = new Tenure(place.port(), guest);
        this.feed = tenure.feed();
        guest.listen(threads, feed::end);
        threads.execute(feed::run);
        threads.execute(new GuestEar(guest, tenure));
        threads.execute(new BoardKeeper(place, dialer, pace, tenure, threads));
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
        tenure.own(epoch, resume);
    }

    /** This host does not own the port any more: nothing goes through from now on. Does not wait. */
    public void disown() {
        tenure.disown();
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
            Claim now = tenure.claim(Duration.ZERO);
            held = feed.hold(deadline);
            if (held && now != null && now.outbox().isEmpty(deadline.left())) {
                now.leave(feed.given());
                tenure.wake();
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
     * @param deadline waits no longer for another that holds it
     * @return to be closed soon; the line goes on meanwhile
     * @throws FailureException TIMEOUT when another holds it all the time; CANCELLED
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
            tenure.notes().ifPresent(notes -> notes.cut(id, feed.given()));
            tenure.wake();
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
        tenure.notes().ifPresent(notes -> notes.held(id));
        tenure.wake();
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
        Optional<Notes> notes = tenure.notes();
        return notes.isPresent() && notes.get().isKept(id, deadline);
    }

    /**
     * How it is.
     *
     * @return now
     */
    public TunnelStatus status() {
        return tenure.status(guest.isConnected());
    }

    /** Owns nothing any more; the socket is gone. */
    @Override
    public void close() {
        tenure.close();
        guest.close();
        threads.shutdownNow();
    }
}
