// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.draft;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.hotseat.draft.Comparison;
import org.hotseat.draft.Row;
import org.hotseat.draft.Step;
import org.hotseat.draft.StepOutcome;
import org.hotseat.ui.look.StateMark;

/** What of a comparison is shown and chosen, and what became of it. On one thread. */
final class Preview {

    private final Comparison comparison;
    private final Set<Row> chosen = new HashSet<>();
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Map<String, StepOutcome> outcomes = new HashMap<>();
    private Map<Row, String> obstacles = Map.of();
    private String filter = "";

    Preview(Comparison comparison) {
        this.comparison = comparison;
        comparison.rows().stream().filter(Row::isChosenAtFirst).forEach(chosen::add);
        check();
    }

    Comparison comparison() {
        return comparison;
    }

    void filter(String text) {
        filter = text.toLowerCase(Locale.ROOT);
    }

    List<Row> shown() {
        return comparison.rows().stream().filter(row -> filter.isEmpty() || String.join(" ", row.type(), row.name(),
                row.what(), row.before(), row.after(), kind(row), note(row)).toLowerCase(Locale.ROOT).contains(filter))
                .toList();
    }

    boolean isChosen(Row row) {
        return chosen.contains(row);
    }

    /** Chooses rows or leaves them out; those that would be refused, and those that are done, stay as they are. */
    void choose(Collection<Row> rows, boolean wanted) {
        for (Row row : rows) {
            if (wanted && row.isPossible() && !isOver(row)) {
                chosen.add(row);
            } else {
                chosen.remove(row);
            }
        }
        check();
    }

    private void check() {
        obstacles = comparison.obstacles(chosen);
    }

    private boolean isOver(Row row) {
        return outcome(row).filter(done -> done instanceof StepOutcome.Done
                || done instanceof StepOutcome.Unknown).isPresent();
    }

    int count() {
        return chosen.size();
    }

    int count(Row.Kind kind) {
        return (int) comparison.rows().stream().filter(row -> row.kind() == kind).count();
    }

    int refused() {
        return (int) comparison.rows().stream().filter(row -> !row.isPossible()).count();
    }

    int blocked() {
        return obstacles.size();
    }

    boolean isReady() {
        return !chosen.isEmpty() && obstacles.isEmpty();
    }

    /** What an import of the chosen rows does; remembered for what is told of them later. */
    List<Step> begin() {
        List<Step> todo = comparison.steps(chosen);
        todo.forEach(step -> steps.put(step.id(), step));
        outcomes.keySet().removeAll(todo.stream().map(Step::id).toList());
        return todo;
    }

    /** Another way to do what a step was to do. */
    Step instead(Step step) {
        List<Row> rows = Optional.ofNullable(steps.get(step.id())).map(Step::rows).orElse(List.of());
        Step next = new Step(step.id(), step.title(), rows, step.base(), step.wanted(), step.commands());
        steps.put(next.id(), next);
        outcomes.remove(next.id());
        return next;
    }

    void told(String id, StepOutcome outcome) {
        outcomes.put(id, outcome);
        Optional<Step> step = Optional.ofNullable(steps.get(id));
        boolean again = outcome instanceof StepOutcome.Refused || outcome instanceof StepOutcome.NotBegun;
        if (!again) {
            step.ifPresent(done -> chosen.removeAll(done.rows()));
        }
    }

    Optional<Step> step(Row row) {
        return Optional.ofNullable(steps.get(row.id())).filter(step -> step.rows().contains(row));
    }

    Optional<StepOutcome> outcome(Row row) {
        return step(row).map(step -> outcomes.get(step.id()));
    }

    /** Rows whose object somebody else was faster with. */
    boolean isConflict(Row row) {
        return outcome(row).filter(StepOutcome.Conflict.class::isInstance).isPresent();
    }

    static String kind(Row row) {
        return switch (row.kind()) {
            case ADD -> Messages.kindAdd;
            case CHANGE -> Messages.kindChange;
            case REMOVE -> Messages.kindRemove;
        };
    }

    StateMark mark(Row row) {
        Optional<StepOutcome> outcome = outcome(row);
        if (outcome.isPresent()) {
            return switch (outcome.get()) {
                case StepOutcome.Done done -> StateMark.DONE;
                case StepOutcome.Refused refused -> StateMark.ERROR;
                case StepOutcome.Conflict conflict -> StateMark.WARNING;
                case StepOutcome.Unknown unknown -> StateMark.UNKNOWN;
                case StepOutcome.NotBegun none -> StateMark.WARNING;
            };
        }
        if (!row.isPossible()) {
            return StateMark.NOT_POSSIBLE;
        }
        return obstacles.containsKey(row) || row.contested() ? StateMark.WARNING : StateMark.INFO;
    }

    /** Why it cannot be, what is in the way, or what became of it. */
    String note(Row row) {
        Optional<StepOutcome> outcome = outcome(row);
        if (outcome.isPresent()) {
            return switch (outcome.get()) {
                case StepOutcome.Done done -> Messages.rowDone;
                case StepOutcome.Refused refused -> refused.failure().text();
                case StepOutcome.Conflict conflict -> Messages.rowConflict;
                case StepOutcome.Unknown unknown -> NLS.bind(Messages.rowUnknown, unknown.failure().text());
                case StepOutcome.NotBegun none -> Messages.rowNotBegun;
            };
        }
        if (row.refusal().isPresent()) {
            return row.refusal().get().text();
        }
        String obstacle = obstacles.get(row);
        return obstacle != null ? obstacle : row.contested() ? Messages.rowContested : "";
    }

    /** How many steps ended so. */
    long ended(Class<? extends StepOutcome> how) {
        return outcomes.values().stream().filter(how::isInstance).count();
    }

    boolean hasEnded() {
        return !outcomes.isEmpty();
    }
}
