// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Progress;
import org.hotseat.console.member.Copies;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.op.GenerationLive;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.ProtectionOps.Kind;
import org.hotseat.protocol.op.ProtectionOps.ProtectionAct;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.protocol.op.ReplicationLive.PaceLive;
import org.hotseat.protocol.op.ReplicationLive.Readiness;
import org.hotseat.protocol.op.ReplicationLive.Side;
import org.hotseat.protocol.op.ReplicationLive.State;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;

/**
 * How machines of the training cluster are copied: what is wanted is real, the generations are simulated and follow
 * from the clock alone. Thread-safe.
 */
final class TrainingCopies implements Copies {

    private static final String PROTECTED = "plot-";
    private static final int COUNT = 6;
    private static final int KEPT = 100;
    private static final long MILLION = 1_000_000;
    private static final double MEGABYTE = 1e6;

    private final MirrorDesk desk;
    private final MonotonicClock clock;
    private final TrainingUpkeep upkeep;
    private final TrainingTrials trials;
    private final Predicate<HostId> reached;
    private final Map<MachineId, Engine> engines = new HashMap<>();
    private boolean begun;

    TrainingCopies(MirrorDesk desk, MonotonicClock clock, TrainingUpkeep upkeep, Predicate<HostId> reached) {
        this.desk = desk;
        this.clock = clock;
        this.upkeep = upkeep;
        this.trials = new TrainingTrials(desk, clock);
        this.reached = reached;
    }

    /** Protects some machines, once they are known. */
    synchronized void begin(List<HostView> hosts, Collection<MachineView> machines) {
        List<HostId> order = hosts.stream().map(HostView::id).sorted().toList();
        List<MachineView> chosen = machines.stream().filter(one -> one.name().startsWith(PROTECTED)
                && order.contains(one.host())).sorted(Comparator.comparing(MachineView::name)).limit(COUNT).toList();
        if (begun || chosen.isEmpty() || order.size() < 3) {
            return;
        }
        begun = true;
        for (MachineView machine : chosen) {
            int at = order.indexOf(machine.host());
            List<HostId> standbys = List.of(order.get((at + 1) % order.size()), order.get((at + 2) % order.size()));
            upkeep.begin(new MachineRecord(machine.id(), machine.name(), "", NLS.bind(
                    "<domain><memory>{0}</memory></domain>", Long.toString(machine.memoryKib())), Protection.REPLICATED,
                    machine.host(), standbys, true));
        }
    }

    private HostId runsOn(MachineRecord machine) {
        return desk.read(state -> state.find(Kinds.AUTHORITY, machine.id().toString())).map(Held::value)
                .map(AuthorityRecord::owner).orElse(machine.primary());
    }

    @Override
    public Map<HostId, HostLive> hosts() {
        return upkeep.told();
    }

    private List<MachineRecord> wanted() {
        return desk.read(state -> state.all(Kinds.MACHINE).values().stream().map(Held::value)
                .filter(one -> one.protection() == Protection.REPLICATED).toList());
    }

    @Override
    public synchronized List<Told> told() {
        long now = clock.nanos();
        Instant at = clock.wall();
        List<Told> all = new ArrayList<>();
        List<MachineRecord> wanted = wanted();
        engines.keySet().retainAll(wanted.stream().map(MachineRecord::id).toList());
        for (MachineRecord machine : wanted) {
            HostId runsOn = runsOn(machine);
            if (!reached.test(runsOn)) {
                continue; // its agent tells nothing
            }
            Engine engine = engines.computeIfAbsent(machine.id(), id -> new Engine(machine, now));
            Optional<HostId> standby = Stream.concat(machine.standbys().stream(), Stream.of(machine.primary()))
                    .filter(host -> !host.equals(runsOn) && reached.test(host)).findFirst();
            engine.follow(standby, now, at);
            all.add(new Told(runsOn, at, engine.source(now)));
            standby.ifPresent(host -> all.add(new Told(host, at, engine.standby(runsOn, now)
                    .withRestores(trials.restores(machine.id())))));
        }
        return all;
    }

    @Override
    public synchronized CompletionStage<Optional<Failure>> act(ProtectionAct act) {
        told();
        Engine engine = engines.get(act.machine());
        if (engine == null) {
            return CompletableFuture.completedFuture(Optional.of(nobody()));
        }
        engine.act(act.kind(), clock.nanos(), clock.wall());
        return CompletableFuture.completedFuture(Optional.empty());
    }

    @Override
    public synchronized CompletionStage<List<GenerationLive>> history(MachineId machine) {
        told();
        Engine engine = engines.get(machine);
        return CompletableFuture.completedFuture(engine == null ? List.of() : List.copyOf(engine.records));
    }

