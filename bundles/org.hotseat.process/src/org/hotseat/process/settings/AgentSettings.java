// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.settings;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.hotseat.base.id.HostId;

/**
 * A configuration file that was read without a fault. Immutable; a change of the file counts from the next start.
 *
 * @param file where it was read
 * @param name of this agent, unique in the cluster
 * @param roles at least one
 * @param planes its own address on each plane it is on; always one for management
 * @param hypervisor where machines run; present for the role host only
 * @param state the folder of everything that outlives the process
 * @param control the local socket
 * @param metricsPort the loopback port for Prometheus; empty when it is switched off
 * @param stopDeadline how long an end in order may take
 * @param log what is logged and kept
 * @param ports that it listens on as a member of a cluster
 * @param engine the program that keeps the cluster's state, on voters
 * @param freezing how protected machines are stopped when the lease ends
 * @param watchdog device that resets the host when its machines cannot be stopped; only where somebody has named it
 * @param streams of live moves away from this host
 * @param servedDisks whether the disks of protected machines that begin here get behind daemons
 * @param armed whether machines of which this host is the standby wait here with all their memory
 * @param sound whether machines of this host can be heard
 * @param lines physical lines that this host has as an interface board, by name
 * @param outputs on which this host shows machines, by name
 */
public record AgentSettings(Path file, HostId name, Set<Role> roles, Map<Plane, InetAddress> planes,
        Optional<String> hypervisor, Path state, Path control, OptionalInt metricsPort, Duration stopDeadline,
        LogSettings log, Ports ports, Path engine, Freezing freezing, Optional<Path> watchdog,
        Streams streams, boolean servedDisks, boolean armed, boolean sound, List<BoardLine> lines,
        List<HostOutput> outputs) {

    /** Keeps copies. */
    public AgentSettings {
        roles = Set.copyOf(roles);
        planes = Map.copyOf(planes);
        lines = List.copyOf(lines);
        outputs = List.copyOf(outputs);
    }

    /**
     * Who this agent is to others. Looks at the disk.
     *
     * @return empty before it has joined a cluster
     */
    public Optional<IdentityFiles> identity() {
        IdentityFiles files = IdentityFiles.below(state);
        return Files.exists(files.certificate()) ? Optional.of(files) : Optional.empty();
    }
}
