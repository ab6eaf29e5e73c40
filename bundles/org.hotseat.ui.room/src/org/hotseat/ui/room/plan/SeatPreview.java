// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.hotseat.console.move.Consequence;
import org.hotseat.console.move.Consequence.Weight;
import org.hotseat.console.move.MovePreview;
import org.hotseat.seats.plan.Effect;
import org.hotseat.seats.plan.LegKind;
import org.hotseat.seats.plan.Plan;
import org.hotseat.seats.plan.Planner;
import org.hotseat.seats.plan.Severity;
import org.hotseat.seats.plan.Wish;
import org.hotseat.seats.room.Mapping;
import org.hotseat.ui.seats.move.plan.MoveText;

/**
 * What letting a thing go would mean, before anything is done. Immutable.
 *
 * @param title what it is called
 * @param summary how long the guest stands still, or why it is not possible
 * @param lines all consequences
 * @param way how it is carried out
 * @param wish what is asked for
 * @param plan how the planner would do it
 * @param obstacle why it is not possible; empty when it is
 * @param took how long planning took
 */
public record SeatPreview(String title, String summary, List<Consequence> lines, Way way, Wish wish, Plan plan,
        Optional<String> obstacle, Duration took) {

    /** How a wish is carried out. */
    public enum Way {
        /** By the leader's agent, with everything that belongs to the seat. */
        LEADER,
        /** By this console, which moves the machine alone. */
        MACHINE,
        /** By an edit of the document, after which nothing is switched. */
        DOCUMENT
    }

    /** Copies the list. */
    public SeatPreview {
        lines = List.copyOf(lines);
    }

    /**
     * Plans. Takes time in proportion to the seats of the room; does not block.
     *
     * @param asked with a wish
     * @param outlook what is planned on
     * @param machine what the console knows of a move of the machine; empty where it moves none by itself
     * @return the preview
     */
    public static SeatPreview of(Asked asked, Outlook outlook, Optional<MovePreview> machine) {
        long begun = System.nanoTime();
        Wish wish = asked.wish().orElseThrow();
        Plan plan = Planner.plan(outlook.room(), wish, outlook.measured());
        Way way = outlook.leader() ? Way.LEADER : wish instanceof Wish.ToHost ? Way.MACHINE : Way.DOCUMENT;
        List<Consequence> lines = new ArrayList<>(way == Way.MACHINE ? machine.map(MovePreview::consequences).orElse(
                List.of()) : List.of());
        Optional<String> obstacle = way == Way.MACHINE ? machine.flatMap(MovePreview::obstacle) : Optional.empty();
        boolean estimated = way == Way.MACHINE && machine.filter(one -> !one.estimate().isZero()).isPresent();
        String pause = estimated ? machine.map(one -> NLS.bind(Messages.machineTime, MoveText.span(one.estimate()),
                MoveText.span(one.pause()))).orElse("") : "";
        for (org.hotseat.seats.plan.Consequence one : plan.consequences()) {
            boolean stops = one.severity() == Severity.BLOCKS && (way == Way.LEADER || always(one.effect()));
            String text = outlook.names().text(one);
            if (stops && obstacle.isEmpty()) {
                obstacle = Optional.of(text);
            }
            boolean time = one.effect() == Effect.PAUSE || one.effect() == Effect.PAUSE_UNKNOWN;
            if (time && pause.isEmpty()) {
                pause = text;
            }
            if ((one.effect() != Effect.NOTHING_TO_DO || stops) && !(time && estimated)) {
                lines.add(new Consequence(Topics.of(one), stops ? Weight.STOP
                        : one.severity() == Severity.INFO ? Weight.GOOD : Weight.NOTE, text));
            }
        }
        done(plan, outlook.names()).stream().filter(line -> lines.stream().noneMatch(one -> one.topic().equals(line
                .topic()) && one.weight() != Weight.GOOD)).forEach(lines::add);
        return new SeatPreview(asked.title(), obstacle.orElse(pause.isEmpty() ? Messages.noPause : pause), lines, way,
                wish, plan, obstacle, Duration.ofNanos(System.nanoTime() - begun));
    }

    /**
     * The same wish on another picture of the room.
     *
     * @param now what is planned on; where this console moves the machine by itself, its own preview is not in it
     * @return the preview
     */
    public SeatPreview on(Outlook now) {
        return of(new Asked(Optional.of(wish), title, ""), now, Optional.empty());
    }

    /** What forbids even an edit of the document. */
    private static boolean always(Effect effect) {
        return effect == Effect.NOT_KNOWN || effect == Effect.NOTHING_TO_DO;
    }

    /** What is done to the seat's parts, as far as nothing speaks against it. */
    private static List<Consequence> done(Plan plan, Names names) {
        List<Consequence> lines = new ArrayList<>();
        if (has(plan, LegKind.VIDEO)) {
            String shown = plan.after().stream().map(one -> pictures(one, names)).filter(one -> !one.isEmpty())
                    .collect(Collectors.joining(", "));
            lines.add(new Consequence(Messages.topicDisplays, Weight.GOOD, shown.isEmpty() ? Messages.goesDark
                    : shown));
        }
        if (has(plan, LegKind.USB)) {
            lines.add(new Consequence(Messages.topicKeyboard, Weight.GOOD, Messages.keyboardFollows));
        }
        if (has(plan, LegKind.ASSIGN)) {
            lines.add(new Consequence(Messages.topicPorts, Weight.GOOD, plan.after().stream().flatMap(one -> one.ports()
                    .stream()).distinct().map(names::port).collect(Collectors.joining(", "))));
        }
        return lines;
    }

    private static boolean has(Plan plan, LegKind kind) {
        return plan.legs().stream().anyMatch(one -> one.kind() == kind);
    }

    private static String pictures(Mapping mapping, Names names) {
        List<String> all = new ArrayList<>();
        for (int index = 0; index < mapping.heads().size(); index++) {
            if (!mapping.heads().get(index).isEmpty()) {
                all.add(NLS.bind(Messages.shows, new Object[] { names.monitor(mapping.seat(), index),
                    mapping.heads().get(index), mapping.host().map(names::host).orElse("") }));
            }
        }
        return String.join(", ", all);
    }

    /**
     * What letting go does.
     *
     * @return one sentence for the last line
     */
    public String footer() {
        String act = obstacle.isPresent() ? Messages.dropNothing : switch (way) {
            case LEADER -> Messages.dropLeader;
            case MACHINE -> Messages.dropMachine;
            case DOCUMENT -> Messages.dropDocument;
        };
        return NLS.bind(Messages.computedIn, act, Math.max(1, took.toMillis()));
    }
}
