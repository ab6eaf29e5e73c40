// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.wiring;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;
import org.hotseat.boards.port.PortKind;
import org.hotseat.boards.tunnel.PortTunnel;
import org.hotseat.boards.wire.CheckpointId;
import org.hotseat.boards.wire.PeerLine;
import org.hotseat.member.door.MemberDoors;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.protection.host.Lines;
import org.hotseat.protocol.op.LiveReport;
import org.hotseat.protocol.op.TunnelLive;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.board.PortRecord;
import org.hotseat.state.board.PortRecord.PortHolder;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.MachineRecord;

/**
 * The ways of this host's machines to their ports of interface boards. A port of a machine that runs here, or may have
 * to, has a local socket here; the board is touched while the machine runs here and the port is this host's. Looks at
 * every change of the state and every few tenths of a second. Thread-safe.
 */
public final class TunnelPart implements Part, Lines {

    private static final Logger LOG = System.getLogger(TunnelPart.class.getName());
    private static final Duration PACE = Duration.ofMillis(20);
    private static final long LOOK = Duration.ofMillis(100).toNanos();

    /** From what a machine goes on here, and under which epoch. */
    private record Restored(long under, CheckpointId id) {
    }

    private final HostId me;
    private final WayMaker maker;
    private final Supplier<StateView> state;
    private final MemberDoors doors;
    private final ExecutorService watcher;
    private final Map<String, PortWay> lines = new ConcurrentHashMap<>();
    private final Map<MachineId, Restored> restored = new ConcurrentHashMap<>();
    private final Map<String, String> troubles = new ConcurrentHashMap<>();
    private volatile Runs runs = new Nothing();
    private volatile boolean ended;

    /** Before anybody has told what runs here. */
    private static final class Nothing implements Runs {

        @Override
        public boolean isRunning(MachineId machine, long epoch) {
            return false;
        }

        @Override
        public boolean hasBegun(MachineId machine, long epoch) {
            return false;
        }
    }

    /**
     * Does nothing before it begins.
     *
     * @param me this host
     * @param folder of the sockets, its own
     * @param sound what plays; empty where machines are not heard
     * @param state of the cluster, as far as this host has heard of it
     * @param doors the way to boards
     * @param workers all threads
     */
    public TunnelPart(HostId me, Path folder, Optional<SoundPart> sound, Supplier<StateView> state, MemberDoors doors,
            Workers workers) {
        this.me = me;
        this.maker = new WayMaker(folder, sound, workers);
        this.state = state;
        this.doors = doors;
        this.watcher = workers.pool("tunnels", 1);
    }

    /**
     * Who knows what runs here; before the beginning.
     *
     * @param known asked on any thread
     */
    public void connect(Runs known) {
        runs = known;
    }

    /**
     * Who knows what boards tell of their ports; before the beginning.
     *
     * @param reports of all hosts, asked on any thread
     */
    public void hears(Supplier<List<LiveReport>> reports) {
        maker.connect(reports);
    }

    /**
     * How the ways are. Does not block.
     *
     * @return each
     */
    public List<TunnelLive> live() {
        return lines.values().stream().map(PortWay::live).toList();
    }

    @Override
    public String name() {
        return "ways to ports";
    }

    @Override
    public void start(Deadline deadline) throws FailureException {
        SocketFolder.make(maker.folder());
        watcher.execute(this::watch);
    }

