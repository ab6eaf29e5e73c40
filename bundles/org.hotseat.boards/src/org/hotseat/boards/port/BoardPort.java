// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.port;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.boards.journal.LineJournal;
import org.hotseat.boards.journal.Start;
import org.hotseat.boards.line.Line;
import org.hotseat.boards.line.LineStatus;
import org.hotseat.boards.wire.Frame;
import org.hotseat.boards.wire.Hello;
import org.hotseat.boards.wire.PeerLine;
import org.hotseat.boards.wire.Resume;

/**
 * One physical port of a board. It has one owner, under an epoch that only grows; whoever else connects is dropped
 * without a word. The line stays open whoever owns it. One thread writes to the line, so bytes of an old owner never
 * come behind those of a new one. Thread-safe.
 */
public final class BoardPort implements AutoCloseable {

    /** Bytes that a person can send at once. */
    public static final int MOST_TEST = 256;
    /** Bytes of an answer that are told. */
    public static final int MOST_ANSWER = 1024;

    private static final Logger LOG = System.getLogger(BoardPort.class.getName());

    private final PortDefinition definition;
    private final Line line;
    private final AssignmentFile file;
    private final LineJournal journal;
    private final OptionalInt unitEnd;
    private final ExecutorService writing;
    private final List<Consumer<PortStatus>> watchers = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    /** These are guarded by the lock. */
    private Assignment assignment = Assignment.NONE;
    private @Nullable OwnerSession session;
    private Optional<Start> begun = Optional.empty();
    private boolean open;
    private long spoken;
    private @Nullable LineProbe test;
    private @Nullable Thread tester;
    private final Tally tally = new Tally();

    /**
     * Closed so far.
     *
     * @param definition what it is
     * @param line what it ends in; opened and closed here
     * @param folder where it keeps who owns it; must exist
     * @param run of this program; random
     * @param workers give its thread
     * @throws FailureException INVALID when the definition is not good
     */
    public BoardPort(PortDefinition definition, Line line, Path folder, long run, Workers workers)
            throws FailureException {
        this.definition = definition.checked();
        this.line = line;
        this.file = new AssignmentFile(folder.resolve(definition.name() + ".owner"));
        this.unitEnd = definition.kind() == PortKind.CAN ? OptionalInt.of('\r') : OptionalInt.empty();
        this.journal = new LineJournal(run, definition.policy(), definition.capacity(), unitEnd);
        this.writing = workers.pool("port-" + definition.name(), 1);
    }

    /**
     * Opens it as it was when the program ended. Blocks for the disk.
     *
     * @throws FailureException FILE, DAMAGED: nobody may use it then
     */
    public void open() throws FailureException {
        lock.lock();
        try {
            assignment = file.read();
            journal.clear(assignment.owner().isPresent());
            open = true;
        } finally {
            lock.unlock();
        }
        line.open(new Ear());
        tell();
    }

    /** What the line says. */
    private final class Ear implements Line.Listener {

        @Override
        public void said(byte[] bytes, int length) {
            journal.append(bytes, length);
            OwnerSession now;
            lock.lock();
            try {
                tally.in(length);
                now = session;
                LineProbe asking = test;
                if (asking != null) {
                    asking.said(bytes, length);
                }
            } finally {
                lock.unlock();
            }
            if (now != null) {
                now.wake();
            }
        }

        @Override
        public void answered(byte[] bytes) {
            OwnerSession now;
            lock.lock();
            try {
                LineProbe asking = Thread.currentThread() == tester ? test : null;
                now = asking == null ? session : null;
                if (asking != null) {
                    asking.said(bytes, bytes.length);
                }
            } finally {
                lock.unlock();
            }
            if (now != null) {
                now.aside(bytes);
            }
        }
    }

    /**
     * Gives it to somebody, or to nobody. Whoever owned it before is cut off before this returns, however dead its
     * connection is. The same again changes nothing. Blocks for the disk.
     *
     * @param next who owns it; what the line said is kept for the same machine, not for another
     * @throws FailureException WRONG_STATE when the epoch is smaller than the present one, or the same with another
     *         owner; FILE: then nothing has changed
     */
    public void assign(Assignment next) throws FailureException {
        lock.lock();
        try {
            if (!open) {
                throw refused(Messages.closed, Messages.closedRemedy);
            }
            if (next.equals(assignment)) {
                return;
            }
            refuseOld(next);
            file.write(next);
            dropSession();
            line.forget();
            Optional<Owner> before = assignment.owner();
            assignment = next;
            spoken = 0;
            if (!before.map(Owner::machine).equals(next.owner().map(Owner::machine))) {
                journal.clear(next.owner().isPresent());
                line.another();
            }
        } finally {
            lock.unlock();
        }
        LOG.log(Level.INFO, "port {0} belongs to {1}, epoch {2}", definition.name(),
                next.owner().map(Owner::toString).orElse("nobody"), next.epoch());
        tell();
    }

