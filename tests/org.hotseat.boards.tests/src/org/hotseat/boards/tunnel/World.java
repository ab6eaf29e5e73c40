// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.boards.journal.RollbackPolicy;
import org.hotseat.boards.line.Line;
import org.hotseat.boards.port.Assignment;
import org.hotseat.boards.port.BoardGateway;
import org.hotseat.boards.port.BoardPort;
import org.hotseat.boards.port.Owner;
import org.hotseat.boards.port.PortDefinition;
import org.hotseat.boards.port.PortKind;
import org.hotseat.boards.port.PortStatus;
import org.hotseat.boards.wire.PeerLine;

/** A board with one port, and tunnels of hosts to it over real sockets. */
final class World implements AutoCloseable {

    static final HostId BOARD = new HostId("board");
    static final HostId A = new HostId("a");
    static final HostId B = new HostId("b");
    static final MachineId MACHINE = new MachineId(UUID.randomUUID());
    static final String PORT = "gps";
    static final Pace PACE = new Pace(Duration.ofSeconds(3), Duration.ofMillis(5), Duration.ofMillis(20));

    final ThreadWorkers workers = new ThreadWorkers();
    final Path folder;
    final Map<HostId, PortTunnel> tunnels = new HashMap<>();
    final List<PeerLine> wires = new CopyOnWriteArrayList<>();
    Line line;
    BoardGateway gateway;
    private PortDefinition definition;
    private long run = 1;
    private volatile boolean reachable = true;

    World(RollbackPolicy policy, Line line) throws IOException, FailureException {
        this(new PortDefinition(PORT, PortKind.SERIAL, policy, PortDefinition.USUAL_CAPACITY,
                policy == RollbackPolicy.MARK ? new byte[] { '!' } : new byte[0]), line);
    }

    World(PortDefinition definition, Line line) throws IOException, FailureException {
        this.folder = Files.createTempDirectory("boards");
        this.definition = definition;
        this.line = line;
        this.gateway = begin(line);
    }

    private BoardGateway begin(Line with) throws FailureException {
        BoardGateway made = new BoardGateway(List.of(new BoardPort(definition, with, folder, run, workers)), workers);
        made.open();
        return made;
    }

    /** The board's program begins anew. */
    void restart(Line with) throws FailureException {
        gateway.close();
        run++;
        line = with;
        gateway = begin(with);
    }

    BoardPort port() throws FailureException {
        return gateway.port(definition.name());
    }

    PortStatus status() throws FailureException {
        return port().status();
    }

    void assign(HostId host, long epoch) throws FailureException {
        port().assign(new Assignment(epoch, Optional.of(new Owner(host, MACHINE))));
    }

    /** A connection of a host with the board. */
    PeerLine connect(HostId host) throws FailureException {
        if (!reachable) {
            throw new FailureException(FailureCode.UNREACHABLE, "cut", "");
        }
        try {
            Wire[] ends = Wire.pair(host, BOARD);
            wires.add(ends[0]);
            gateway.letIn(ends[1]);
            return ends[0];
        } catch (IOException failed) {
            throw new FailureException(new Failure(FailureCode.UNREACHABLE, "no"), failed);
        }
    }

    /** All connections break; new ones do not come about unless told otherwise. */
    void cut(boolean forLong) {
        reachable = !forLong;
        wires.forEach(PeerLine::close);
        wires.clear();
    }

    PortTunnel tunnel(HostId host) throws FailureException {
        PortTunnel known = tunnels.get(host);
        if (known == null) {
            known = new PortTunnel(new PortTunnel.Place(definition.name(), MACHINE, socket(host)),
                    deadline -> connect(host), PACE, workers);
            tunnels.put(host, known);
        }
        return known;
    }

    Path socket(HostId host) {
        return folder.resolve(host + ".sock");
    }

    Guest guest(HostId host) throws IOException, FailureException {
        tunnel(host);
        return new Guest(socket(host));
    }

    static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(30));
    }

    static void await(String what, BooleanSupplier condition) throws InterruptedException {
        Deadline patience = soon();
        while (!condition.getAsBoolean()) {
            assertTrue(!patience.isOver(), what);
            Thread.sleep(2);
        }
    }

    void awaitConnected(HostId host) throws InterruptedException, FailureException {
        PortTunnel tunnel = tunnel(host);
        await(host + " is connected: " + tunnel.status(), () -> tunnel.status().connected());
    }

    @Override
    public void close() throws IOException {
        new ArrayList<>(tunnels.values()).forEach(PortTunnel::close);
        gateway.close();
        workers.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
