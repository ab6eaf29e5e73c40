// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

import java.time.Instant;
import java.util.List;

/**
 * Something that happened to the cluster.
 *
 * @param number place in the journal, 1 or more
 * @param time when, by the clock of whoever told it
 * @param severity how much it matters
 * @param subject key or id of the thing
 * @param code stable word for programs and translations; empty when there is none
 * @param arguments of the text, in the order that the code defines
 * @param text what happened, in English
 * @param why the reason, in English; may be empty
 */
public record JournalRecord(long number, Instant time, Severity severity, String subject, String code,
        List<String> arguments, String text, String why) {

    /** Copies the list. */
    public JournalRecord {
        arguments = List.copyOf(arguments);
    }
}
