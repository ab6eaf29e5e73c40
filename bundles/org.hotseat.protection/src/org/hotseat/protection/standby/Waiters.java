// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.standby;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.checkpoint.WaitingMachine;
import org.hotseat.protection.host.Here;
import org.hotseat.protocol.op.ReplicationLive.Readiness;
import org.hotseat.replication.standby.Standby;
import org.hotseat.replication.standby.StandbyStatus;
import org.hotseat.replication.store.Committed;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.AuthorityRecord;

/**
 * Machines of other hosts whose processes wait here with their memory, where that is wanted. Whatever goes wrong with
 * one, its machine goes on from the copy that its standby keeps. Thread-safe.
 */
public final class Waiters {

    private static final Logger LOG = System.getLogger(Waiters.class.getName());
    /** Each holds a worker of the hypervisor's service as long as it waits. */
    private static final int MOST = 8;
    private static final Duration AGAIN = Duration.ofSeconds(15);
    private static final Duration NEVER = Duration.ofMinutes(10);
    /** So long a machine that is needed may take to be brought to its last generation, before its copy is taken. */
    private static final Duration HAND_OVER = Duration.ofSeconds(5);

    /** Why none waits for a machine, and until when none is tried. */
    private record Trouble(long epoch, Failure failure, long until) {
    }

    private final Here here;
    private final boolean wanted;
    private final ExecutorService keeping;
    private final ExecutorService forcing;
    private final Map<MachineId, Waiter> waiters = new ConcurrentHashMap<>();
    private final Map<MachineId, Trouble> troubles = new ConcurrentHashMap<>();

    /**
     * None waits yet.
     *
     * @param here what it works with
     * @param wanted whether any is to wait
     */
    public Waiters(Here here, boolean wanted) {
        this.here = here;
        this.wanted = wanted;
        this.keeping = here.workers().pool("waiting-machines", MOST);
        this.forcing = here.workers().pool("waiting-machines-end", 1);
    }

    /**
     * Looks which are to wait, and which no more. Does not wait for them.
     *
     * @param view the state as it is known here
     * @param standbys of this host
     */
    public void turn(StateView view, Standbys standbys) {
        if (!wanted) {
            return;
        }
        Map<MachineId, StandbyStatus> all = standbys.statuses();
        waiters.forEach((machine, waiter) -> {
            @Nullable StandbyStatus status = all.get(machine);
            if (status == null || !status.taking() && !isFor(waiter, epoch(view, status))) {
                end(machine, waiter);
            }
        });
        troubles.keySet().retainAll(all.keySet());
        all.forEach((machine, status) -> {
            OptionalLong epoch = epoch(view, status);
            if (epoch.isPresent() && status.connected() && !status.taking() && !waiters.containsKey(machine)) {
                begin(machine, epoch.getAsLong(), standbys);
            }
        });
    }

    private static boolean isFor(Waiter waiter, OptionalLong epoch) {
        return !waiter.isOver() && epoch.equals(OptionalLong.of(waiter.epoch()));
    }

    /** Under which a machine would run here, if it had to go on from what is held. */
    private OptionalLong epoch(StateView view, StandbyStatus status) {
        long held = status.holds().map(Committed::epoch).orElse(0L);
        return view.find(Kinds.AUTHORITY, status.machine().toString()).map(Held::value)
                .filter(now -> now.standby().filter(here.me()::equals).isPresent() && !now.released()
                        && now.epoch() == held)
                .map(AuthorityRecord::epoch).map(now -> OptionalLong.of(now + 1)).orElse(OptionalLong.empty());
    }

    private void begin(MachineId machine, long epoch, Standbys standbys) {
        @Nullable Trouble trouble = troubles.get(machine);
        if (trouble != null && trouble.epoch() == epoch && here.clock().nanos() - trouble.until() < 0) {
            return;
        }
        try {
            if (standbys.of(machine).following().isEmpty()) {
                return; // it is just being worked in
            }
            if (waiters.size() >= MOST) {
                throw new FailureException(FailureCode.NO_RESOURCE, MOST + " machines wait here already.", "");
            }
            begin(new Waiter(here.hypervisor().now().checkpoints(), standbys.of(machine), machine, epoch), machine,
                    standbys.of(machine));
            troubles.remove(machine);
        } catch (FailureException failed) {
            troubled(machine, epoch, failed.failure());
        }
    }

