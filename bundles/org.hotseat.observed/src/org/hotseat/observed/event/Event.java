// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.event;

import java.time.Instant;

/**
 * One thing that happened.
 *
 * @param number counts up within a session
 * @param time when, wall clock
 * @param severity how much it matters
 * @param subject what it is about
 * @param text what happened, one sentence in the user's language
 * @param why cause or details, one or more sentences; empty when there is nothing to add
 * @param setting to which incident it belongs, who asked for it, where, and what to do
 */
public record Event(long number, Instant time, Severity severity, Subject subject, String text, String why,
        Setting setting) {

    /**
     * An event of which no more is known.
     *
     * @param number counts up within a session
     * @param time when, wall clock
     * @param severity how much it matters
     * @param subject what it is about
     * @param text what happened
     * @param why cause or details, may be empty
     */
    public Event(long number, Instant time, Severity severity, Subject subject, String text, String why) {
        this(number, time, severity, subject, text, why, Setting.NONE);
    }
}
