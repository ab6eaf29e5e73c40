// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hotseat.hypervisor.HostSample;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.SampleGroup;
import org.hotseat.simulated.internal.domain.Shape;
import org.hotseat.simulated.internal.load.Figures;
import org.hotseat.simulated.internal.load.Load;

/** Reads figures of a host and its machines. Called with the lock of the world held. */
public final class HostFigures {

    private static final double UP = 60 * 86_400.0;
    private static final double MILLIS = 1e3;
    private static final double NANOS_PER_MILLI = 1e6;

    private final SimHost host;
    private final double now;
    private final long nanos;

    /**
     * Figures at this moment.
     *
     * @param host whose
     */
    public HostFigures(SimHost host) {
        this.host = host;
        this.now = host.world().now();
        this.nanos = host.world().time().clock().nanos();
    }

    /**
     * All machines.
     *
     * @param groups what is brought
     * @return one sample per machine
     */
    public List<MachineSample> machines(Set<SampleGroup> groups) {
        List<MachineSample> samples = new ArrayList<>(host.machines().size());
        for (SimMachine machine : host.machines()) {
            samples.add(sample(machine, groups));
        }
        return samples;
    }

    private MachineSample sample(SimMachine machine, Set<SampleGroup> groups) {
        Shape shape = machine.present().shape();
        Figures figures = groups.isEmpty() ? Figures.ZERO : machine.meter().at(now);
        boolean asked = !machine.frozen();
        boolean memory = asked && groups.contains(SampleGroup.MEMORY);
        boolean disk = asked && groups.contains(SampleGroup.DISK);
        boolean net = asked && groups.contains(SampleGroup.NETWORK);
        return new MachineSample(machine.id(), shape.name(), machine.seen(), machine.stored() != null,
                !machine.frozen(), nanos, told(asked && groups.contains(SampleGroup.CPU), figures.cpuNanos()), shape.vcpus(),
                told(memory, shape.memoryKib()), told(memory, shape.maxMemoryKib()), told(memory, usedKib(machine)),
                told(disk, figures.diskRead()), told(disk, figures.diskWritten()),
                told(net, figures.netReceived()), told(net, figures.netSent()));
    }

    private static long told(boolean asked, double value) {
        return asked ? (long) value : MachineSample.NONE;
    }

    /**
     * Memory that a machine's guest uses.
     *
     * @param machine any
     * @return KiB; zero while it is not active
     */
    public double usedKib(SimMachine machine) {
        return machine.state().isActive()
                ? machine.meter().load().memory().at(now) * machine.present().shape().memoryKib() : 0;
    }

    /**
     * Since when machines run.
     *
     * @return time of day by name of those that do
     */
    public Map<String, Instant> starts() {
        Map<String, Instant> starts = new HashMap<>();
        for (SimMachine machine : host.machines()) {
            if (machine.state().isActive()) {
                starts.put(machine.present().name(), machine.since());
            }
        }
        return starts;
    }

    /**
     * The host's own figures.
     *
     * @return the sample
     */
    public HostSample host() {
        Figures all = host.ended().plus(host.own().at(now));
        for (SimMachine machine : host.machines()) {
            all = all.plus(machine.meter().at(now));
        }
        double total = (UP + now) * MILLIS * host.plan().cpus();
        return new HostSample(nanos, (long) (all.cpuNanos() / NANOS_PER_MILLI), (long) total,
                host.plan().hardware().memoryKib(), availableKib(), (long) all.diskRead(), (long) all.diskWritten(),
                (long) all.netReceived(), (long) all.netSent());
    }

    /**
     * Memory that can still be given out.
     *
     * @return KiB
     */
    public long availableKib() {
        long total = host.plan().hardware().memoryKib();
        Load own = host.own().load();
        double used = own.memory().at(now) * total;
        for (SimMachine machine : host.machines()) {
            used += usedKib(machine);
        }
        return Math.max(0, (long) (total - used));
    }
}
