// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

import java.time.Instant;

/**
 * A command that a person gave. Each entry seals all entries before it.
 *
 * @param number place in the log, 1 or more
 * @param time when it was given, by the clock of the agent that took it
 * @param account whose
 * @param unixUser who was signed in on the host; empty when not known
 * @param from where it came from
 * @param claimed who the person says to be; not checked
 * @param command its kind
 * @param arguments without secrets
 * @param outcome {@code done}, or the reason of the refusal
 * @param previous hash of the entry before; empty in the first
 * @param hash SHA-256 over the previous hash and all of the above, hexadecimal
 */
public record AuditRecord(long number, Instant time, String account, String unixUser, String from, String claimed,
        String command, String arguments, String outcome, String previous, String hash) {
}
