// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import java.time.Duration;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.HypervisorEvent.JobEnded;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.simulated.internal.load.PreCopy;
import org.hotseat.simulated.internal.load.PreCopy.Limits;
import org.hotseat.simulated.internal.world.HostFigures;
import org.hotseat.simulated.internal.world.SimHost;
import org.hotseat.simulated.internal.world.SimMachine;

/** Acts that carry a machine's memory away: into a file or to another host. Stateless. */
final class MemoryActs {

    private static final double SAVE_MIB_PER_SECOND = 600;
    private static final double KIB_PER_MIB = 1024;
    private static final double MILLIS = 1e3;
    private static final Duration USUAL_PAUSE = Duration.ofMillis(300);
    static final Duration STEP = Duration.ofMillis(100);
    private static final double ALMOST = 0.97;
    /** A fully busy vCPU dirties this much. */
    private static final double DIRTY_MIB_PER_CPU = 90;

    private MemoryActs() {
    }

    static void save(Act act, MachineId id) throws FailureException {
        act.change(id, machine -> {
            double mib = act.locked(() -> {
                Act.require(machine.state().isActive(), Messages.notActive, Act.name(machine));
                Act.require(machine.stored() != null, Messages.notStored, Act.name(machine));
                return new HostFigures(act.host()).usedKib(machine) / KIB_PER_MIB;
            });
            boolean ran = act.locked(() -> stop(act.host(), machine, "paused"));
            try {
                act.spend(Duration.ofMillis((long) (mib / SAVE_MIB_PER_SECOND * MILLIS)), Messages.saving);
            } catch (FailureException given) {
                act.locked(() -> ran ? goOn(act.host(), machine, "unpaused") : machine);
                throw given;
            }
            act.locked(() -> {
                Act.require(machine.state().isActive(), Messages.endedMeanwhile, Act.name(machine));
                act.host().lives().end(machine, MachineState.SAVED, "saved");
                act.host().tell(new JobEnded(id, Act.name(machine), NLS.bind(Messages.jobSaved, Math.round(mib))));
                return machine;
            });
        });
    }

    static boolean stop(SimHost host, SimMachine machine, String detail) {
        boolean runs = machine.state() == MachineState.RUNNING;
        if (runs) {
            host.lives().pause(machine, detail);
        }
        return runs;
    }

    static SimMachine goOn(SimHost host, SimMachine machine, String detail) {
        if (machine.state() == MachineState.PAUSED) {
            host.lives().goOn(machine, detail);
        }
        return machine;
    }

    /** Moves a machine; on every failure it runs here as before and the target knows nothing of it. */
    static void migrate(Act act, MachineId id, Link target, MigrationOptions options) throws FailureException {
        act.change(id, machine -> {
            target.requireOpen();
            SimHost there = target.host();
            SimMachine arriving = act.locked(() -> {
                MoveRules.check(act, machine, there, options);
                return there.lives().expect(machine);
            });
            int life = machine.life();
            try {
                PreCopy copy = act.locked(() -> copy(act.host(), machine, options));
                while (!copy.isReady() || act.isFrozen(id)) {
                    act.pass(STEP);
                    target.requireOpen();
                    advance(act, id, copy);
                    act.locked(() -> same(machine, life));
                }
                switchOver(act, machine, arriving, new There(there, options.held()), copy);
            } catch (FailureException given) {
                act.locked(() -> abandon(act.host(), machine, there, arriving));
                throw given;
            }
        });
    }

    static void advance(Act act, MachineId id, PreCopy copy) throws FailureException {
        if (!act.isFrozen(id)) {
            copy.advance(scaled(act.host(), STEP));
            tell(act, copy);
        }
    }

    /** Where it goes, and whether it stands still there in the end. */
    private record There(SimHost host, boolean held) {
    }

    static SimMachine same(SimMachine machine, int life) throws FailureException {
        Act.require(machine.life() == life && machine.state().isActive(), Messages.endedMeanwhile,
                Act.name(machine));
        return machine;
    }

    static Duration scaled(SimHost host, Duration span) {
        return Duration.ofNanos((long) (span.toNanos() * host.settings().speed()));
    }

    static PreCopy copy(SimHost host, SimMachine machine, MigrationOptions options) {
        double limit = options.bandwidthMibPerSecond() == 0 ? Double.MAX_VALUE : options.bandwidthMibPerSecond();
        Duration pause = options.maximumDowntime().isZero() ? USUAL_PAUSE : options.maximumDowntime();
        return new PreCopy(new HostFigures(host).usedKib(machine) / KIB_PER_MIB, dirtied(host, machine),
                new Limits(Math.min(limit, host.settings().linkMibPerSecond()), pause, options.autoConverge()));
    }

    private static double dirtied(SimHost host, SimMachine machine) {
        if (machine.state() != MachineState.RUNNING) {
            return 0;
        }
        double set = host.settings().dirtyMibPerSecond();
        return set >= 0 ? set : DIRTY_MIB_PER_CPU * machine.meter().load().cpu().at(host.world().now())
                * machine.present().shape().vcpus();
    }

    static void tell(Act act, PreCopy copy) {
        act.report(copy.isReady() ? ALMOST : Math.min(ALMOST, copy.fraction()),
                NLS.bind(Messages.copying, copy.rounds(), copy.throttle()));
    }

    /** The guest stands still, the rest is sent, it goes on there; from here on nobody can cancel. */
    private static void switchOver(Act act, SimMachine machine, SimMachine arriving, There there, PreCopy copy)
            throws FailureException {
        String name = Act.name(machine);
        boolean ran = act.locked(() -> stop(act.host(), machine, "migrated"));
        act.spend(copy.pause(), Messages.switching);
        act.locked(() -> {
            there.host().lives().arrive(arriving, machine.stored(), machine);
            if (ran && !there.held()) {
                there.host().lives().goOn(arriving, "migrated");
            }
            act.host().lives().leave(machine);
            act.host().tell(new JobEnded(machine.id(), name, NLS.bind(Messages.jobMoved, new Object[] {
                    Math.round(copy.sentMib()), copy.rounds(), copy.pause().toMillis() })));
            return arriving;
        });
        act.report(1, Messages.switching);
    }

    private static SimMachine abandon(SimHost here, SimMachine machine, SimHost there, SimMachine arriving) {
        if (arriving.state().isActive()) {
            arriving.setBusy(false);
            there.lives().end(arriving, MachineState.OFF, "failed");
        }
        if (machine.state() == MachineState.PAUSED) {
            here.lives().goOn(machine, "migration canceled");
        }
        return machine;
    }
}