    /** Whoever takes the machine over meanwhile has taken the standby before it looks here: either finds the other. */
    private void begin(Waiter waiter, MachineId machine, Standby standby) {
        waiters.put(machine, waiter);
        boolean begun = false;
        try {
            if (!standby.status().taking()) {
                keeping.execute(waiter);
                begun = true;
            }
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "the agent ends", ending);
        } finally {
            if (!begun) {
                waiters.remove(machine, waiter);
                waiter.forget();
            }
        }
    }

    private void troubled(MachineId machine, long epoch, Failure failure) {
        Duration rest = failure.code() == FailureCode.UNSUPPORTED ? NEVER : AGAIN;
        troubles.put(machine, new Trouble(epoch, failure, here.clock().nanos() + rest.toNanos()));
    }

    private void end(MachineId machine, Waiter waiter) {
        if (waiter.end(here.clock().nanos())) {
            force(waiter);
        }
        if (waiter.isOver()) { // one that still ends is in the way of the next one
            waiters.remove(machine, waiter);
            waiter.failure().ifPresent(failure -> troubled(machine, waiter.epoch(), failure));
        }
    }

    /** One whose process takes nothing would keep its place, and the memory of this host, for ever. */
    private void force(Waiter waiter) {
        try {
            forcing.execute(waiter::force);
        } catch (RejectedExecutionException closing) {
            LOG.log(Level.DEBUG, "the agent ends", closing);
        }
    }

    /**
     * Brings the one that waits for a machine to what was taken. Blocks.
     *
     * @param machine which
     * @param epoch under which it goes on
     * @param taken of its standby
     * @param deadline limit
     * @return its process, which lacks nothing but the word; empty when none waits for that: then none is in the way
     * @throws FailureException when what is kept cannot be read, or when one stays in the way
     */
    Optional<WaitingMachine> complete(MachineId machine, long epoch, Committed taken, Deadline deadline)
            throws FailureException {
        Waiter waiter = waiters.get(machine);
        if (waiter == null) {
            return Optional.empty();
        }
        Optional<WaitingMachine> ready = waiter.epoch() != epoch || waiter.isOver() ? Optional.empty()
                : waiter.complete(taken, Deadline.in(HAND_OVER));
        if (ready.isEmpty()) {
            LOG.log(Level.WARNING, "machine {0} goes on from its copy: {1}", machine, waiter.failure()
                    .map(Failure::text).orElse("what waited for it is not ready"));
            leave(machine, deadline);
        } else {
            waiters.remove(machine, waiter);
        }
        return ready;
    }

    /**
     * None is to wait for a machine, until its source has connected again. Blocks.
     *
     * @param machine which
     * @param deadline limit
     * @throws FailureException WRONG_STATE when one is left
     */
    void leave(MachineId machine, Deadline deadline) throws FailureException {
        Waiter waiter = waiters.get(machine);
        if (waiter == null) {
            return;
        }
        if (!waiter.awaitEnd(deadline)) {
            throw new FailureException(FailureCode.WRONG_STATE, "A process that waits for machine " + machine
                    + " does not end.", "");
        }
        waiters.remove(machine, waiter);
    }

    /**
     * How ready each machine is to go on here.
     *
     * @return by machine; empty where none is wanted to wait
     */
    public Map<MachineId, Readiness> readiness() {
        Map<MachineId, Readiness> all = new HashMap<>();
        troubles.forEach((machine, trouble) -> all.put(machine, new Readiness(Readiness.State.COLD,
                Optional.of(trouble.failure()))));
        waiters.forEach((machine, waiter) -> all.put(machine, waiter.readiness()));
        return all;
    }

    /** The machines whose process waits here; does not block. */
    Set<MachineId> made() {
        return waiters.entrySet().stream().filter(one -> one.getValue().isMade()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * None waits any more.
     *
     * @param deadline limit; what is left then ends with this program
     */
    public void close(Deadline deadline) {
        waiters.values().forEach(Waiter::end);
        waiters.values().forEach(waiter -> waiter.awaitEnd(deadline));
        keeping.shutdownNow();
        forcing.shutdownNow();
    }
}