    private void watch() {
        StateView seen = state.get();
        long next = MonotonicClock.SYSTEM.nanos();
        while (!ended) {
            StateView view = state.get();
            long time = MonotonicClock.SYSTEM.nanos();
            if (view != seen || time - next >= 0) {
                seen = view;
                next = time + LOOK;
                turn(view);
            }
            try {
                Thread.sleep(PACE);
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void turn(StateView view) {
        try {
            Map<String, PortRecord> wanted = new HashMap<>();
            for (Held<PortRecord> held : view.all(Kinds.PORT).values()) {
                PortRecord record = held.value();
                if (record.holder().filter(holder -> concerns(view, holder)).isPresent()) {
                    wanted.put(key(record), record);
                }
            }
            restored.keySet().removeIf(machine -> view.find(Kinds.MACHINE, machine.toString()).isEmpty());
            drop(wanted);
            wanted.forEach((key, record) -> look(view, key, record));
        } catch (RuntimeException fault) { // the edge: the next turn may do better
            LOG.log(Level.ERROR, "a look at the ports failed", fault);
        }
    }

    private static String key(PortRecord record) {
        return record.board() + "." + record.port();
    }

    /** Whether a machine runs here, or may have to. */
    private boolean concerns(StateView view, PortHolder holder) {
        String machine = holder.machine().toString();
        return holder.host().equals(me)
                || view.find(Kinds.AUTHORITY, machine).map(Held::value).filter(one -> one.owner().equals(me)
                        || one.standby().equals(Optional.of(me))).isPresent()
                || view.find(Kinds.MACHINE, machine).map(Held::value).filter(this::names).isPresent();
    }

    private boolean names(MachineRecord machine) {
        return machine.primary().equals(me) || machine.standbys().contains(me);
    }

    private void drop(Map<String, PortRecord> wanted) {
        for (Map.Entry<String, PortWay> one : lines.entrySet()) {
            PortRecord record = wanted.get(one.getKey());
            if (record == null || record.holder().filter(holder -> holder.machine().equals(one.getValue().machine()))
                    .isEmpty()) {
                lines.remove(one.getKey());
                one.getValue().close();
            }
        }
        troubles.keySet().retainAll(wanted.keySet());
    }

    private void look(StateView view, String key, PortRecord record) {
        PortHolder holder = record.holder().orElseThrow();
        Optional<AuthorityRecord> mine = view.find(Kinds.AUTHORITY, holder.machine().toString()).map(Held::value)
                .filter(one -> holder.host().equals(me) && one.owner().equals(me) && !one.released()
                        && runs.isRunning(one.machine(), one.epoch()));
        try {
            PortKind kind = maker.kind(key, record);
            PortWay line = lines.get(key);
            if (line != null && !line.suits(kind)) {
                lines.remove(key);
                line.close();
                line = null;
            }
            if (line == null) {
                line = maker.make(key, record, kind, state, deadline -> dial(record, deadline));
                lines.put(key, line);
            }
            if (ended) { // whoever ends this may have looked before
                line.close();
                return;
            }
            line.look(record, mine, mine.filter(one -> runs.hasBegun(one.machine(), one.epoch())).isPresent(),
                    mine.flatMap(one -> Optional.ofNullable(restored.get(one.machine())).filter(from -> from
                            .under() == one.epoch())).map(Restored::id));
            troubles.remove(key);
        } catch (FailureException failed) {
            String text = failed.failure().text();
            if (!text.equals(troubles.put(key, text))) {
                LOG.log(Level.WARNING, "port {0}: {1}", key, text);
            }
        }
    }

    private PeerLine dial(PortRecord record, Deadline deadline) throws FailureException {
        HostRecord board = state.get().find(Kinds.HOST, record.board().value()).map(Held::value).filter(one -> one
                .ports().board() > 0).orElseThrow(() -> new FailureException(FailureCode.NOT_FOUND, NLS.bind(
                        Messages.noBoard, record.board()), Messages.noBoardRemedy));
        return new HostPeer(doors.dial(record.board(), new InetSocketAddress(board.management(), board.ports().board()),
                deadline.left()));
    }

    private List<MachineLine> of(MachineId machine) {
        return lines.values().stream().filter(MachineLine.class::isInstance).map(MachineLine.class::cast).filter(
                line -> line.machine().equals(machine)).toList();
    }

    @Override
    public Stillness hold(MachineId machine, Deadline deadline) {
        List<PortTunnel.Hold> holds = new ArrayList<>();
        for (MachineLine line : of(machine)) {
            try {
                holds.add(line.tunnel().hold(deadline));
            } catch (FailureException busy) {
                LOG.log(Level.DEBUG, "a cut of {0} does not know what it holds of a line: {1}", machine, busy
                        .getMessage());
            }
        }
        return new Stillness() {

            @Override
            public void cut(long epoch, long generation) {
                holds.forEach(hold -> hold.cut(new CheckpointId(epoch, generation)));
            }

            @Override
            public void close() {
                holds.forEach(PortTunnel.Hold::close);
            }
        };
    }

    @Override
    public void held(MachineId machine, long epoch, long generation) {
        of(machine).forEach(line -> line.tunnel().held(new CheckpointId(epoch, generation)));
    }

    @Override
    public void restored(MachineId machine, long under, long epoch, long generation) {
        restored.put(machine, new Restored(under, new CheckpointId(epoch, generation)));
    }

    /** The guests go on; what they say waits in their hypervisor. */
    @Override
    public void stop(Deadline deadline) {
        ended = true;
        watcher.shutdownNow();
        lines.values().forEach(PortWay::close);
    }

    @Override
    public PartState state() {
        List<TunnelLive> all = live();
        List<String> wrong = new ArrayList<>(troubles.values());
        all.stream().filter(one -> one.claimed() && !one.connected()).forEach(one -> wrong.add(one.board() + "."
                + one.port() + ": " + (one.trouble().isEmpty() ? "not connected yet" : one.trouble())));
        long in = all.stream().filter(TunnelLive::connected).count();
        return new PartState(troubles.isEmpty(), all.size() + " ports, " + in + " connected" + (wrong.isEmpty() ? ""
                : "; " + String.join("; ", wrong)));
    }
}
