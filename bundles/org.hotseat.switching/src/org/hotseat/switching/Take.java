// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.switching;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.devices.matrix.Crosspoint;
import org.hotseat.devices.matrix.Descriptor;
import org.hotseat.devices.matrix.Freshness;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.LockState;
import org.hotseat.devices.matrix.Outcome;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Plane;
import org.hotseat.devices.matrix.Snapshot;
import org.hotseat.devices.matrix.Source;
import org.hotseat.protocol.op.SwitchOps.OutputTaken;
import org.hotseat.protocol.op.SwitchOps.Result;
import org.hotseat.state.matrix.Crossing;

/**
 * One take: all of it or nothing. What can be known before is looked at before anything is sent; what was switched goes
 * back, read back too, when an output cannot be had. Blocks; used once, by one thread.
 */
final class Take {

    /** For a layer: a command's time and the settling time. */
    private static final Duration LAYER = Duration.ofSeconds(4);
    /** For all that is put back. */
    private static final Duration BACK = Duration.ofSeconds(12);
    private static final double HALF = 0.5;

    private final SwitchSession session;
    private final List<Crossing> crossings;
    private final Progress progress;
    private final Deadline deadline;
    /** What a cut take's outputs showed before it; empty for a new take, which finds that out itself. */
    private final Map<Crossing, String> known;
    private final Map<Layer, Snapshot> before = new EnumMap<>(Layer.class);
    private final Map<Crossing, Outcome> outcomes = new HashMap<>();

    /**
     * Not begun.
     *
     * @param session of the switch
     * @param crossings one for each output
     * @param progress is told each step
     * @param deadline until when the outputs are switched; what must be put back then takes up to twelve seconds more
     */
    Take(SwitchSession session, List<Crossing> crossings, Progress progress, Deadline deadline) {
        this(session, crossings, List.of(), progress, deadline);
    }

