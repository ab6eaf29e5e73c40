// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.events.list;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.hotseat.observed.event.Event;
import org.hotseat.observed.event.Severity;

/**
 * Which events a person wants to see. Any thread.
 *
 * @param words all must be found in an event
 * @param least events that matter less are left out
 */
public record EventFilter(List<String> words, Severity least) {

    /**
     * A filter as typed.
     *
     * @param text words with spaces between; case does not matter
     * @param least events that matter less are left out
     * @return the filter
     */
    public static EventFilter of(String text, Severity least) {
        return new EventFilter(Arrays.stream(fold(text).split("[\\s\u3000]+")).filter(word -> !word.isEmpty()).toList(),
                least);
    }

    /**
     * What is left, newest first.
     *
     * @param events oldest first
     * @return the events that fit
     */
    public List<Event> newestFirst(List<Event> events) {
        return events.reversed().stream().filter(this::fits).toList();
    }

    private boolean fits(Event event) {
        if (event.severity().compareTo(least) < 0) {
            return false;
        }
        String text = words.isEmpty() ? "" : fold(event.subject().name() + ' ' + event.text() + ' ' + event.why());
        return words.stream().allMatch(text::contains);
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
