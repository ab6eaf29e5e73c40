// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import java.time.Duration;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.ShutdownPlan;
import org.hotseat.simulated.internal.world.HostFigures;
import org.hotseat.simulated.internal.world.SimHost;
import org.hotseat.simulated.internal.world.SimMachine;

/** Starts, stops and everything between, taking as long as real ones do. Stateless. */
final class PowerActs {

    private static final Duration BOOT = Duration.ofSeconds(1);
    private static final Duration CUT = Duration.ofMillis(300);
    private static final Duration STOP = Duration.ofMillis(60);
    private static final Duration PRESS = Duration.ofMillis(100);
    private static final double RESTORE_KIB_PER_SECOND = 900 * 1024.0;
    private static final double GUEST_LEAVES = 3.5;
    private static final double LEAVES_LATER = 0.4;
    private static final int KINDS = 8;
    private static final double MILLIS = 1e3;
    private static final long KIB_PER_MIB = 1024;

    private PowerActs() {
    }

    static void start(Act act, MachineId id, boolean paused) throws FailureException {
        act.change(id, machine -> {
            boolean restored = act.locked(() -> {
                Act.require(!machine.state().isActive(), Messages.notOff, Act.name(machine));
                requireRoom(act.host(), machine);
                return machine.state() == MachineState.SAVED;
            });
            act.spend(restored ? BOOT.plusMillis(restoreMillis(machine)) : BOOT, Messages.starting);
            act.locked(() -> {
                act.host().lives().begin(machine, paused, restored);
                return machine;
            });
        });
    }

    private static long restoreMillis(SimMachine machine) {
        double used = machine.meter().load().memory().mean() * machine.present().shape().memoryKib();
        return (long) (used / RESTORE_KIB_PER_SECOND * MILLIS);
    }

    static void requireRoom(SimHost host, SimMachine machine) throws FailureException {
        long free = new HostFigures(host).availableKib();
        long needed = machine.present().shape().memoryKib();
        if (needed > free) {
            throw new FailureException(FailureCode.NO_RESOURCE, NLS.bind(Messages.noRoom, new Object[] {
                    host.plan().name(), free / KIB_PER_MIB, Act.name(machine), needed / KIB_PER_MIB }),
                    Messages.noRoomRemedy);
        }
    }

    static void suspend(Act act, MachineId id) throws FailureException {
        act.change(id, machine -> {
            requireRunning(act, machine);
            act.spend(STOP, Messages.suspending);
            act.locked(() -> {
                Act.require(machine.state() == MachineState.RUNNING, Messages.endedMeanwhile, Act.name(machine));
                act.host().lives().pause(machine, "paused");
                return machine;
            });
        });
    }

    static void resume(Act act, MachineId id) throws FailureException {
        act.change(id, machine -> {
            act.locked(() -> {
                Act.require(machine.state() == MachineState.PAUSED, Messages.notPaused, Act.name(machine));
                return machine;
            });
            act.spend(STOP, Messages.resuming);
            act.locked(() -> {
                Act.require(machine.state() == MachineState.PAUSED, Messages.endedMeanwhile, Act.name(machine));
                act.host().lives().goOn(machine, "unpaused");
                return machine;
            });
        });
    }

    static void reset(Act act, MachineId id) throws FailureException {
        act.change(id, machine -> {
            requireActive(act, machine);
            act.spend(PRESS, Messages.pressingReset);
            act.locked(() -> {
                Act.require(machine.state().isActive(), Messages.endedMeanwhile, Act.name(machine));
                act.host().lives().reboot(machine);
                return machine;
            });
        });
    }

    /** Needs no right to change it: power fails whatever else is going on. */
    static void forceOff(Act act, MachineId id) throws FailureException {
        act.check();
        SimMachine machine = act.locked(() -> {
            SimMachine found = act.host().machine(id);
            Act.require(found.state().isActive(), Messages.notActive, Act.name(found));
            return found;
        });
        act.spend(CUT, Messages.cuttingOff);
        act.locked(() -> {
            if (machine.state().isActive()) {
                act.host().lives().end(machine, MachineState.OFF, "destroyed");
            }
            return machine;
        });
    }

    static void shutDown(Act act, MachineId id, ShutdownPlan plan) throws FailureException {
        act.change(id, machine -> {
            requireActive(act, machine);
            act.report(-1, Messages.asking);
            ask(act, machine);
            Deadline patience = Deadline.in(plan.patience(), act.host().world().time().clock());
            while (!patience.isOver() && act.locked(() -> machine.state().isActive())) {
                act.pass();
                act.report(-1, Messages.asking);
            }
            finish(act, machine, plan);
        });
    }

    private static void ask(Act act, SimMachine machine) throws FailureException {
        act.locked(() -> {
            boolean listens = machine.present().shape().traits().listens();
            if (listens && machine.state() == MachineState.RUNNING) {
                double needs = GUEST_LEAVES + LEAVES_LATER * Math.floorMod(machine.id().hashCode(), KINDS);
                act.host().lives().guestLeaves(machine, needs / act.host().settings().speed());
            }
            return machine;
        });
    }

    private static void finish(Act act, SimMachine machine, ShutdownPlan plan) throws FailureException {
        act.locked(() -> {
            if (!machine.state().isActive()) {
                return machine;
            }
            if (!plan.thenForceOff()) {
                throw new FailureException(FailureCode.TIMEOUT, NLS.bind(Messages.refusesShutdown,
                        Act.name(machine), plan.patience().toSeconds()), Messages.refusesShutdownRemedy);
            }
            act.host().lives().end(machine, MachineState.OFF, "destroyed");
            return machine;
        });
    }

    private static void requireRunning(Act act, SimMachine machine) throws FailureException {
        act.locked(() -> {
            Act.require(machine.state() == MachineState.RUNNING, Messages.notRunning, Act.name(machine));
            return machine;
        });
    }

    static void requireActive(Act act, SimMachine machine) throws FailureException {
        act.locked(() -> {
            Act.require(machine.state().isActive(), Messages.notActive, Act.name(machine));
            return machine;
        });
    }
}