    private void refuseOld(Assignment next) throws FailureException {
        if (next.epoch() < assignment.epoch()) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.oldEpoch, new Object[] {
                    definition.name(), assignment.epoch(), next.epoch() }), Messages.oldEpochRemedy);
        }
        if (next.epoch() == assignment.epoch()) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.sameEpoch, new Object[] {
                    definition.name(), assignment.owner().map(Owner::toString).orElse("-"), next.epoch() }),
                    Messages.oldEpochRemedy);
        }
    }

    private void dropSession() {
        OwnerSession old = session;
        session = null;
        if (old != null) {
            old.drop();
        }
    }

    /**
     * Lets somebody in who proved who it is, if it is the owner. An older connection of the owner ends.
     *
     * @param peer the connection; still the caller's when this is refused
     * @param hello what it said
     * @return empty when it is not the owner, and the reason is in the log
     */
    Optional<OwnerSession> admit(PeerLine peer, Hello hello) {
        OwnerSession made;
        lock.lock();
        try {
            Owner asks = new Owner(peer.host(), hello.machine());
            if (!open || hello.epoch() != assignment.epoch() || !assignment.owner().equals(Optional.of(asks))) {
                tally.refused();
                LOG.log(Level.DEBUG, "port {0} is not for {1}, epoch {2}", definition.name(), asks, hello.epoch());
                return Optional.empty();
            }
            dropSession();
            Start start = journal.begin(hello.resume());
            begun = Optional.of(start);
            if (!(hello.resume() instanceof Resume.Received received
                    && received.run() == journal.status().run())) {
                spoken = 0;
            }
            made = new OwnerSession(this, peer, new OwnerSession.Beginning(journal.status().run(), start, spoken));
            session = made;
        } catch (IllegalArgumentException rubbish) {
            LOG.log(Level.WARNING, "the owner of port {0} wants what never was: {1}", definition.name(),
                    rubbish.getMessage());
            return Optional.empty();
        } finally {
            lock.unlock();
        }
        LOG.log(Level.INFO, "{0} uses port {1}, epoch {2}: {3}", peer.host(), definition.name(), hello.epoch(),
                made.beginning().start().how());
        tell();
        return Optional.of(made);
    }

    /** What the guest is told where bytes are missing: of a line that consists of units, at least the end of a unit. */
    byte[] gapMark() {
        return unitEnd.isPresent() && definition.mark().length == 0 ? new byte[] { (byte) unitEnd.getAsInt() }
                : definition.mark();
    }

    /** The connection is over. */
    void ended(OwnerSession old) {
        boolean was;
        lock.lock();
        try {
            was = session == old;
            if (was) {
                session = null;
            }
        } finally {
            lock.unlock();
        }
        if (was) {
            LOG.log(Level.INFO, "the owner of port {0} is not connected any more", definition.name());
            tell();
        }
    }

    /** Something that the owner said about its guest; nothing counts of a session that was dropped. */
    void noted(OwnerSession from, Frame frame) throws IOException {
        lock.lock();
        try {
            if (session != from) {
                throw new IOException("another owns the port now");
            }
            switch (frame) {
            case Frame.Taken taken -> journal.taken(taken.position());
            case Frame.Cut cut -> journal.cut(cut.id(), cut.position());
            case Frame.Held held -> journal.held(held.id());
            case Frame.Left left -> journal.left(left.position());
            case Frame.Data data -> writing.execute(() -> write(from, data.bytes()));
            default -> throw new IOException("an owner does not say this: " + frame);
            }
        } catch (RejectedExecutionException closing) {
            throw new IOException("the port is closed", closing);
        } finally {
            lock.unlock();
        }
    }

    /** Counted before it is done, so that the same owner that comes again says nothing twice. */
    private void write(OwnerSession from, byte[] bytes) {
        lock.lock();
        try {
            if (session != from) {
                return;
            }
            spoken += bytes.length;
            from.spoken(spoken);
        } finally {
            lock.unlock();
        }
        boolean heard = false;
        try {
            heard = line.write(bytes);
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "the line went while it was written to", gone);
        } catch (InterruptedException closing) {
            LOG.log(Level.DEBUG, "closing", closing);
            Thread.currentThread().interrupt();
        }
        lock.lock();
        try {
            tally.out(bytes.length, heard);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Sends what a person wants to the device, between what the owner says, and hears what the line says next. To a bus
     * only while nobody has the port: what an adapter is told stays with it, and goes after the test. Blocks, for the
     * line and for the answer.
     *
     * @param epoch of the port, as the person knows it
     * @param bytes 1 to {@link #MOST_TEST}
     * @param until when the line must have taken them; nothing is written after it, nor after ten seconds
     * @param longest how long an answer is waited for; it ends sooner when the device pauses
     * @return what came of it
     * @throws FailureException WRONG_STATE when the port is closed, has another epoch, is tested by another, or is one
     *     of a bus that somebody has; INVALID for too many bytes; TIMEOUT when the line takes nothing in time
     */
    public Tested test(long epoch, byte[] bytes, Deadline until, Duration longest) throws FailureException {
        LineProbe mine = new LineProbe(definition.name(), bytes);
        Future<Boolean> written;
        lock.lock();
        try {
            mayTest(epoch);
            test = mine;
            written = writing.submit(() -> say(mine, epoch));
        } finally {
            lock.unlock();
        }
        try {
            return mine.await(written, until, longest);
        } finally {
            written.cancel(true);
            endTest();
            mine.leave();
        }
    }

    /** Guarded. */
    private void mayTest(long epoch) throws FailureException {
        if (!open) {
            throw refused(Messages.closed, Messages.closedRemedy);
        }
        if (assignment.epoch() != epoch) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.testChanged, new Object[] {
                    definition.name(), assignment.epoch(), epoch }), Messages.testChangedRemedy);
        }
        if (unitEnd.isPresent() && assignment.owner().isPresent()) {
            throw refused(Messages.testBus, Messages.testBusRemedy);
        }
        if (test != null) {
            throw refused(Messages.testBusy, Messages.testBusyRemedy);
        }
    }

    private FailureException refused(String text, String remedy) {
        return new FailureException(FailureCode.WRONG_STATE, NLS.bind(text, definition.name()), remedy);
    }

    /** On the thread that writes; what was given to somebody else meanwhile hears nothing of it. */
    private boolean say(LineProbe mine, long epoch) throws IOException, InterruptedException {
        lock.lock();
        try {
            if (!open || assignment.epoch() != epoch || test != mine) {
                throw new IOException("the port has changed hands");
            }
            mine.begin();
            tester = Thread.currentThread();
        } finally {
            lock.unlock();
        }
        boolean heard = false;
        try {
            heard = line.write(mine.bytes());
            return heard;
        } finally {
            lock.lock();
            try {
                tester = null;
                tally.out(mine.bytes().length, heard);
            } finally {
                lock.unlock();
            }
            mine.end();
        }
    }

    private void endTest() {
        lock.lock();
        try {
            test = null;
            if (unitEnd.isPresent() && assignment.owner().isEmpty()) {
                line.another();
            }
        } finally {
            lock.unlock();
        }
    }

    LineJournal journal() {
        return journal;
    }

    OptionalInt unitEnd() {
        return unitEnd;
    }

    /**
     * How it is.
     *
     * @return now
     */
    public PortStatus status() {
        LineStatus below = line.status();
        lock.lock();
        try {
            return new PortStatus(definition, assignment, session != null, tally.traffic(), begun, below,
                    journal.status());
        } finally {
            lock.unlock();
        }
    }

    /**
     * Tells of changes of owner and connection.
     *
     * @param watcher called on the thread that made the change; must not block
     * @return to be closed
     */
    public Subscription watch(Consumer<PortStatus> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    private void tell() {
        PortStatus now = status();
        watchers.forEach(watcher -> watcher.accept(now));
    }

    /** Ends the connection and closes the line. Who owns it stays. */
    @Override
    public void close() {
        lock.lock();
        try {
            open = false;
            dropSession();
        } finally {
            lock.unlock();
        }
        writing.shutdownNow();
        line.close();
    }

    @Override
    public String toString() {
        return definition.name();
    }
}
