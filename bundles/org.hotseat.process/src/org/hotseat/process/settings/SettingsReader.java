// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.settings;

import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.base.unit.DataSize;
import org.hotseat.process.settings.Entries.Entry;

/**
 * Reads a configuration file strictly: whatever is not understood is refused, and all faults are told at once. Blocks
 * for the disk, asks no name server. One instance is one reading.
 */
public final class SettingsReader {

    private static final int SOCKET_PATH = 107;
    private static final int FIRST_PORT = 1024;
    private static final int LAST_PORT = 65535;
    /** Of the figures; the agent's other ports follow it. */
    private static final int DEFAULT_PORT = 9742;
    private static final int MOST_FILES = 100;
    private static final int DEFAULT_FILES = 5;

    private final List<Problem> problems = new ArrayList<>();
    private final Path file;
    private final Entries entries;
    private final Values values;

    private SettingsReader(Path file) {
        this.file = file;
        this.entries = new Entries(file, problems::add);
        this.values = new Values(entries);
    }

    /**
     * Reads a file.
     *
     * @param file the configuration file
     * @return settings, or every fault
     */
    public static Reading read(Path file) {
        return new SettingsReader(file.toAbsolutePath().normalize()).read();
    }

    private Reading read() {
        entries.read();
        if (Files.exists(file)) {
            Trust.againstPublic(file).ifPresent(reason -> entries.wrong(0, "it " + reason,
                    "It must be a file of root or of the agent's user; run: chmod go-w " + file));
        }
        if (problems.stream().anyMatch(problem -> problem.line() == 0)) {
            return new Reading(Optional.empty(), problems);
        }
        Optional<AgentSettings> settings = settings();
        problems.sort(Comparator.comparingInt(Problem::line));
        return new Reading(problems.isEmpty() ? settings : Optional.empty(), problems);
    }

    private Optional<AgentSettings> settings() {
        List.of(Key.NAME, Key.ROLES, Key.PLANE_MANAGEMENT).forEach(this::needed);
        Optional<HostId> name = values.name(Key.NAME);
        Set<Role> roles = values.roles(Key.ROLES);
        Map<Plane, InetAddress> planes = planes();
        Optional<String> hypervisor = hypervisor();
        Path state = path(Key.STATE, "/var/lib/hotseat/agent");
        Path control = path(Key.CONTROL, "/run/hotseat/agent.sock");
        OptionalInt port = port();
        Duration stop = values.time(Key.STOP_DEADLINE, Duration.ofSeconds(1), Duration.ofMinutes(2))
                .orElse(Duration.ofSeconds(10));
        LogSettings log = log();
        List<BoardLine> lines = new Lines(entries).read();
        List<HostOutput> outputs = new Outputs(entries).read();
        Combinations rules = new Combinations(entries, problems.isEmpty());
        rules.check(roles, planes, hypervisor);
        Ports ports = ports();
        rules.portsApart(ports, port);
        if (control.toString().getBytes(StandardCharsets.UTF_8).length > SOCKET_PATH) {
            rules.wrong(Key.CONTROL, "the path of the socket has more than " + SOCKET_PATH + " bytes",
                    "Choose a shorter one, such as /run/hotseat/agent.sock");
        }
        return name.map(known -> new AgentSettings(file, known, roles, planes, hypervisor, state, control, port, stop,
                log, ports, path(Key.STORE_ENGINE, "/usr/bin/etcd"), freezing(), values.path(Key.WATCHDOG),
                streams(), servedDisks(), armed(), sound(), lines, outputs));
    }

    private boolean armed() {
        Optional<Entry> entry = entries.get(Key.CHECKPOINT_STANDBY);
        entry.filter(given -> !given.value().equals("cold") && !given.value().equals("armed"))
                .ifPresent(given -> entries.wrong(given.line(), "no standby is \"" + given.value() + '"',
                        "Write cold, which is what counts without this line, or armed"));
        return entry.filter(given -> given.value().equals("armed")).isPresent();
    }

    private boolean sound() {
        Optional<Entry> entry = entries.get(Key.SOUND);
        entry.filter(given -> !given.value().equals("on") && !given.value().equals("off"))
                .ifPresent(given -> entries.wrong(given.line(), "sound is not \"" + given.value() + '"',
                        "Write on, or off, which is what counts without this line"));
        return entry.filter(given -> given.value().equals("on")).isPresent();
    }

