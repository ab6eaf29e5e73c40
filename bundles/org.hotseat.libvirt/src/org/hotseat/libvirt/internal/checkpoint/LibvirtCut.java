// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.checkpoint.Cut;
import org.hotseat.hypervisor.checkpoint.DirectMemory;
import org.hotseat.hypervisor.checkpoint.FrozenDisk;
import org.hotseat.libvirt.internal.checkpoint.Qmp.CopyState;
import org.hotseat.libvirt.internal.memory.QemuMemory;
import org.hotseat.libvirt.internal.memory.RamPlace;

/** A copy under way in QEMU, in memory that this program reads. */
final class LibvirtCut implements Cut {

    private static final Logger LOG = System.getLogger(LibvirtCut.class.getName());

    /** So long nothing may come before QEMU is asked whether it still copies. */
    private static final Duration DOUBT = Duration.ofMillis(500);

    /** So long nothing may come before the machine is freed: it would wait for ever. */
    private static final Duration STALL = Duration.ofSeconds(20);

    private final Host host;
    private final MachineId id;
    private final Machine machine;
    private final CopyMemory memory;
    private final long generation;
    private final String description;
    private final Supplier<Duration> pause;
    private final Disks disks;
    private final Optional<RamPlace> place;
    private long seen = -1;
    private Deadline doubt = Deadline.in(DOUBT);
    private Deadline stall = Deadline.in(STALL);
    private boolean done;
    private boolean freed;
    private boolean closed;
    private Optional<FailureException> failure = Optional.empty();

    /** Looks at the disks as they were. */
    @FunctionalInterface
    interface Disks {
        List<FrozenDisk> look() throws FailureException;
    }

    LibvirtCut(Host host, MachineId id, Machine machine, CopyMemory memory, long generation, String description,
            Supplier<Duration> pause, Disks disks, Optional<RamPlace> place) {
        this.host = host;
        this.id = id;
        this.machine = machine;
        this.memory = memory;
        this.generation = generation;
        this.description = description;
        this.pause = pause;
        this.disks = disks;
        this.place = place;
    }

    @Override
    public long generation() {
        return generation;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public List<FrozenDisk> disks() throws FailureException {
        return disks.look();
    }

    @Override
    public Duration pause() {
        return pause.get();
    }

    @Override
    public long copied() throws FailureException {
        requireGood();
        long size = memory.size();
        if (size > seen) {
            seen = size;
            doubt = Deadline.in(DOUBT);
            stall = Deadline.in(STALL);
        } else if (!done && doubt.isOver()) {
            doubt = Deadline.in(DOUBT);
            look();
        }
        return size;
    }

    @Override
    public boolean whole() throws FailureException {
        copied();
        if (!done) {
            look();
        }
        return done;
    }

    private void look() throws FailureException {
        String answer = ask(Qmp.MIGRATION);
        CopyState state = Qmp.copyState(answer);
        if (freed) {
            failFreed(state, Host.SILENCE);
        } else if (state == CopyState.DONE) {
            ask(Qmp.background(false));
            done = true;
        } else if (state != CopyState.UNDER_WAY) {
            fail(NLS.bind(Messages.copyFailed, Qmp.reason(answer)));
        } else if (stall.isOver()) {
            Rescue.carryOut(id);
            failFreed(state, STALL);
        }
    }

    private String ask(String command) throws FailureException {
        return host.ask(id, Run.within(Host.PATIENCE), memory::size, () -> freed = true, () -> machine.ask(command));
    }

    /** What was copied since the memory was freed may be newer than the cut. */
    private void failFreed(CopyState state, Duration silence) throws FailureException {
        if (state == CopyState.UNDER_WAY) {
            ask(Qmp.CANCEL);
        }
        fail(NLS.bind(Messages.copyStalls, silence.toSeconds()));
    }

    private void fail(String why) throws FailureException {
        FailureException lost = new FailureException(FailureCode.OTHER, why, Messages.copyFailedRemedy);
        failure = Optional.of(lost);
        Order.restore(host, id, machine, Run.within(Host.PATIENCE));
        throw lost;
    }

    @Override
    public Optional<DirectMemory> direct() {
        return place.map(ram -> new QemuMemory(ram, memory::size));
    }

    private void requireGood() throws FailureException {
        if (failure.isPresent()) {
            FailureException first = failure.orElseThrow();
            throw new FailureException(first.failure(), first);
        }
    }

    @Override
    public ByteBuffer view(long position, int length) {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        return memory.view(position, length);
    }

    /** Whether QEMU writes to the memory no more. */
    boolean hasEnded() {
        return done;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            Run run = Run.within(Duration.ofMinutes(10)); // a stall ends it much earlier
            while (!whole()) {
                Host.moment(run);
            }
        } catch (FailureException over) {
            LOG.log(Level.DEBUG, "{0}: {1}", id, over.getMessage());
        }
    }
}
