// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.libvirt.internal.call.NativeCall;
import org.hotseat.libvirt.internal.checkpoint.Qmp.CopyState;

/**
 * The instant of a cut: the machine stands still, its disks go on in overlays, QEMU protects its memory and lets it go
 * on. In one piece on a worker; whatever fails, the machine runs in the end, but a copy may still be under way then
 * ({@link Order#restore}). Used once.
 */
final class Separation implements NativeCall<Duration> {

    private static final Logger LOG = System.getLogger(Separation.class.getName());
    private static final long LOOK_NANOS = 1_000_000;

    /** Touching all pages may take long on a loaded host; without a gate the machine stands still meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** More than touching all pages takes while the machine runs; it is stopped then in any case. */
    private static final Duration TOUCH = Duration.ofSeconds(5);

    /** More than QEMU writes before it protects the memory, and less than any machine has. */
    private static final long BEHIND_HEAD = 256 * 1024;

    private final MachineId id;
    private final Machine machine;
    private final Host.Act disks;
    private final CopyMemory memory;
    private final Order mark;
    private final Executor gates;

    /**
     * One cut.
     *
     * @param disks lets the disks go on in overlays
     * @param gates has two threads for the time of the cut
     */
    Separation(MachineId id, Machine machine, Host.Act disks, CopyMemory memory, Order mark, Executor gates) {
        this.id = id;
        this.machine = machine;
        this.disks = disks;
        this.memory = memory;
        this.mark = mark;
        this.gates = gates;
    }

    /** How long the machine stood still. */
    @Override
    public Duration call() throws FailureException {
        machine.ask(Qmp.giveDescriptor(), memory.descriptor());
        Optional<Gate> gate = Optional.empty();
        try {
            machine.ask(Qmp.background(true));
            gate = Gate.shut(memory, gates);
            if (gate.isPresent()) {
                beginCopy(gate.orElseThrow(), Deadline.in(TOUCH));
            }
            return separate(gate);
        } catch (FailureException failed) {
            quietly(() -> machine.ask(Qmp.takeDescriptorBack()));
            throw failed;
        } finally {
            gate.ifPresent(Gate::close);
        }
    }

    /** While the machine runs, up to the gate. */
    private void beginCopy(Gate gate, Deadline patience) throws FailureException {
        CopyThread thread = CopyThread.of(id); // one that is to end is not found any more
        gate.watch(thread::isEnding, gates);
        machine.ask(Qmp.copy());
        while (!thread.isHeld() && !patience.isOver()) {
            LockSupport.parkNanos(LOOK_NANOS);
            if (Qmp.copyState(machine.ask(Qmp.MIGRATION)) != CopyState.UNDER_WAY) {
                throw notSeparated();
            }
        }
    }

    private Duration separate(Optional<Gate> gate) throws FailureException {
        mark.set();
        long begin = System.nanoTime();
        try {
            machine.suspend();
            disks.carryOut();
            protect(gate);
            awaitRunning();
            mark.clear();
            Duration stood = Duration.ofNanos(System.nanoTime() - begin);
            CopyThread.of(id).stepBack();
            return stood;
        } catch (FailureException failed) {
            goOn(gate);
            throw failed;
        }
    }

    private void protect(Optional<Gate> gate) throws FailureException {
        if (gate.isPresent()) {
            gate.orElseThrow().open();
        } else {
            machine.ask(Qmp.copy());
        }
    }

    /** QEMU lets it go on itself, or leaves it as it was, by its version. */
    private void awaitRunning() throws FailureException {
        Deadline patience = Deadline.in(PATIENCE);
        while (!Qmp.isRunning(machine.ask(Qmp.STATUS))) {
            CopyState state = Qmp.copyState(machine.ask(Qmp.MIGRATION));
            if (state == CopyState.FAILED || patience.isOver()) {
                throw notSeparated();
            }
            if (state == CopyState.DONE || memory.size() > BEHIND_HEAD) {
                machine.resume(); // not before: it must not run between its disks' cut and its memory's
                return;
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private FailureException notSeparated() throws FailureException {
        return new FailureException(FailureCode.OTHER, NLS.bind(Messages.notSeparated, Qmp.reason(machine.ask(
                Qmp.MIGRATION))), "");
    }

    /** A copy that waits at the gate is let through to its end: nobody uses it. */
    private void goOn(Optional<Gate> gate) {
        if (gate.isPresent()) {
            gate.orElseThrow().open();
            quietly(this::awaitRunning);
        }
        quietly(() -> {
            if (machine.isPaused()) {
                machine.resume();
            }
            if (Qmp.copyState(machine.ask(Qmp.MIGRATION)) == CopyState.FAILED) {
                Rescue.carryOut(id);
            }
            mark.clear();
        });
    }

    private void quietly(Host.Act act) {
        try {
            act.carryOut();
        } catch (FailureException failed) {
            LOG.log(Level.WARNING, "{0}: {1}", id, failed.getMessage());
        }
    }
}