    @Override
    public <Q, A> CompletionStage<A> ask(Operation<Q, A> operation, Q question, Duration patience, Progress progress) {
        try {
            return CompletableFuture.completedFuture(operation.answer().cast(trials.answer(question, told())));
        } catch (FailureException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private static Failure nobody() {
        return new Failure(FailureCode.UNREACHABLE, Messages.noAgents, Messages.noAgentsRemedy);
    }

    /** One machine; all times in nanoseconds of the clock. */
    private static final class Engine {

        private final MachineRecord machine;
        private final Deque<GenerationLive> records = new ArrayDeque<>();
        private final SplittableRandom random;
        private Optional<HostId> standby = Optional.empty();
        private Optional<Cut> cut = Optional.empty();
        private long generation;
        private long acknowledged;
        private long acknowledgedCut;
        private long lastCut;
        private long next;
        private long stateSince;
        private boolean paused;
        private boolean whole = true;

        Engine(MachineRecord machine, long now) {
            this.machine = machine;
            random = new SplittableRandom(machine.id().hashCode());
            generation = 1000 + random.nextInt(20_000);
            next = now;
            lastCut = now;
            stateSince = now;
        }

        /** A generation under way. */
        private record Cut(long at, Instant wall, long pause, long copy, long ship, long pages, boolean whole) {

            long end() {
                return at + pause + copy + ship;
            }
        }

        void follow(Optional<HostId> now, long nanos, Instant wall) {
            if (!now.equals(standby)) {
                standby = now;
                acknowledged = 0;
                whole = true;
                cut = Optional.empty();
                next = nanos;
                stateSince = nanos;
            }
            while (standby.isPresent() && (cut.isPresent() ? cut.get().end() <= nanos : !paused && next <= nanos)) {
                if (cut.isPresent()) {
                    end(cut.get());
                } else {
                    begin(wall.minusNanos(nanos - next));
                }
            }
        }

        private void begin(Instant wall) {
            generation++;
            boolean busy = random.nextInt(15) == 0;
            long pages = whole ? 1_048_576 : busy ? 10_000 + random.nextLong(3000) : 200 + random.nextLong(900);
            long pause = (busy ? 24 + random.nextLong(8) : 8 + random.nextLong(7)) * MILLION;
            long copy = (whole ? 2600 : 120 + random.nextLong(90)) * MILLION;
            long ship = (whole ? 3400 : pages / 12 + 60 + random.nextLong(60)) * MILLION;
            cut = Optional.of(new Cut(next, wall, pause, copy, ship, pages, whole));
            stateSince = next;
        }

        private void end(Cut done) {
            boolean all = done.whole();
            records.addLast(new GenerationLive(generation, all ? 0 : generation - 1, done.wall(),
                    Duration.ofNanos(done.at() - lastCut), Duration.ofNanos(done.pause()),
                    Duration.ofNanos(done.copy()), Duration.ofNanos(done.ship()), done.pages(), sent(done), 2,
                    "ACKNOWLEDGED", ""));
            if (records.size() > KEPT) {
                records.removeFirst();
            }
            acknowledged = generation;
            acknowledgedCut = done.at();
            lastCut = done.at();
            whole = false;
            next = Math.max(done.end(), done.at() + (900 + random.nextLong(400)) * MILLION);
            stateSince = done.end();
            cut = Optional.empty();
        }

        private static long sent(Cut cut) {
            return cut.pages() * 290;
        }

        void act(Kind kind, long now, Instant wall) {
            if (kind == Kind.PAUSE || kind == Kind.GO_ON) {
                stateSince = paused == (kind == Kind.PAUSE) ? stateSince : now;
                paused = kind == Kind.PAUSE;
                next = paused ? next : now;
                return;
            }
            whole |= kind == Kind.FULL_COPY;
            if (cut.isEmpty()) { // also while it is paused
                next = now;
                begin(wall);
            }
        }

        private State state(long now) {
            if (standby.isEmpty()) {
                return State.NO_STANDBY;
            }
            if (cut.isEmpty()) {
                return paused ? State.PAUSED : State.MIGRATING;
            }
            long into = now - cut.get().at();
            return into < cut.get().pause() ? State.SEPARATING_LOCK
                    : into < cut.get().pause() + cut.get().copy() ? State.SEPARATING_COPY : State.SEPARATING_SHIP;
        }

        ReplicationLive source(long now) {
            Optional<GenerationLive> last = Optional.ofNullable(records.peekLast());
            Optional<Duration> risk = acknowledged == 0 ? Optional.empty() : span(acknowledgedCut, now);
            boolean open = acknowledged == 0 || paused;
            PaceLive pace = new PaceLive(118 * MEGABYTE, last.map(one -> one.pages() * 4096.0 / Math.max(0.1,
                    one.period().toMillis() / 1000.0)).orElse(0.0), last.map(one -> one.pages() * 4096).orElse(0L), false,
                    cut.isPresent() || paused ? Duration.ZERO : Duration.ofNanos(Math.max(0, next - now)),
                    Duration.ofMillis(1100), Duration.ofMillis(1500), "TARGET");
            return new ReplicationLive(machine.id(), Side.SOURCE, 7, standby, state(now),
                    Duration.ofNanos(Math.max(0, now - stateSince)), generation, acknowledged, risk,
                    open ? span(acknowledged == 0 ? lastCut : stateSince, now) : Optional.empty(), standby.isPresent(),
                    Optional.of(pace), last, 2, 0, Optional.empty());
        }

        ReplicationLive standby(HostId primary, long now) {
            return new ReplicationLive(machine.id(), Side.STANDBY, 7, Optional.of(primary), State.ACCEPTING,
                    Duration.ofNanos(Math.max(0, now - stateSince)), acknowledged, acknowledged,
                    acknowledged == 0 ? Optional.empty() : span(acknowledgedCut, now), Optional.empty(), true,
                    Optional.empty(), Optional.empty(), 0, cut.map(Engine::sent).orElse(0L), Optional.empty(),
                    Optional.of(new Readiness(acknowledged == 0 ? Readiness.State.FILLING : Readiness.State.WAITING,
                            Optional.empty())), List.of());
        }

        private static Optional<Duration> span(long since, long now) {
            return Optional.of(Duration.ofNanos(Math.max(0, now - since)));
        }
    }
}
