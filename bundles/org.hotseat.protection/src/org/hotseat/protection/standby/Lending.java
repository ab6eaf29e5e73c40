// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.standby;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.WritableByteChannel;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.replication.standby.Standby;
import org.hotseat.replication.standby.Standby.Hold;
import org.hotseat.replication.store.Committed;

/**
 * Lends what standbys of this host hold, to be tried out. While it is lent a standby takes no generations, so that
 * nothing is brought down into the disks under it. Whoever has to take the machine over gets it back at once.
 * Thread-safe.
 */
public final class Lending {

    private static final Logger LOG = System.getLogger(Lending.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Lender lender;
    private final Map<MachineId, Lent> lent = new HashMap<>();
    /** Of which the standby is just being taken for good: nothing is lent; guarded by what is lent. */
    private final Set<MachineId> wanted = new HashSet<>();

    /** Who has standbys. */
    @FunctionalInterface
    interface Lender {
        Standby of(MachineId machine) throws FailureException;
    }

    /**
     * Nothing is lent.
     *
     * @param lender of standbys
     */
    Lending(Lender lender) {
        this.lender = lender;
    }

    /** What is lent. For one thread; to be closed when whatever was made of it is gone. */
    public interface Loan extends AutoCloseable {

        /**
         * Which generation.
         *
         * @return with its epoch
         */
        Committed held();

        /**
         * How old it was when it was lent.
         *
         * @return empty when this run of the agent has not seen it come
         */
        Optional<Duration> age();

        /**
         * The machine at its cut.
         *
         * @return libvirt domain XML
         * @throws FailureException WRONG_STATE when it was called back, DAMAGED
         */
        String description() throws FailureException;

        /**
         * Writes its memory. Blocks as the channel does.
         *
         * @param out to a waiting process
         * @throws FailureException WRONG_STATE when it was called back; DAMAGED; FILE when the channel refuses
         */
        void restore(WritableByteChannel out) throws FailureException;

        /** Gives it back: generations are taken again, unless the machine is being taken over. */
        @Override
        void close();
    }

    private final class Lent implements Loan {

        private final MachineId machine;
        private final Standby standby;
        private final Runnable recall;
        private final Optional<Duration> age;
        private final CountDownLatch back = new CountDownLatch(1);
        private @Nullable Hold hold;
        private @Nullable WritableByteChannel filled;
        private boolean calledBack;

        Lent(MachineId machine, Standby standby, Runnable recall) {
            this.machine = machine;
            this.standby = standby;
            this.recall = recall;
            this.age = standby.status().heard();
        }

        /** Nothing was lent when this fails. */
        void take(Deadline deadline) throws FailureException {
            boolean given = false;
            try {
                Hold taken = standby.hold(deadline);
                given = isGiven(taken);
                if (!given) {
                    taken.close();
                    throw isTakenOver();
                }
            } finally {
                if (!given) {
                    synchronized (lent) {
                        lent.remove(machine, this);
                    }
                }
            }
        }

        /** False when it was called back before: then nobody waits for it. */
        private synchronized boolean isGiven(Hold taken) {
            if (!calledBack) {
                hold = taken;
            }
            return !calledBack;
        }

        private synchronized Hold hold() {
            Hold known = hold;
            if (known == null) {
                throw new IllegalStateException("only what was taken is given out");
            }
            return known;
        }

        @Override
        public Committed held() {
            return hold().held();
        }

        @Override
        public Optional<Duration> age() {
            return age;
        }

        @Override
        public String description() throws FailureException {
            return standby.description();
        }

        @Override
        public void restore(WritableByteChannel out) throws FailureException {
            synchronized (this) {
                if (calledBack) {
                    throw isTakenOver();
                }
                filled = out;
            }
            standby.restore(out);
        }

        private static FailureException isTakenOver() {
            return new FailureException(FailureCode.WRONG_STATE, "The machine is being taken over.", "");
        }

        /**
         * Whoever reads from the standby at this moment ends: a whole memory would take longer than anybody waits.
         * False when it was never given out, so that nothing comes back.
         */
        boolean callBack() {
            @Nullable WritableByteChannel open;
            boolean given;
            synchronized (this) {
                calledBack = true;
                open = filled;
                given = hold != null;
            }
            recall.run();
            try {
                if (open != null) {
                    open.close();
                }
            } catch (IOException broken) {
                LOG.log(Level.DEBUG, "a copy that is tried out does not let go", broken);
            }
            return given;
        }

        @Override
        public void close() {
            synchronized (lent) {
                lent.remove(machine, this);
            }
            hold().close();
            back.countDown();
        }
    }

    /**
     * Lends what is held of a machine.
     *
     * @param machine which
     * @param recall told when the machine has to be taken over: whoever has it gives it back as soon as it can; must
     *            not block
     * @param deadline to wait for a generation that is becoming whole
     * @return to be closed
     * @throws FailureException NOT_FOUND when nothing is held; WRONG_STATE when it is lent, or being taken over already
     */
    public Loan lend(MachineId machine, Runnable recall, Deadline deadline) throws FailureException {
        Standby standby = lender.of(machine); // may wait for a disk, so nobody waits for us here
        Lent loan = new Lent(machine, standby, recall);
        synchronized (lent) {
            if (lent.containsKey(machine) || wanted.contains(machine) || standby.status().taking()) {
                throw new FailureException(FailureCode.WRONG_STATE,
                        "The machine is being taken over, or tried out.", "");
            }
            lent.put(machine, loan);
        }
        loan.take(deadline);
        return loan;
    }

    /**
     * The standby itself.
     *
     * @param machine whose
     * @return not to be closed
     * @throws FailureException FILE when its folder cannot be used
     */
    public Standby standby(MachineId machine) throws FailureException {
        return lender.of(machine);
    }

    /**
     * The machine has to be taken over here: takes its standby, from whoever it is lent to as well, and lends it no
     * more until it is released. Waits a moment for what was made of it to be gone. Blocks.
     *
     * @param machine which
     * @param least generation that may be gone on from
     * @param deadline to wait for a generation that is becoming whole
     * @return what is held
     * @throws FailureException as {@link Standby#take}: the standby takes generations again then
     */
    public Committed takeOver(MachineId machine, long least, Deadline deadline) throws FailureException {
        Standby standby = lender.of(machine);
        @Nullable Lent loan;
        synchronized (lent) {
            wanted.add(machine);
            loan = lent.remove(machine);
        }
        boolean taken = false;
        try {
            if (loan != null) {
                recall(loan);
            }
            Committed held = standby.take(least, deadline);
            taken = true;
            return held;
        } finally {
            if (!taken) {
                standby.release();
            }
            synchronized (lent) {
                wanted.remove(machine);
            }
        }
    }

    private static void recall(Lent loan) {
        LOG.log(Level.INFO, "machine {0} is taken over: what was made of it to be tried out goes", loan.machine);
        try {
            if (loan.callBack() && !loan.back.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(Level.WARNING, "a copy of machine {0} that is tried out does not go", loan.machine);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
