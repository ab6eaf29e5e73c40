// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.move.plan;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The steps of an act and how far it is. Immutable.
 *
 * @param steps texts in order
 * @param current index of the step under way; -1 before the first, the number of steps after the last
 * @param end how the current step stands when the act is over, else ACTIVE
 */
public record Checklist(List<String> steps, int current, StepState end) {

    /** Copies the list. */
    public Checklist {
        steps = List.copyOf(steps);
    }

    /**
     * Nothing has begun.
     *
     * @param steps texts in order
     * @return the list
     */
    public static Checklist of(List<String> steps) {
        return new Checklist(steps, -1, StepState.ACTIVE);
    }

    /**
     * The act reports a step; a text that is no step, or an earlier one, changes nothing.
     *
     * @param text what it reports
     * @return the list
     */
    public Checklist reached(String text) {
        int index = steps.indexOf(text);
        return index > current ? new Checklist(steps, index, StepState.ACTIVE) : this;
    }

    /**
     * The act has ended well.
     *
     * @return the list with all steps done
     */
    public Checklist finished() {
        return new Checklist(steps, steps.size(), StepState.DONE);
    }

    /**
     * The act has ended otherwise.
     *
     * @param how FAILED or CANCELLED
     * @return the list
     */
    public Checklist ended(StepState how) {
        return new Checklist(steps, Math.max(0, current), how);
    }

    /**
     * States of all steps.
     *
     * @return one per step
     */
    public List<StepState> states() {
        return IntStream.range(0, steps.size()).mapToObj(this::state).toList();
    }

    private StepState state(int step) {
        if (step < current) {
            return StepState.DONE;
        }
        return step == current ? end : StepState.WAITING;
    }
}
