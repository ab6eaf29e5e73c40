// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.source;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.HostMeter;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.member.door.MemberDoors;
import org.hotseat.protection.host.Here;
import org.hotseat.protocol.Operation;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Role;

/** What this host and others have, as each says when it is asked; remembered for some minutes. Thread-safe. */
public final class Neighbours {

    /**
     * Asks a host what it has.
     *
     * @param by who asks
     */
    public record Asked(HostId by) {
    }

    /** From agent to agent; one of an older release does not know it, and nothing is known of its host then. */
    public static final Operation<Asked, Fitness> ASK = Operation.read("agent.protection.fitness", Asked.class,
            Fitness.class, Role.AGENT);

    private static final Logger LOG = System.getLogger(Neighbours.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long KNOWN = Duration.ofMinutes(10).toNanos();
    private static final long UNKNOWN = Duration.ofSeconds(30).toNanos();
    private static final Path MEMORY = Path.of("/proc/meminfo");
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final Pattern TOTAL = Pattern.compile("(?m)^MemTotal:\\s+(\\d{1,15}) kB");
    private static final Pattern FEATURES = Pattern.compile("(?m)^(?:flags|Features)\\s*:\\s*(.+)$");

    private final Here here;
    private final MemberDoors doors;
    private final Map<HostId, Answer> answers = new ConcurrentHashMap<>();

    /** What a host said, or that it said nothing, and until when that counts. */
    private record Answer(Optional<Fitness> fitness, long until) {
    }

    Neighbours(Here here, MemberDoors doors) {
        this.here = here;
        this.doors = doors;
    }

    /** Why a machine of this host could not go on at another one. Blocks for a moment when that was not asked lately. */
    Optional<String> against(MachineRecord machine, HostId other) {
        return of(other).flatMap(there -> of(here.me()).flatMap(own -> own.against(machine, other, there)));
    }

    private Optional<Fitness> of(HostId host) {
        Answer known = answers.get(host);
        if (known == null || here.clock().nanos() - known.until() > 0) {
            Optional<Fitness> said = ask(host);
            known = new Answer(said, here.clock().nanos() + (said.isPresent() ? KNOWN : UNKNOWN));
            answers.put(host, known);
        }
        return known.fitness();
    }

    private Optional<Fitness> ask(HostId host) {
        try {
            return Optional.of(host.equals(here.me()) ? own() : doors.clients().ask(host, ASK, new Asked(here.me()),
                    Deadline.in(PATIENCE)));
        } catch (FailureException silent) {
            LOG.log(Level.DEBUG, "it is not known what {0} has: {1}", host, silent.getMessage());
            return Optional.empty();
        }
    }

    /** What this host has: a simulated one by its own word, any other by the kernel's. */
    Fitness own() throws FailureException {
        Hypervisor hypervisor = here.hypervisor().now();
        if (hypervisor instanceof HostMeter meter) {
            return new Fitness(meter.sample(Deadline.in(PATIENCE)).memoryTotalKib(), List.of());
        }
        return of(text(MEMORY), text(PROCESSORS));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            LOG.log(Level.DEBUG, "the kernel does not tell what this host has", unreadable);
            return "";
        }
    }

    static Fitness of(String memory, String processors) {
        Matcher total = TOTAL.matcher(memory);
        Matcher features = FEATURES.matcher(processors);
        return new Fitness(total.find() ? Long.parseLong(total.group(1)) : 0, features.find()
                ? List.of(features.group(1).strip().split("\\s+")) : List.of());
    }
}
