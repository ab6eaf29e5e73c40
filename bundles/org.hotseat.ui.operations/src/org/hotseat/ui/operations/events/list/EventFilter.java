// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.events.list;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.hotseat.observed.event.Event;
import org.hotseat.observed.event.Setting;
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
     * Whether a person looks for something.
     *
     * @return false while nothing is typed
     */
    boolean hasWords() {
        return !words.isEmpty();
    }

    /**
     * Whether an event, or all that belong to one incident, are wanted.
     *
     * @param together at least one
     * @return true when one of them matters enough and all words are found among them
     */
    boolean fits(List<Event> together) {
        if (together.stream().allMatch(event -> event.severity().compareTo(least) < 0)) {
            return false;
        }
        String text = words.isEmpty() ? "" : together.stream().map(EventFilter::words).collect(joining(" "));
        return words.stream().allMatch(text::contains);
    }

    private static String words(Event event) {
        Setting setting = event.setting();
        return fold(String.join(" ", event.subject().name(), event.text(), event.why(), setting.who(),
                setting.where(), setting.remedy()));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
