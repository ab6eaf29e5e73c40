// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.wiring;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.member.machine.Beginnings;
import org.hotseat.protection.host.Lines;
import org.hotseat.state.data.MachineRecord;

/**
 * While a machine is carried to another host nothing comes by its lines: what was handed to its process after its
 * memory went would be lost. The board keeps it, and the other host goes on there. What the guest says still goes out.
 * Thread-safe.
 */
public final class LinedBeginnings implements Beginnings {

    private static final Duration HOLD = Duration.ofMillis(500);

    private final Beginnings inner;
    private final Lines lines;
    private final Map<MachineId, Lines.Stillness> leaving = new ConcurrentHashMap<>();

    /**
     * Adds lines to what machines begin with.
     *
     * @param inner everything else
     * @param lines of the machines of this host
     */
    public LinedBeginnings(Beginnings inner, Lines lines) {
        this.inner = inner;
        this.lines = lines;
    }

    @Override
    public String cold(MachineRecord machine, long epoch, Deadline deadline)
            throws FailureException {
        return inner.cold(machine, epoch, deadline);
    }

    @Override
    public void restore(MachineRecord machine, From from, Deadline deadline)
            throws FailureException {
        inner.restore(machine, from, deadline);
    }

    @Override
    public void finish(MachineId machine, Deadline deadline) throws FailureException {
        inner.finish(machine, deadline);
    }

    @Override
    public void release(MachineId machine) {
        inner.release(machine);
    }

    @Override
    public void ended(MachineRecord machine, long epoch, Deadline deadline) {
        inner.ended(machine, epoch, deadline);
    }

    @Override
    public void comes(MachineId machine, Deadline deadline) throws FailureException {
        inner.comes(machine, deadline);
    }

    @Override
    public void leaves(MachineId machine, Deadline deadline) throws FailureException {
        inner.leaves(machine, deadline);
        Optional.ofNullable(leaving.put(machine, lines.hold(machine, Deadline.in(HOLD)))).ifPresent(
                Lines.Stillness::close);
    }

    @Override
    public void stays(MachineId machine) {
        Optional.ofNullable(leaving.remove(machine)).ifPresent(Lines.Stillness::close);
        inner.stays(machine);
    }

    @Override
    public Set<MachineId> waiting() {
        return inner.waiting();
    }
}
