// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.standby;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.checkpoint.WaitingMachine;
import org.hotseat.hypervisor.checkpoint.WaitingPlan;
import org.hotseat.member.machine.Beginnings;
import org.hotseat.protection.host.Here;
import org.hotseat.protection.source.Leaving;
import org.hotseat.protocol.op.ReplicationLive.Restores.Way;
import org.hotseat.replication.standby.Standby;
import org.hotseat.replication.store.Committed;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Severity;

/**
 * What machines begin with on this host. A machine that stands ready waits with all its memory for the word of the
 * cluster; its process and its overlays are gone again when the word does not come.
 */
public final class Restorer implements Beginnings {

    private static final Logger LOG = System.getLogger(Restorer.class.getName());
    private static final Duration COMMAND = Duration.ofSeconds(5);
    /** Anything else, such as a standby that is busy, may be well at the next try. */
    private static final Set<FailureCode> MISSING = Set.of(FailureCode.WRONG_STATE, FailureCode.NOT_FOUND,
            FailureCode.DAMAGED);

    /** What was done about a machine so far. */
    private record Work(Way way, Duration spent) {
    }

    private final Here here;
    private final Standbys standbys;
    private final Leaving sources;
    private final Waiters waiters;
    private final RestoreTimes times;
    private final Map<MachineId, Work> work = new ConcurrentHashMap<>();
    private final Map<MachineId, WaitingMachine> waiting = new ConcurrentHashMap<>();
    private final Set<MachineId> taken = ConcurrentHashMap.newKeySet();
    /** For which epoch of a machine the alarm was raised. */
    private final Map<MachineId, Long> alarms = new ConcurrentHashMap<>();

    /**
     * Nothing waits yet.
     *
     * @param here what it works with
     * @param standbys of this host
     * @param sources of this host
     * @param waiters of this host
     * @param times told how long each machine took
     */
    public Restorer(Here here, Standbys standbys, Leaving sources, Waiters waiters, RestoreTimes times) {
        this.here = here;
        this.standbys = standbys;
        this.sources = sources;
        this.waiters = waiters;
        this.times = times;
    }

    private static Run run(Deadline deadline) {
        return new Run(Progress.NONE, deadline);
    }

    private Optional<Hypervisor> able() throws FailureException {
        return Optional.of(here.hypervisor().now()).filter(it -> it.capabilities().contains(Capability.CHECKPOINT));
    }

    @Override
    public String cold(MachineRecord machine, long epoch, Deadline deadline) throws FailureException {
        waiters.leave(machine.id(), deadline);
        Optional<Hypervisor> able = able();
        return able.isEmpty() ? machine.xml() : able.get().checkpoints().withNewestDisks(machine.xml(), epoch,
                run(deadline));
    }

    @Override
    public void restore(MachineRecord machine, From from, Deadline deadline) throws FailureException {
        release(machine.id());
        long begun = here.clock().nanos();
        Standby standby = standbys.of(machine.id());
        Committed held = take(machine, standby, from, deadline);
        try {
            Optional<WaitingMachine> ready = waiters.complete(machine.id(), from.epoch(), held, deadline);
            if (ready.isPresent()) {
                waiting.put(machine.id(), ready.get());
            } else {
                fromCopy(new WaitingPlan(machine.id(), standby.description(), from.epoch(), held.generation()), standby,
                        deadline);
            }
            here.lines().restored(machine.id(), from.epoch(), held.epoch(), held.generation());
            work.put(machine.id(), new Work(ready.isPresent() ? Way.ARMED : Way.COLD, since(begun)));
            LOG.log(Level.INFO, "machine {0} stands at generation {1} of epoch {2}{3}", machine.name(),
                    held.generation(), held.epoch(), ready.isPresent() ? ", for which it has waited" : "");
        } catch (FailureException failed) {
            release(machine.id());
            throw failed;
        }
    }

    private Duration since(long begun) {
        return Duration.ofNanos(here.clock().nanos() - begun);
    }

    private void fromCopy(WaitingPlan plan, Standby standby, Deadline deadline) throws FailureException {
        WaitingMachine waits = here.hypervisor().now().checkpoints().await(plan, run(deadline));
        waiting.put(plan.machine(), waits);
        standby.restore(waits.stream());
    }

    private Committed take(MachineRecord machine, Standby standby, From from, Deadline deadline)
            throws FailureException {
        try {
            Committed held = standbys.lending().takeOver(machine.id(), from.least(), deadline);
            taken.add(machine.id());
            return held;
        } catch (FailureException refused) {
            alarm(machine, standby, from, refused);
            throw refused;
        }
    }

    /** Once for each epoch: what was promised to be here is not. */
    private void alarm(MachineRecord machine, Standby standby, From from, FailureException refused)
            throws FailureException {
        if (!MISSING.contains(refused.code()) || Long.valueOf(from.epoch()).equals(alarms.get(machine.id()))) {
            return;
        }
        String has = standby.status().holds().map(held -> Long.toString(held.generation())).orElse("0");
        CommandOutcome outcome = here.orders().give(new Note(Severity.ERROR, "machine/" + machine.id(), "GENERATION_MISSING", List.of(machine
                .name(), here.me().value(), has, Long.toString(from.least())), here.me() + " has to go on with machine "
                        + machine.name() + " from generation " + from.least() + " or later, and has " + has
                        + ": it is not started.", refused.failure().text()), Deadline.in(COMMAND));
        if (outcome instanceof CommandOutcome.Done) {
            alarms.put(machine.id(), from.epoch());
        }
    }

    @Override
    public void finish(MachineId machine, Deadline deadline) throws FailureException {
        WaitingMachine waits = waiting.remove(machine);
        Work before = work.remove(machine);
        if (waits != null) {
            long begun = here.clock().nanos();
            waits.finish(run(deadline));
            if (before != null) {
                times.done(machine, before.way(), before.spent().plus(since(begun)));
            }
        }
        taken.remove(machine);
    }

    @Override
    public void release(MachineId machine) {
        @Nullable WaitingMachine waits = waiting.remove(machine);
        work.remove(machine);
        if (waits != null) {
            waits.discard();
        }
        if (taken.remove(machine)) {
            try {
                standbys.of(machine).release();
            } catch (FailureException gone) {
                LOG.log(Level.WARNING, "the copy of machine " + machine + " takes no generations again", gone);
            }
        }
    }

    @Override
    public void ended(MachineRecord machine, long epoch, Deadline deadline) {
        try {
            Optional<Hypervisor> able = able();
            if (able.isPresent()) {
                able.get().checkpoints().mergeDisks(machine.xml(), epoch, run(deadline));
            }
        } catch (FailureException later) {
            LOG.log(Level.WARNING, "the disks of machine {0} stay in several files: {1}", machine.name(),
                    later.failure().text());
        }
    }

    @Override
    public void comes(MachineId machine, Deadline deadline) throws FailureException {
        waiters.leave(machine, deadline);
    }

    @Override
    public void leaves(MachineId machine, Deadline deadline) throws FailureException {
        sources.leaves(machine, deadline);
    }

    @Override
    public void stays(MachineId machine) {
        sources.stays(machine);
    }

    @Override
    public Set<MachineId> waiting() {
        Set<MachineId> all = new HashSet<>(waiters.made());
        all.addAll(waiting.keySet());
        return all;
    }
}