    /**
     * One that was cut.
     *
     * @param session of the switch
     * @param crossings one for each output
     * @param shown what the same outputs showed before it began
     * @param progress is told each step
     * @param deadline as for a new one
     */
    Take(SwitchSession session, List<Crossing> crossings, List<Crossing> shown, Progress progress, Deadline deadline) {
        this.session = session;
        this.known = shown.stream().flatMap(old -> crossings.stream().filter(old::isAt).map(one -> Map.entry(one, old
                .input()))).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one));
        this.deadline = deadline;
        this.crossings = List.copyOf(crossings);
        this.progress = progress;
    }

    /**
     * Looks whether all of it can be had, by what the device says now.
     *
     * @return what stands against it; empty when nothing does, and then nothing was sent
     * @throws FailureException when the device cannot be asked
     */
    Optional<List<OutputTaken>> check() throws FailureException {
        progress.report(0, NLS.bind(Messages.asking, session.record().name()));
        Descriptor device = session.device().describe(step(deadline));
        Map<Crossing, Failure> wrong = new HashMap<>();
        for (Crossing one : crossings) {
            Layer layer = Layer.valueOf(one.layer());
            @Nullable Plane plane = device.planes().get(layer);
            Optional<Failure> no = plane == null ? Optional.of(new Failure(FailureCode.UNSUPPORTED, NLS.bind(
                    Messages.noOutput, one.layer() + ' ' + one.output()), Messages.noInputRemedy))
                    : against(one, plane, layer);
            no.ifPresent(failure -> wrong.put(one, failure));
        }
        return wrong.isEmpty() ? Optional.empty() : Optional.of(crossings.stream().map(one -> new OutputTaken(one,
                Result.NOT_SENT, false, shows(one, before), Optional.ofNullable(wrong.get(one)).map(Failure::text)
                        .orElse(Messages.otherOutput))).toList());
    }

    private Optional<Failure> against(Crossing one, Plane plane, Layer layer) throws FailureException {
        Output output = new Output(one.output());
        if (!plane.outputs().contains(output)) {
            return Optional.of(new Failure(FailureCode.INVALID, NLS.bind(Messages.noOutput, one.output()),
                    Messages.noInputRemedy));
        }
        if (!one.input().isEmpty() && !plane.inputs().contains(Source.input(one.input()))) {
            return Optional.of(new Failure(FailureCode.INVALID, NLS.bind(Messages.noInput, one.input()),
                    Messages.noInputRemedy));
        }
        if (!before.containsKey(layer)) {
            before.put(layer, session.device().read(layer, Freshness.FRESH, step(deadline)));
        }
        @Nullable Snapshot now = before.get(layer);
        @Nullable Crosspoint there = now == null ? null : now.crosspoints().get(output);
        if (there == null || there.source().kind() == Source.Kind.UNKNOWN) {
            return Optional.of(new Failure(FailureCode.WRONG_STATE, NLS.bind(Messages.unknownNow, one.output()),
                    Messages.unknownNowRemedy));
        }
        return there.lock() == LockState.OTHER || there.lock() == LockState.SHARED ? Optional.of(new Failure(
                FailureCode.PERMISSION, NLS.bind(Messages.locked, one.output()), Messages.lockedRemedy))
                : Optional.empty();
    }

    /**
     * What the outputs showed before, as far as the device has told.
     *
     * @return after {@link #check}
     */
    List<Crossing> shown() {
        return crossings.stream().flatMap(one -> was(one).map(input -> new Crossing(one.layer(), one.output(), input))
                .stream()).toList();
    }

    private Optional<String> was(Crossing one) {
        return Optional.ofNullable(known.get(one)).or(() -> shows(one, before));
    }

    /**
     * Takes back what of a cut take was switched. Where nobody knows what was shown before, nothing is switched.
     *
     * @return what became of each output
     * @throws FailureException when the device cannot be asked
     */
    List<OutputTaken> takeBack() throws FailureException {
        for (Crossing one : crossings) {
            Layer layer = Layer.valueOf(one.layer());
            if (!before.containsKey(layer)) {
                before.put(layer, session.device().read(layer, Freshness.FRESH, step(deadline)));
            }
        }
        Map<Layer, Snapshot> now = putBack(Deadline.in(BACK));
        return crossings.stream().map(one -> told(one, now)).toList();
    }

    /**
     * Switches, reads back, and puts back what must be.
     *
     * @return what became of each output
     */
    List<OutputTaken> run() {
        progress.report(HALF, NLS.bind(Messages.switching, session.record().name()));
        for (Layer layer : before.keySet()) {
            Map<Output, Source> wanted = new TreeMap<>();
            of(layer).forEach(one -> wanted.put(new Output(one.output()), source(one.input())));
            Map<Output, Outcome> taken = session.device().take(layer, wanted, step(deadline)).outcomes();
            of(layer).forEach(one -> Optional.ofNullable(taken.get(new Output(one.output()))).ifPresent(
                    outcome -> outcomes.put(one, outcome)));
        }
        if (outcomes.values().stream().allMatch(Outcome.Verified.class::isInstance)) {
            return crossings.stream().map(one -> new OutputTaken(one, Result.VERIFIED, false, Optional.of(one.input()),
                    "")).toList();
        }
        progress.report(HALF, NLS.bind(Messages.puttingBack, session.record().name()));
        Map<Layer, Snapshot> now = putBack(Deadline.in(BACK));
        return crossings.stream().map(one -> told(one, now)).toList();
    }

    private static Deadline step(Deadline whole) {
        return whole.left().compareTo(LAYER) < 0 ? whole : Deadline.in(LAYER);
    }

    private List<Crossing> of(Layer layer) {
        return crossings.stream().filter(one -> one.layer().equals(layer.name())).toList();
    }

    private static Source source(String input) {
        return input.isEmpty() ? Source.NONE : Source.input(input);
    }

    /** Where somebody else switches too, nothing is put back: they would fight. */
    private Map<Layer, Snapshot> putBack(Deadline end) {
        Map<Layer, Snapshot> now = new EnumMap<>(Layer.class);
        before.keySet().forEach(layer -> {
            try {
                Snapshot seen = session.device().read(layer, Freshness.FRESH, step(end));
                Map<Output, Source> back = new TreeMap<>();
                of(layer).stream().filter(one -> !(outcomes.get(one) instanceof Outcome.Diverged)).forEach(one -> was(
                        one).map(Take::source).filter(old -> !seen.source(new Output(one.output())).equals(old))
                        .ifPresent(old -> back.put(new Output(one.output()), old)));
                if (!back.isEmpty()) {
                    session.device().take(layer, back, step(end));
                }
                now.put(layer, session.device().read(layer, Freshness.FRESH, step(end)));
            } catch (FailureException silent) {
                now.remove(layer); // nobody knows what it shows
            }
        });
        return now;
    }

    private OutputTaken told(Crossing one, Map<Layer, Snapshot> now) {
        Optional<String> shows = shows(one, now);
        boolean back = shows.isPresent() && shows.equals(was(one)) && !shows.get().equals(one.input());
        @Nullable Outcome outcome = outcomes.get(one);
        return switch (outcome) {
            case Outcome.Verified done -> new OutputTaken(one, Result.VERIFIED, back, shows, back ? Messages.putBack
                    : "");
            case Outcome.Refused no -> new OutputTaken(one, Result.REFUSED, false, shows, no.failure().text());
            case Outcome.Diverged other -> new OutputTaken(one, Result.DIVERGED, false, shows, other.failure().text());
            case Outcome.Indeterminate open -> new OutputTaken(one, Result.INDETERMINATE, false, shows,
                    open.failure().text());
            case Outcome.NotSent not -> new OutputTaken(one, Result.NOT_SENT, false, shows, not.failure().text());
            case null -> new OutputTaken(one, Result.NOT_SENT, false, shows, Messages.otherOutput);
        };
    }

    private static Optional<String> shows(Crossing one, Map<Layer, Snapshot> all) {
        return Optional.ofNullable(all.get(Layer.valueOf(one.layer()))).map(snapshot -> snapshot.source(new Output(
                one.output()))).flatMap(Observed::shown);
    }
}
