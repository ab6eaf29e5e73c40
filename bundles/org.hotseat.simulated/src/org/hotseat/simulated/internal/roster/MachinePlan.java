// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.roster;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.unit.DataSize;
import org.hotseat.hypervisor.image.DiskImage;
import org.hotseat.simulated.internal.domain.Domain;
import org.hotseat.simulated.internal.load.Load;
import org.hotseat.simulated.internal.load.Load.Means;

/**
 * A machine that a simulation begins with.
 *
 * @param domain its description
 * @param duty what it is for
 * @param cpu mean share of its vCPUs
 * @param running whether it runs at the beginning
 * @param days how long it has been running then
 */
public record MachinePlan(Domain domain, Duty duty, double cpu, boolean running, double days) {

    private static final long UNKNOWN_DISK = 500_000;
    private static final long UNKNOWN_NET = 800_000;
    private static final double UNKNOWN_CPU = 0.22;
    private static final double UNKNOWN_MEMORY = 0.5;
    private static final DataSize SYSTEM = DataSize.ofGib(40);
    private static final DataSize DATA = DataSize.ofGib(200);
    private static final DataSize BASE_TAKEN = DataSize.ofGib(6);
    private static final int LEAST_FULL = 15;
    private static final int MORE_FULL = 60;
    private static final int PERCENT = 100;

    /**
     * How busy it is.
     *
     * @return its load; the same for the same machine
     */
    public Load load() {
        return Load.of(new Means(cpu, duty.memory(), duty.diskBytes(), duty.netBytes()), seed(domain));
    }

    /**
     * How busy a machine is that somebody has defined.
     *
     * @param domain its description
     * @return its load; the same for the same machine
     */
    public static Load loadOf(Domain domain) {
        return Load.of(new Means(UNKNOWN_CPU, UNKNOWN_MEMORY, UNKNOWN_DISK, UNKNOWN_NET), seed(domain));
    }

    /**
     * The disks that its description names; those for exercises stand on one image that they share.
     *
     * @param folder where all of them are
     * @return images that are partly full
     */
    public List<DiskImage> images(String folder) {
        String path = folder + '/' + domain.name();
        String base = folder + "/training-base.qcow2";
        return switch (duty) {
            case TRAINING -> List.of(new DiskImage(base, "qcow2", SYSTEM, BASE_TAKEN),
                    image(path + ".qcow2", "qcow2", SYSTEM, Optional.of(base)));
            case SERVER -> List.of(image(path + ".qcow2", "qcow2", SYSTEM, Optional.empty()),
                    image(path + "-data.img", "raw", DATA, Optional.empty()));
            case PLOT, RADAR, VOICE, SUPPORT, DISPATCH -> List.of(
                    image(path + ".qcow2", "qcow2", SYSTEM, Optional.empty()));
        };
    }

    private DiskImage image(String path, String format, DataSize size, Optional<String> backing) {
        long share = LEAST_FULL + Math.floorMod(seed(domain), MORE_FULL);
        return new DiskImage(path, format, size, new DataSize(size.bytes() / PERCENT * share), backing);
    }

    private static long seed(Domain domain) {
        return domain.id().value().getMostSignificantBits() ^ domain.id().value().getLeastSignificantBits();
    }
}
