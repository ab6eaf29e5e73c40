// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.hypervisor.FrozenMachines;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.SampleGroup;
import org.hotseat.libvirt.internal.call.Troubles;
import org.hotseat.libvirt.internal.jna.MachineRef;
import org.hotseat.libvirt.internal.jna.Params;
import org.hotseat.libvirt.internal.jna.Virt;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;

/**
 * The bulk call itself: all machines of a host in one answer, with the names and ids that its records carry. Always
 * with NOWAIT, which skips a machine whose monitor is busy. Thread-safe.
 */
public final class Bulk {

    /** virDomainStatsTypes. */
    private static final int STATE = 1;
    private static final int CPU_TOTAL = 1 << 1;
    private static final int BALLOON = 1 << 2;
    private static final int VCPU = 1 << 3;
    private static final int INTERFACE = 1 << 4;
    private static final int BLOCK = 1 << 5;

    /** virConnectGetAllDomainStatsFlags. */
    private static final int NOWAIT = 1 << 29;

    /** virDomainStatsRecord: domain, parameters, their number. */
    private static final int RECORD_PARAMS = Native.POINTER_SIZE;
    private static final int RECORD_COUNT = 2 * Native.POINTER_SIZE;

    /** What is asked in one turn, and what has come. */
    private record Cycle(Set<SampleGroup> groups, boolean all, Set<MachineId> still,
            List<MachineSample> samples) {
    }

    private final Pointer connection;
    private final Marks marks;
    private final FrozenMachines frozen;
    private final MonotonicClock clock;

    /** vCPU counts of the last answer that had them: cycles that do not ask the monitors keep them. */
    private final Map<MachineId, Integer> vcpus = new ConcurrentHashMap<>();
    private final Silence silence = new Silence();

    /** Machines whose processes wait for memory: they have begun without an event. */
    private final Set<MachineId> coming = ConcurrentHashMap.newKeySet();
    private volatile boolean vcpusLack = true;

    /**
     * The bulk call of one connection.
     *
     * @param connection a virConnectPtr
     * @param marks of the connection
     * @param frozen machines that are asked nothing
     * @param clock time of the samples
     */
    public Bulk(Pointer connection, Marks marks, FrozenMachines frozen, MonotonicClock clock) {
        this.connection = connection;
        this.marks = marks;
        this.frozen = frozen;
        this.clock = clock;
    }

    /** Takes a count that an operation has read. */
    void noteVcpus(MachineId id, int count) {
        vcpus.put(id, count);
    }

    /**
     * Asks. Blocks, without limit where a monitor hangs that was not known to; of what is known to be frozen only the
     * state is asked.
     *
     * @param groups what to bring
     * @param all false brings the state only, which asks no monitor, and calls the figures unanswered
     */
    List<MachineSample> ask(Set<SampleGroup> groups, boolean all) throws FailureException {
        synchronized (marks) {
            marks.refresh(connection);
        }
        boolean withVcpus = all && (vcpusLack || groups.contains(SampleGroup.CPU));
        int flags = all ? flags(groups, withVcpus) : STATE;
        Cycle cycle = new Cycle(groups, all, frozen.now(), new ArrayList<>());
        if (!all || cycle.still().isEmpty()) {
            read(cycle, result -> Virt.virConnectGetAllDomainStats(connection, flags, result, NOWAIT));
        } else {
            try (MachineList machines = new MachineList(connection, 0)) {
                ask(cycle, machines.which(id -> !cycle.still().contains(id)), flags);
                ask(cycle, machines.which(cycle.still()::contains), STATE);
            }
        }
        forgetOthers(cycle.samples());
        vcpusLack = cycle.samples().stream().anyMatch(sample -> sample.vcpus() == MachineSample.NONE);
        return cycle.samples();
    }

    private void ask(Cycle cycle, List<Pointer> some, int flags) throws FailureException {
        if (!some.isEmpty()) {
            try (Memory array = MachineList.array(some)) {
                read(cycle, result -> Virt.virDomainListGetStats(array, flags, result, NOWAIT));
            }
        }
    }

    private void read(Cycle cycle, ToIntFunction<PointerByReference> call) throws FailureException {
        PointerByReference result = new PointerByReference();
        int count = call.applyAsInt(result);
        if (count < 0) {
            throw Troubles.last();
        }
        long now = clock.nanos();
        Pointer records = result.getValue();
        try {
            for (int i = 0; i < count; i++) {
                take(records.getPointer((long) i * Native.POINTER_SIZE), cycle, now);
            }
        } finally {
            Virt.virDomainStatsRecordListFree(records);
        }
    }

    private void take(Pointer entry, Cycle cycle, long now) throws FailureException {
        MachineRef machine = MachineRef.of(entry.getPointer(0));
        Figures figures = new Figures(Params.copy(entry.getPointer(RECORD_PARAMS), entry.getInt(RECORD_COUNT)));
        if (isThere(machine.id(), figures)) {
            cycle.samples().add(read(machine, figures, cycle, now));
        }
    }

    /** Not one that has no definition and only waits for its memory. */
    private boolean isThere(MachineId id, Figures figures) throws FailureException {
        if (!figures.isComing()) {
            coming.remove(id);
            return true;
        }
        if (coming.add(id)) {
            synchronized (marks) {
                marks.doubt();
                marks.refresh(connection);
            }
        }
        return marks.isPersistent(id);
    }

    private MachineSample read(MachineRef machine, Figures figures, Cycle cycle, long now) {
        MachineId id = machine.id();
        if (figures.vcpus() != MachineSample.NONE) {
            vcpus.put(id, figures.vcpus());
        }
        boolean still = figures.state().isActive() && cycle.still().contains(id);
        boolean answered = !still && silence.answers(id, figures, cycle.groups(), now)
                && (cycle.all() || cycle.groups().isEmpty() || !figures.state().isActive());
        return figures.sample(machine, still ? MachineState.FROZEN : state(figures, id), marks.isPersistent(id),
                answered, now, vcpus.getOrDefault(id, (int) MachineSample.NONE));
    }

    private MachineState state(Figures figures, MachineId id) {
        return figures.state() == MachineState.OFF && marks.isSaved(id) ? MachineState.SAVED : figures.state();
    }

    private void forgetOthers(List<MachineSample> samples) {
        if (vcpus.size() > samples.size()) {
            Set<MachineId> there = samples.stream().map(MachineSample::id).collect(Collectors.toSet());
            vcpus.keySet().retainAll(there);
            silence.keepOnly(there);
        }
    }

    private static int flags(Set<SampleGroup> groups, boolean withVcpus) {
        int flags = STATE | (withVcpus ? VCPU : 0);
        for (SampleGroup group : groups) {
            flags |= switch (group) {
                case CPU -> CPU_TOTAL;
                case MEMORY -> BALLOON;
                case DISK -> BLOCK;
                case NETWORK -> INTERFACE;
            };
        }
        return flags;
    }
}
