// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.hyper;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HostMeter;
import org.hotseat.hypervisor.HostSample;
import org.hotseat.protocol.op.HostLive.Room;
import org.hotseat.remote.serve.LocalHypervisor;

/** What this host has for machines: a simulated one by its own word, any other by the kernel's. Thread-safe. */
public final class RoomMeter {

    private static final Logger LOG = System.getLogger(RoomMeter.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Path KERNEL = Path.of("/proc/meminfo");

    private final LocalHypervisor hypervisor;
    private final Path kernel;

    /**
     * Of this host.
     *
     * @param hypervisor of this host
     */
    public RoomMeter(LocalHypervisor hypervisor) {
        this(hypervisor, KERNEL);
    }

    RoomMeter(LocalHypervisor hypervisor, Path kernel) {
        this.hypervisor = hypervisor;
        this.kernel = kernel;
    }

    /**
     * Looks now. Blocks for a moment.
     *
     * @return empty when nobody can tell
     */
    public Optional<Room> read() {
        try {
            Hypervisor here = hypervisor.now();
            if (here instanceof HostMeter meter) {
                HostSample sample = meter.sample(Deadline.in(PATIENCE));
                return Optional.of(new Room(sample.memoryTotalKib(), sample.memoryAvailableKib()));
            }
            return of(Files.readString(kernel));
        } catch (FailureException | IOException silent) {
            LOG.log(Level.DEBUG, "nobody can tell how much memory is free", silent);
            return Optional.empty();
        }
    }

    /**
     * What the kernel says.
     *
     * @param meminfo as in {@code /proc/meminfo}
     * @return empty when it does not tell
     */
    public static Optional<Room> of(String meminfo) {
        OptionalLong total = line(meminfo, "MemTotal");
        OptionalLong free = line(meminfo, "MemAvailable");
        return total.isPresent() && free.isPresent() ? Optional.of(new Room(total.getAsLong(), free.getAsLong()))
                : Optional.empty();
    }

    private static OptionalLong line(String meminfo, String name) {
        Matcher found = Pattern.compile("(?m)^" + name + ":\\s+(\\d{1,15}) kB").matcher(meminfo);
        return found.find() ? OptionalLong.of(Long.parseLong(found.group(1))) : OptionalLong.empty();
    }
}
