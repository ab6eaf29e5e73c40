// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.port;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.boards.device.Device;
import org.hotseat.boards.journal.JournalStatus;
import org.hotseat.boards.line.LineStatus;
import org.hotseat.boards.wire.Hello;
import org.hotseat.boards.wire.PeerLine;

/**
 * One port of a board that carries a stream: sound, or a USB device. It has one owner, as a line has; what is different
 * is that the device begins anew with each connection of the owner, and nothing is kept. Thread-safe.
 */
public final class StreamPort implements AutoCloseable {

    private static final Logger LOG = System.getLogger(StreamPort.class.getName());
    private static final JournalStatus NO_JOURNAL = new JournalStatus(0, 0, 0, 0, 0, 0);
    /** Two of a session; those of the one before may not have ended yet. */
    private static final int THREADS = 6;

    private final PortDefinition definition;
    private final Device device;
    private final ExecutorService threads;
    private final List<Consumer<PortStatus>> watchers = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    /** These are guarded by the lock. */
    private final Ownership ownership;
    private final Tally tally = new Tally();
    private @Nullable StreamSession session;
    private String trouble = "";

    /**
     * Closed so far.
     *
     * @param definition what it is
     * @param device what it ends in
     * @param folder where it keeps who owns it; must exist
     * @param workers give its threads
     * @throws FailureException INVALID when the definition is not good
     */
    public StreamPort(PortDefinition definition, Device device, Path folder, Workers workers)
            throws FailureException {
        this.definition = definition.checked();
        this.device = device;
        this.ownership = new Ownership(definition.name(), folder);
        this.threads = workers.pool("port-" + definition.name(), THREADS);
    }

    /**
     * Opens it as it was when the program ended. Blocks for the disk.
     *
     * @throws FailureException FILE, DAMAGED: nobody may use it then
     */
    public void open() throws FailureException {
        lock.lock();
        try {
            ownership.open();
        } finally {
            lock.unlock();
        }
        tell();
    }

    /**
     * Gives it to somebody, or to nobody. Whoever owned it before is cut off before this returns; the program behind
     * it is told to end, and may have the device a moment longer. The same again changes nothing. Blocks for the disk.
     *
     * @param next who owns it
     * @throws FailureException WRONG_STATE when the epoch is smaller than the present one, or the same with another
     *         owner; FILE: then nothing has changed
     */
    public void assign(Assignment next) throws FailureException {
        lock.lock();
        try {
            if (!ownership.change(next)) {
                return;
            }
            drop();
            trouble = "";
        } finally {
            lock.unlock();
        }
        LOG.log(Level.INFO, "port {0} belongs to {1}, epoch {2}", definition.name(),
                next.owner().map(Owner::toString).orElse("nobody"), next.epoch());
        tell();
    }

    private void drop() {
        StreamSession old = session;
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
     * @return empty when it is not the owner
     */
    Optional<StreamSession> admit(PeerLine peer, Hello hello) {
        StreamSession made;
        boolean another;
        lock.lock();
        try {
            if (!ownership.isOf(peer, hello)) {
                tally.refused();
                LOG.log(Level.DEBUG, "port {0} is not for {1}, epoch {2}", definition.name(), peer.host(), hello
                        .epoch());
                return Optional.empty();
            }
            StreamSession old = session;
            another = old != null && old.isBegun();
            drop();
            made = new StreamSession(this, peer);
            session = made;
        } finally {
            lock.unlock();
        }
        if (another) {
            tell();
        }
        return Optional.of(made);
    }

    Device device() {
        return device;
    }

    ExecutorService threads() {
        return threads;
    }

    /** Whether a session is still the present one; what went wrong with its device. */
    boolean note(StreamSession from, String wrong) {
        boolean news;
        lock.lock();
        try {
            if (session != from) {
                return false;
            }
            news = !wrong.equals(trouble);
            trouble = wrong;
        } finally {
            lock.unlock();
        }
        if (news) {
            if (!wrong.isEmpty()) {
                LOG.log(Level.WARNING, "port {0}: {1}", definition.name(), wrong);
            }
            tell();
        }
        return true;
    }

    void in(int length) {
        lock.lock();
        try {
            tally.in(length);
        } finally {
            lock.unlock();
        }
    }

    void out(int length) {
        lock.lock();
        try {
            tally.out(length, true);
        } finally {
            lock.unlock();
        }
    }

    /** The connection is over. Of one that has not got as far as the device there is nothing to tell. */
    void ended(StreamSession old) {
        boolean used;
        lock.lock();
        try {
            used = session == old && old.isBegun();
            if (session == old) {
                session = null;
            }
        } finally {
            lock.unlock();
        }
        if (used) {
            LOG.log(Level.INFO, "the owner of port {0} is not connected any more", definition.name());
            tell();
        }
    }

    /**
     * How it is.
     *
     * @return connected means that the guest has the device, as far as the device can tell
     */
    public PortStatus status() {
        LineStatus below = device.status();
        lock.lock();
        try {
            StreamSession now = session;
            String text = now == null ? "" : now.text();
            LineStatus told = trouble.isEmpty() ? text.isEmpty() ? below : new LineStatus(below.present(), text, 0)
                    : new LineStatus(false, trouble, 0);
            return new PortStatus(definition, ownership.now(), now != null && now.isAttached(), tally.traffic(),
                    Optional.empty(), told, NO_JOURNAL);
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

    void tell() {
        PortStatus now = status();
        watchers.forEach(watcher -> watcher.accept(now));
    }

    /** Ends the connection. Who owns it stays. */
    @Override
    public void close() {
        lock.lock();
        try {
            ownership.close();
            drop();
        } finally {
            lock.unlock();
        }
        threads.shutdownNow();
    }

    @Override
    public String toString() {
        return definition.name();
    }
}
