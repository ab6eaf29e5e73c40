// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.roster;

import java.util.List;
import java.util.UUID;

import org.hotseat.hypervisor.SimulatedIds;
import org.hotseat.simulated.internal.domain.Capabilities.Hardware;
import org.hotseat.simulated.internal.domain.Domain;
import org.hotseat.simulated.internal.domain.Shape;

/** Makes plans; everything in them follows from the names. Pure. */
final class Builder {

    static final long KIB_PER_GIB = 1 << 20;

    private static final String MODEL = "Skylake-Server-IBRS";
    private static final String VENDOR = "Intel";
    private static final List<String> FEATURES = List.of("ds", "acpi", "ss", "ht", "vmx", "hypervisor", "tsc_adjust",
            "clflushopt", "umip", "pku", "md-clear", "stibp", "ssbd", "xsaves", "invtsc");
    private static final List<String> OLDER = List.of("ds", "acpi", "ss", "ht", "vmx", "hypervisor", "tsc_adjust",
            "clflushopt", "md-clear", "stibp", "ssbd", "xsaves", "invtsc");

    /**
     * Sizes of a machine.
     *
     * @param vcpus given
     * @param maxVcpus the most
     * @param memoryKib given, and the most
     */
    record Size(int vcpus, int maxVcpus, long memoryKib) {
    }

    private final String world;

    Builder(String world) {
        this.world = world;
    }

    Hardware hardware(String host, int cores, double gib, boolean older) {
        return new Hardware(uuid("host/" + host), MODEL, VENDOR, older ? OLDER : FEATURES, cores,
                (long) (gib * KIB_PER_GIB));
    }

    Domain domain(String name, String title, Duty duty, Size size, int number) {
        int heads = duty == Duty.PLOT || duty == Duty.RADAR ? 2 : 1;
        Shape shape = new Shape(uuid("machine/" + name), name, title, size.vcpus, size.maxVcpus, size.memoryKib,
                size.memoryKib, new Shape.Traits(true, true, false, false, false, heads));
        return Domain.planned(shape, () -> new MachineText(shape, duty, number).write());
    }

    private UUID uuid(String what) {
        return SimulatedIds.uuid(world, what);
    }
}
