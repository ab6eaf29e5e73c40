// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.console.member.Copies;
import org.hotseat.protocol.op.ActDone;
import org.hotseat.protocol.op.AvailabilityOps;
import org.hotseat.protocol.op.AvailabilityOps.AvailabilityLedger;
import org.hotseat.protocol.op.AvailabilityOps.AvailabilityLine;
import org.hotseat.protocol.op.AvailabilityOps.AvailabilityQuestion;
import org.hotseat.protocol.op.AvailabilityOps.AvailabilitySpan;
import org.hotseat.protocol.op.AvailabilityOps.Standing;
import org.hotseat.protocol.op.DrillOps.DrillAct;
import org.hotseat.protocol.op.DrillOps.DrillReport;
import org.hotseat.protocol.op.DrillOps.DrillRun;
import org.hotseat.protocol.op.DrillOps.Kind;
import org.hotseat.protocol.op.DrillOps.OneDrill;
import org.hotseat.protocol.op.DrillOps.Outcome;
import org.hotseat.protocol.op.DrillOps.Sign;
import org.hotseat.protocol.op.DrillOps.State;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.protocol.op.ReplicationLive.Restores;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.MachineRecord;

/**
 * Drills and the past of the training cluster: both made up, the same each time for the same machine. Thread-safe.
 */
final class TrainingTrials {

    private static final List<String> STEPS = List.of("MAKING", "RESTORING", "WATCHING", "CLEARING");
    private static final long RUN_MILLIS = 2400;
    private static final long STEP_MILLIS = 600;
    private static final double MISSED = 0.05;
    private static final Duration PAST = Duration.ofDays(30);
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final int EACH = 3;

    private final MirrorDesk desk;
    private final MonotonicClock clock;
    private final Map<MachineId, Drill> drills = new HashMap<>();

    /** A drill, from a moment of the clock on. */
    private record Drill(HostId standby, ReplicationLive live, Instant wall, long begun, int wanted,
            Optional<Long> ended) {
    }