    private boolean servedDisks() {
        Optional<Entry> entry = entries.get(Key.CHECKPOINT_DISKS);
        entry.filter(given -> !given.value().equals("chain") && !given.value().equals("daemon"))
                .ifPresent(given -> entries.wrong(given.line(), "disks are not cut by \"" + given.value() + '"',
                        "Write chain, which is what counts without this line, or daemon"));
        return entry.filter(given -> given.value().equals("daemon")).isPresent();
    }

    private void needed(Key key) {
        if (entries.get(key).isEmpty()) {
            entries.wrong(0, '"' + key.word + "\" is missing", "Add a line \"" + key.word + " = …\"");
        }
    }

    private Map<Plane, InetAddress> planes() {
        Map<Plane, InetAddress> planes = new EnumMap<>(Plane.class);
        for (Plane plane : Plane.values()) {
            values.address(Key.of(plane)).ifPresent(address -> planes.put(plane, address));
        }
        return planes;
    }

    private Optional<String> hypervisor() {
        Optional<Entry> entry = entries.get(Key.HYPERVISOR);
        entry.ifPresent(given -> {
            if (!given.value().matches("[a-z][a-z0-9+]*:///[^\\s@]*")) {
                entries.wrong(given.line(), '"' + given.value() + "\" is no hypervisor of this host",
                        "Write a local address such as qemu:///system, without host, user or password");
            }
        });
        return entry.map(Entry::value);
    }

    private Path path(Key key, String standard) {
        return values.path(key).orElse(Path.of(standard));
    }

    private Freezing freezing() {
        String word = entries.get(Key.PARTITION).map(Entry::value).orElse("");
        if (word.equals("signals")) {
            return new Freezing.Signals();
        }
        if (word.equals("simulated")) {
            return new Freezing.Simulated();
        }
        return values.path(Key.PARTITION).<Freezing>map(Freezing.Partition::new).orElse(new Freezing.Found());
    }

    /** Encrypted unless somebody has decided against it. */
    private Streams streams() {
        boolean off = entries.get(Key.MIGRATION_TLS).filter(entry -> entry.value().equals("off")).isPresent();
        Optional<Path> tls = off ? Optional.empty() : Optional.of(path(Key.MIGRATION_TLS, "/etc/pki/qemu"));
        Optional<Entry> plane = entries.get(Key.MIGRATION_PLANE);
        plane.filter(given -> !given.value().equals("management") && !given.value().equals("storage"))
                .ifPresent(given -> entries.wrong(given.line(), "live moves do not go over \"" + given.value() + '"',
                        "Write management or storage; the business plane is the guests' own"));
        return new Streams(plane.filter(given -> given.value().equals("storage")).isPresent() ? Plane.STORAGE
                : Plane.MANAGEMENT, tls);
    }

    private OptionalInt port() {
        if (entries.get(Key.METRICS_PORT).filter(entry -> entry.value().equals("off")).isPresent()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(values.number(Key.METRICS_PORT, FIRST_PORT, LAST_PORT).orElse(DEFAULT_PORT));
    }

    private Ports ports() {
        return new Ports(port(Key.PORT_AGENT, DEFAULT_PORT + 1), port(Key.PORT_KEEPER, DEFAULT_PORT + 2),
                port(Key.PORT_STORE_PEER, DEFAULT_PORT + 3), port(Key.PORT_STORE_CLIENT, DEFAULT_PORT + 4),
                port(Key.PORT_STORE_METRICS, DEFAULT_PORT + 5), port(Key.PORT_COPIES, DEFAULT_PORT + 6),
                port(Key.PORT_BOARD, DEFAULT_PORT + 7));
    }

    private int port(Key key, int standard) {
        return values.number(key, FIRST_PORT, LAST_PORT).orElse(standard);
    }

    private LogSettings log() {
        return new LogSettings(values.level(Key.LOG_LEVEL).orElse(Level.INFO), values.levels(),
                values.size(Key.LOG_SIZE, DataSize.ofKib(64), DataSize.ofGib(1)).orElse(DataSize.ofMib(10)),
                values.number(Key.LOG_FILES, 1, MOST_FILES).orElse(DEFAULT_FILES));
    }
}
