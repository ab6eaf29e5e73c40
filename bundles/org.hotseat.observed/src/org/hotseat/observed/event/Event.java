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
 */
public record Event(long number, Instant time, Severity severity, Subject subject, String text, String why) {
}