    TrainingTrials(MirrorDesk desk, MonotonicClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Answers what can be asked in training, by what hosts say about copies. */
    Object answer(Object question, List<Copies.Told> told) throws FailureException {
        return switch (question) {
            case DrillAct act -> act(act, told.stream().map(Copies.Told::live).filter(live ->
                    live.side() == ReplicationLive.Side.SOURCE && live.machine().equals(act.machine())).findFirst());
            case OneDrill one -> report(one);
            case AvailabilityQuestion one -> ledger(one, names(Kinds.MACHINE, MachineRecord::name),
                    names(Kinds.HOST, HostRecord::name));
            default -> throw new FailureException(FailureCode.UNSUPPORTED, Messages.notInTraining,
                    Messages.notInTrainingRemedy);
        };
    }

    private <T> Map<String, String> names(org.hotseat.state.Kind<T> kind, Function<T, String> name) {
        Map<String, String> names = new HashMap<>();
        desk.<Map<String, Held<T>>>read(state -> state.all(kind)).forEach((id, held) -> names.put(id,
                name.apply(held.value())));
        return names;
    }

    /** Begins or ends a drill of a machine whose host says this. */
    private synchronized ActDone act(DrillAct act, Optional<ReplicationLive> live) throws FailureException {
        Drill known = drills.get(act.machine());
        if (act.kind() == Kind.CANCEL) {
            if (known != null && known.ended().isEmpty()) {
                drills.put(act.machine(), new Drill(known.standby(), known.live(), known.wall(), known.begun(),
                        known.wanted(), Optional.of(clock.nanos())));
            }
            return new ActDone("");
        }
        ReplicationLive word = live.filter(one -> one.acknowledged() > 0).orElseThrow(() -> new FailureException(
                FailureCode.WRONG_STATE, Messages.nothingHeld, Messages.nothingHeldRemedy));
        drills.put(act.machine(), new Drill(word.other().orElseThrow(), word, clock.wall(), clock.nanos(), act.runs(),
                Optional.empty()));
        return new ActDone("");
    }

    /** What the runs of the last drill of a machine have shown. */
    List<Restores> restores(MachineId machine) {
        List<Duration> spans = report(new OneDrill(machine)).runs().stream().map(DrillRun::alive).sorted().toList();
        return spans.isEmpty() ? List.of() : List.of(new Restores(Restores.Way.COLD, spans.get((spans.size() - 1) / 2),
                spans.getLast(), spans.size()));
    }

    private synchronized DrillReport report(OneDrill one) {
        Drill drill = drills.get(one.machine());
        if (drill == null) {
            return new DrillReport(one.machine(), Optional.empty(), State.NONE, 0, "", "", List.of(), 0, 0, 0, 0);
        }
        long millis = (drill.ended().orElseGet(clock::nanos) - drill.begun()) / 1_000_000;
        int made = (int) Math.min(drill.wanted(), millis / RUN_MILLIS);
        List<DrillRun> runs = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(one.machine().hashCode());
        for (int number = 1; number <= made; number++) {
            runs.add(run(drill, number, random));
        }
        State state = made == drill.wanted() ? State.DONE : drill.ended().isPresent() ? State.CANCELLED
                : State.GOING_ON;
        String step = state == State.GOING_ON ? STEPS.get((int) (millis % RUN_MILLIS / STEP_MILLIS)) : "";
        return new DrillReport(one.machine(), Optional.of(drill.standby()), state, drill.wanted(), step, "", runs, made,
                made, made == 0 ? 0 : 1, made == 0 ? 0 : Math.pow(MISSED, 1.0 / made));
    }

    private static DrillRun run(Drill drill, int number, SplittableRandom random) {
        Duration process = Duration.ofMillis(180 + random.nextInt(90));
        Duration memory = process.plusMillis(210 + random.nextInt(160));
        return new DrillRun(number, drill.wall().plusMillis((number - 1) * RUN_MILLIS), drill.live().epoch(),
                drill.live().acknowledged() + 2L * number, Duration.ofMillis(700 + random.nextInt(900)),
                random.nextInt(EACH) == 0, process, memory, memory.plusMillis(40 + random.nextInt(60)), Sign.CPU,
                Outcome.RECOVERED, "");
    }

    /** A past of machines and hosts, by id and name. */
    private AvailabilityLedger ledger(AvailabilityQuestion question, Map<String, String> machines,
            Map<String, String> hosts) {
        Instant now = clock.wall();
        Instant from = question.since().filter(now.minus(PAST)::isBefore).orElse(now.minus(PAST));
        List<AvailabilityLine> lines = new ArrayList<>();
        machines.entrySet().stream().filter(one -> question.machine().map(MachineId::toString)
                .filter(wanted -> !wanted.equals(one.getKey())).isEmpty()).sorted(Map.Entry.comparingByValue())
                .forEach(one -> lines.add(line(AvailabilityOps.Kind.MACHINE, one, from, now)));
        if (question.machine().isEmpty()) {
            hosts.entrySet().stream().sorted(Map.Entry.comparingByValue())
                    .forEach(one -> lines.add(line(AvailabilityOps.Kind.HOST, one, from, now)));
        }
        return new AvailabilityLedger(from, now, true, LIMIT, lines);
    }

    private static AvailabilityLine line(AvailabilityOps.Kind kind, Map.Entry<String, String> one, Instant from,
            Instant now) {
        boolean machine = kind == AvailabilityOps.Kind.MACHINE;
        SplittableRandom random = new SplittableRandom(one.getKey().hashCode());
        int failures = random.nextInt(EACH);
        List<AvailabilitySpan> spans = new ArrayList<>();
        Duration whole = Duration.between(from, now);
        Duration down = Duration.ZERO;
        Instant at = from;
        for (int failure = 1; failure <= failures; failure++) {
            Instant lost = from.plus(whole.multipliedBy(failure).dividedBy(failures + 1L));
            Duration gone = machine ? Duration.ofMillis(2400 + random.nextInt(2500))
                    : Duration.ofMinutes(4 + random.nextInt(40));
            spans.add(new AvailabilitySpan(Standing.UP, at, lost, "", failure == 1 ? "" : "MACHINE_RUNS"));
            spans.add(new AvailabilitySpan(Standing.DOWN, lost, lost.plus(gone), "", "HOST_INTENDED"));
            at = lost.plus(gone);
            down = down.plus(gone);
        }
        spans.add(new AvailabilitySpan(Standing.UP, at, now, "", failures == 0 ? "" : "MACHINE_RUNS"));
        Duration up = whole.minus(down);
        Optional<Duration> mttf = failures == 0 ? Optional.empty() : Optional.of(up.dividedBy(failures));
        Optional<Duration> mttr = failures == 0 ? Optional.empty() : Optional.of(down.dividedBy(failures));
        Optional<Double> share = failures == 0 ? Optional.empty()
                : Optional.of((double) up.toMillis() / whole.toMillis());
        int trials = machine ? failures : 0;
        return new AvailabilityLine(kind, one.getKey(), one.getValue(), Standing.UP, up, down, Duration.ZERO,
                Duration.ZERO, failures, mttf, mttr, share, Optional.of((double) up.toMillis() / whole.toMillis()),
                trials, trials, trials == 0 ? Optional.empty() : Optional.of(1.0),
                trials == 0 ? Optional.empty() : Optional.of(Math.pow(MISSED, 1.0 / trials)), machine ? 12 : 0,
                machine ? 12 : 0, spans);
    }
}
