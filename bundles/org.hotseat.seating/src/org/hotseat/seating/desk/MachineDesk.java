// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating.desk;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Workers;
import org.hotseat.cluster.store.Answers;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.member.door.AgentClients;
import org.hotseat.protocol.Later;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Service;
import org.hotseat.seating.ClusterAccess.MachineOrder;
import org.hotseat.state.data.Role;

/**
 * Machines of this host for transactions about seats: moved live by the leader's word, as a person's move. A later epoch
 * gives up what an earlier one has begun, and is answered when that has ended. Thread-safe; blocks.
 */
public final class MachineDesk implements AutoCloseable {

    private static final Logger LOG = System.getLogger(MachineDesk.class.getName());
    /** Each move has one until its end, and so has each order that waits for one; what gives it up needs one too. */
    static final int HANDS = 128;
    private static final int LOOKS = 4;
    /** The pause that is allowed at the end is the hypervisor's own; a machine too busy to move is slowed down. */
    private static final MigrationOptions OPTIONS = new MigrationOptions("", Duration.ZERO, 0, false, true);

    /** Moves a machine of this host live. Blocks. */
    @FunctionalInterface
    public interface Carriage {

        /**
         * Moves a machine.
         *
         * @param machine which
         * @param target who gets it
         * @param options how
         * @param run limits
         * @throws FailureException when it stays here, or nobody knows where it is
         */
        void move(MachineId machine, HostId target, MigrationOptions options, Run run) throws FailureException;
    }

    /** Asks the agent of another host. Blocks. */
    @FunctionalInterface
    interface Others {

        /**
         * Asks.
         *
         * @param host whose agent
         * @param order what
         * @param deadline until when
         * @return what it says
         * @throws FailureException when it cannot be done, or nobody answers
         */
        MachineWord ask(HostId host, MachineOrder order, Deadline deadline) throws FailureException;
    }

    /**
     * Where a machine is.
     *
     * @param runs whether it runs at the asked host
     */
    record MachineWord(boolean runs) {
    }

    private static final Operation<MachineOrder, MachineWord> ORDER = Operation.command("agent.seat.machine",
            MachineOrder.class, MachineWord.class, Role.AGENT);

    /** A move that is under way. */
    private static final class Trip implements Progress {

        private final HostId target;
        private final CompletableFuture<Boolean> end = new CompletableFuture<>();
        private volatile boolean unwanted;

        Trip(HostId target) {
            this.target = target;
        }

        @Override
        public void report(double fraction, String step) {
            // the owner that the state names is what counts
        }

        @Override
        public boolean isCancelled() {
            return unwanted;
        }
    }

    private final HostId self;
    private final Predicate<MachineId> runs;
    private final Carriage carriage;
    private final Others others;
    private final ExecutorService pool;
    /** Who only looks does not wait for the end of moves. */
    private final ExecutorService looks;
    /** Guards itself and what follows. */
    private final Map<MachineId, Trip> trips = new HashMap<>();
    private final Map<MachineId, Long> epochs = new HashMap<>();

    /**
     * Of a host.
     *
     * @param self this host
     * @param runs whether a machine runs here by the word of the cluster
     * @param carriage moves machines of this host
     * @param clients ask other agents
     * @param workers give threads
     */
    public MachineDesk(HostId self, Predicate<MachineId> runs, Carriage carriage, AgentClients clients,
            Workers workers) {
        this(self, runs, carriage, (host, order, deadline) -> clients.ask(host, ORDER, order, deadline), workers);
    }

    MachineDesk(HostId self, Predicate<MachineId> runs, Carriage carriage, Others others, Workers workers) {
        this.self = self;
        this.runs = runs;
        this.carriage = carriage;
        this.others = others;
        this.pool = workers.pool("seat-machines", HANDS);
        this.looks = workers.pool("seat-looks", LOOKS);
    }

    /**
     * Hears the leader from now on.
     *
     * @param agents what they may ask
     */
    public void serve(Service agents) {
        agents.serve(ORDER, call -> Later.by(call.question().look() ? looks : pool, () -> new MachineWord(here(call
                .question(), call.deadline()))));
    }

    /**
     * Asks the agent of a host, or does it here.
     *
     * @param host whose agent
     * @param order what
     * @param deadline until when
     * @return whether the machine runs there
     * @throws FailureException when it cannot be done, or nobody answers
     */
    boolean at(HostId host, MachineOrder order, Deadline deadline) throws FailureException {
        return host.equals(self) ? here(order, deadline) : others.ask(host, order, deadline).runs();
    }

    private boolean here(MachineOrder order, Deadline deadline) throws FailureException {
        if (order.look()) {
            return runs.test(order.machine());
        }
        giveUpEarlier(order, deadline);
        if (order.host().equals(self)) {
            return runs.test(order.machine());
        }
        Trip mine = new Trip(order.host());
        @Nullable Trip other;
        synchronized (trips) {
            hear(order); // what it waited for may have waited for a later one too
            other = trips.putIfAbsent(order.machine(), mine);
        }
        if (other == null) {
            carry(order, mine, deadline);
        } else {
            Answers.await(other.end, deadline);
        }
        return runs.test(order.machine());
    }

    private void hear(MachineOrder order) throws FailureException {
        long known = epochs.getOrDefault(order.machine(), 0L);
        if (order.epoch() < known) {
            throw new FailureException(FailureCode.INVALID, NLS.bind(Messages.epochOld, order.epoch(), known), "");
        }
        epochs.put(order.machine(), order.epoch());
    }

    private void giveUpEarlier(MachineOrder order, Deadline deadline) throws FailureException {
        @Nullable Trip earlier;
        synchronized (trips) {
            hear(order);
            earlier = trips.get(order.machine());
        }
        if (earlier != null && !earlier.target.equals(order.host())) {
            earlier.unwanted = true;
            try {
                Answers.await(earlier.end, deadline);
            } catch (FailureException ended) {
                if (ended.code() == FailureCode.TIMEOUT) {
                    throw ended;
                }
                LOG.log(Level.DEBUG, "given up", ended);
            }
        }
    }

    private void carry(MachineOrder order, Trip trip, Deadline deadline) throws FailureException {
        LOG.log(Level.INFO, "machine {0} goes to {1} with its seat, epoch {2}", order.machine(), order.host(), order
                .epoch());
        try {
            carriage.move(order.machine(), order.host(), OPTIONS, new Run(trip, deadline));
            ended(order.machine(), trip);
            trip.end.complete(true);
        } catch (FailureException | RuntimeException failed) { // whoever joined must learn of it too
            ended(order.machine(), trip);
            trip.end.completeExceptionally(failed);
            throw failed;
        }
    }

    private void ended(MachineId machine, Trip trip) {
        synchronized (trips) {
            trips.remove(machine, trip);
        }
    }

    /** Ends what is under way here; the machines stay where they are. */
    @Override
    public void close() {
        List.of(pool, looks).forEach(ExecutorService::shutdownNow);
    }
}
