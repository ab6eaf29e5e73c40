// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
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
 * on. In one piece on a worker; whatever fails, the machine runs in the end. Used once.
 */
final class Separation implements NativeCall<Duration> {

    private static final Logger LOG = System.getLogger(Separation.class.getName());
    private static final long LOOK_NANOS = 1_000_000;

    /** Touching all pages may take long on a loaded host; the machine stands still meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** More than QEMU writes before it protects the memory, and less than any machine has. */
    private static final long BEHIND_HEAD = 256 * 1024;

    private final MachineId id;
    private final Machine machine;
    private final Host.Act disks;
    private final CopyMemory memory;
    private final Order mark;

    /**
     * One cut.
     *
     * @param disks lets the disks go on in overlays
     */
    Separation(MachineId id, Machine machine, Host.Act disks, CopyMemory memory, Order mark) {
        this.id = id;
        this.machine = machine;
        this.disks = disks;
        this.memory = memory;
        this.mark = mark;
    }

    /** How long the machine stood still. */
    @Override
    public Duration call() throws FailureException {
        machine.ask(Qmp.giveDescriptor(), memory.descriptor());
        try {
            machine.ask(Qmp.background(true));
            mark.set();
            return separate();
        } catch (FailureException failed) {
            quietly(() -> machine.ask(Qmp.takeDescriptorBack()));
            quietly(() -> machine.ask(Qmp.background(false)));
            throw failed;
        }
    }

    private Duration separate() throws FailureException {
        long begin = System.nanoTime();
        try {
            machine.suspend();
            disks.carryOut();
            machine.ask(Qmp.copy());
            awaitRunning();
            mark.clear();
            return Duration.ofNanos(System.nanoTime() - begin);
        } catch (FailureException failed) {
            goOn();
            throw failed;
        }
    }

    /** QEMU lets it go on itself, or leaves it as it was, by its version. */
    private void awaitRunning() throws FailureException {
        Deadline patience = Deadline.in(PATIENCE);
        while (!Qmp.isRunning(machine.ask(Qmp.STATUS))) {
            String answer = machine.ask(Qmp.MIGRATION);
            CopyState state = Qmp.copyState(answer);
            if (state == CopyState.FAILED || patience.isOver()) {
                throw new FailureException(FailureCode.OTHER, NLS.bind(Messages.notSeparated, Qmp.reason(answer)), "");
            }
            if (state == CopyState.DONE || memory.size() > BEHIND_HEAD) {
                machine.resume(); // not before: it must not run between its disks' cut and its memory's
                return;
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private void goOn() {
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
