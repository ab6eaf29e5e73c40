// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.wiring;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;
import org.hotseat.boards.port.BoardGateway;
import org.hotseat.boards.port.BoardPort;
import org.hotseat.boards.port.PortDefinition;
import org.hotseat.boards.port.StreamPort;
import org.hotseat.member.door.HostDoor;
import org.hotseat.member.door.MemberDoors;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.process.meter.Figures;
import org.hotseat.process.meter.Meter;
import org.hotseat.process.settings.BoardLine;
import org.hotseat.protocol.op.PortLive;
import org.hotseat.state.StateView;

/**
 * The lines that this host has as an interface board. Each belongs to whom the cluster's state names, as soon as this
 * host hears of it; who owns it comes in with a certificate of the cluster. Thread-safe.
 */
public final class BoardPart implements Part, Meter {

    private static final Duration PACE = Duration.ofMillis(20);
    /** After what the disk has refused. */
    private static final long AGAIN = Duration.ofSeconds(1).toNanos();
    private static final int MOST_OF_ONE = 256;

    /**
     * What it works with.
     *
     * @param me this host
     * @param lines by the configuration
     * @param folder where it is kept who owns them
     * @param address where hosts come in
     * @param state of the cluster, as far as this host has heard of it
     * @param workers all threads
     */
    public record Tools(HostId me, List<BoardLine> lines, Path folder, InetSocketAddress address,
            Supplier<StateView> state, Workers workers) {
    }

    private final Tools tools;
    private final BoardGateway gateway;
    private final PortGiver giver;
    private final HostDoor door;
    private final ExecutorService watcher;
    private volatile boolean ended;

    /**
     * Opens nothing before it begins.
     *
     * @param tools what it works with
     * @param doors make the port where hosts come in
     * @param told when an owner or a connection changes; must not block
     * @throws FailureException INVALID when a line is not described well; FILE without a folder for its owner
     */
    public BoardPart(Tools tools, MemberDoors doors, Runnable told) throws FailureException {
        this.tools = tools;
        try {
            Files.createDirectories(tools.folder());
        } catch (IOException failed) {
            throw new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.noFolder, tools.folder(),
                    failed.getMessage()), Messages.noFolderRemedy), failed);
        }
        long run = new SecureRandom().nextLong();
        List<BoardPort> ports = new ArrayList<>();
        List<StreamPort> streams = new ArrayList<>();
        for (BoardLine line : tools.lines()) {
            PortDefinition definition = LineMaker.definition(line);
            if (definition.kind().isStream()) {
                StreamPort stream = new StreamPort(definition, LineMaker.device(line), tools.folder(), tools.workers());
                stream.watch(status -> told.run());
                streams.add(stream);
            } else {
                BoardPort port = new BoardPort(definition, LineMaker.line(line, tools.folder(), tools.workers()),
                        tools.folder(), run, tools.workers());
                port.watch(status -> told.run());
                ports.add(port);
            }
        }
        this.gateway = new BoardGateway(ports, streams, tools.workers());
        this.giver = new PortGiver(tools.me(), gateway);
        this.door = doors.door(new HostDoor.Place("board's port", tools.address(), "port.board", MOST_OF_ONE),
                line -> gateway.letIn(new HostPeer(line)));
        this.watcher = tools.workers().pool("board", 1);
    }

    /**
     * How its ports are. Does not block.
     *
     * @return each
     */
    public List<PortLive> live() {
        return gateway.list().stream().map(PortText::live).toList();
    }

    /** A line of this board, for what persons send to it. */
    BoardPort port(String port) throws FailureException {
        return gateway.port(port);
    }

    @Override
    public String name() {
        return "board";
    }

    @Override
    public void start(Deadline deadline) throws FailureException {
        gateway.open();
        door.start(deadline);
        watcher.execute(this::watch);
    }

    private void watch() {
        StateView before = tools.state().get();
        boolean done = giver.turn(before);
        long next = MonotonicClock.SYSTEM.nanos() + AGAIN;
        while (!ended) {
            StateView view = tools.state().get();
            if (view != before || !done && MonotonicClock.SYSTEM.nanos() - next >= 0) {
                before = view;
                done = giver.turn(view);
                next = MonotonicClock.SYSTEM.nanos() + AGAIN;
            }
            try {
                Thread.sleep(PACE);
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public void stop(Deadline deadline) {
        ended = true;
        watcher.shutdownNow();
        door.stop(deadline);
        gateway.close();
    }

    @Override
    public PartState state() {
        PartState port = door.state();
        List<PortLive> all = live();
        List<String> wrong = new ArrayList<>(giver.troubles());
        all.stream().filter(one -> !one.line().present()).map(one -> one.port() + ": " + one.line().text()).forEach(
                wrong::add);
        long owned = all.stream().filter(PortLive::connected).count();
        return new PartState(port.well() && wrong.isEmpty(), all.size() + " lines, " + owned + " in use"
                + (wrong.isEmpty() ? "" : "; " + String.join("; ", wrong)) + "; " + port.text());
    }

    @Override
    public void read(Figures figures) {
        door.read(figures);
        List<PortLive> all = live();
        figures.gauge("hotseat_board_lines", "Lines of this board.", all.size());
        figures.gauge("hotseat_board_lines_in_use", "Lines whose owner is connected.",
                all.stream().filter(PortLive::connected).count());
    }
}
