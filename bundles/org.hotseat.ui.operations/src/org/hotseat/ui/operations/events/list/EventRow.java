// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.events.list;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.observed.event.Event;
import org.hotseat.observed.event.Setting.Role;
import org.hotseat.observed.event.Severity;
import org.hotseat.ui.format.Formats;

/**
 * One row of the events: an event, an incident of several, or a step of an incident that is open. Any thread.
 *
 * @param event what is written; of an incident the event that speaks for it
 * @param key stays the same while events join
 * @param above key of the incident of which this is a step; empty for a row of its own
 * @param steps the other events of an incident, newest first; empty for all other rows
 * @param worst how much the worst of them matters
 * @param open whether the steps are shown
 */
public record EventRow(Event event, String key, Optional<String> above, List<Event> steps, Severity worst,
        boolean open) {

    /**
     * An event that stands alone.
     *
     * @param event which
     * @return its row
     */
    static EventRow sole(Event event) {
        return new EventRow(event, key(event), Optional.empty(), List.of(), event.severity(), false);
    }

    /** A step of this incident. */
    EventRow step(Event step) {
        return new EventRow(step, key(step), Optional.of(key), List.of(), step.severity(), false);
    }

    private static String key(Event event) {
        return "event " + event.number();
    }

    /**
     * Whether there is something to open.
     *
     * @return true for an incident
     */
    public boolean isIncident() {
        return !steps.isEmpty();
    }

    /**
     * Everything that belongs to the row.
     *
     * @return newest first
     */
    public List<Event> all() {
        return steps.isEmpty() ? List.of(event) : Stream.concat(Stream.of(event), steps.stream())
                .sorted((one, other) -> Long.compare(other.number(), one.number())).toList();
    }

    /**
     * What happened; of an incident also how many steps it took, and how long unless its result says so.
     *
     * @return one sentence
     */
    public String text() {
        if (!isIncident()) {
            return event.text();
        }
        if (Likewise.isMerged(this)) {
            return NLS.bind(Messages.likewise, event.text(), steps.size());
        }
        List<Event> all = all();
        Duration span = Duration.between(all.getLast().time(), all.getFirst().time());
        boolean told = event.setting().role() == Role.RESULT || span.toSeconds() < 1;
        if (told) {
            return NLS.bind(steps.size() == 1 ? Messages.oneStep : Messages.steps, event.text(), steps.size());
        }
        return NLS.bind(steps.size() == 1 ? Messages.oneStepIn : Messages.stepsIn,
                new Object[] { event.text(), steps.size(), Formats.duration(span) });
    }

    /**
     * Whether there is more to read than the row shows.
     *
     * @return true when it has a cause, something to do, or steps
     */
    public boolean explains() {
        return isIncident() || !event.why().isEmpty() || !event.setting().remedy().isEmpty();
    }
}
