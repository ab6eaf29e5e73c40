// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.hotseat.simulated.internal.load.Load;
import org.hotseat.simulated.internal.load.Load.Means;

/** Hosts of any name with any number of machines, for tests and measurements. Immutable. */
public final class GeneratedRoster implements Roster {

    private static final Duty[] DUTIES = Duty.values();
    private static final Means OWN = new Means(0.04, 0.06, 300_000, 400_000);
    private static final long MACHINE_KIB = 1 << 20;
    private static final double ROOM_GIB = 16;
    private static final int CORES = 16;
    private static final int PERCENT = 100;
    private static final double DAYS = 40;

    private final String world;
    private final int machines;
    private final int running;

    /**
     * A roster.
     *
     * @param world name of the simulation, so that two of them have different machines
     * @param machines per host
     * @param running how many of a hundred run at the beginning
     */
    public GeneratedRoster(String world, int machines, int running) {
        this.world = world;
        this.machines = machines;
        this.running = running;
    }

    @Override
    public Optional<HostPlan> host(String name) {
        Builder builder = new Builder(world + '/' + name);
        SplittableRandom random = new SplittableRandom((world + '/' + name).hashCode());
        List<MachinePlan> plans = new ArrayList<>(machines);
        for (int number = 1; number <= machines; number++) {
            plans.add(machine(builder, number, random));
        }
        double gib = ROOM_GIB + machines * MACHINE_KIB / (double) Builder.KIB_PER_GIB;
        return Optional.of(new HostPlan(name, builder.hardware(name, CORES, gib, false),
                Load.of(OWN, name.hashCode()), List.copyOf(plans)));
    }

    private MachinePlan machine(Builder builder, int number, SplittableRandom random) {
        Duty duty = DUTIES[random.nextInt(DUTIES.length)];
        Builder.Size size = new Builder.Size(1 + random.nextInt(2), 4, MACHINE_KIB);
        boolean runs = random.nextInt(PERCENT) < running;
        double cpu = 0.03 + 0.4 * random.nextDouble();
        double days = runs ? DAYS * random.nextDouble() : 0;
        return new MachinePlan(builder.domain("vm-%05d".formatted(number), "", duty, size, number), duty, cpu, runs,
                days);
    }
}
