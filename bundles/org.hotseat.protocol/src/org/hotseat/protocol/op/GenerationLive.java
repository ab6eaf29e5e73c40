// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.op;

import java.time.Duration;
import java.time.Instant;

/**
 * What became of one generation, as its source tells.
 *
 * @param generation its number
 * @param base the generation that it is told by; 0 when it had every page
 * @param cutAt when it was cut, by the clock of its source, for people
 * @param period since the cut before
 * @param pause how long the machine stood still
 * @param copy what copying its memory took
 * @param ship what shipping took, to the standby's answer
 * @param pages that differ
 * @param sent bytes on the wire
 * @param chain files of the longest chain afterwards; 0 when it was not acknowledged
 * @param outcome as {@code GenerationRecord.Outcome} of the engine names it: ACKNOWLEDGED, NOT_CUT, COPY_FAILED,
 *     LINK_LOST, REFUSED, GIVEN_UP
 * @param trouble why it was lost, with what to do; empty for one that was acknowledged
 */
public record GenerationLive(long generation, long base, Instant cutAt, Duration period, Duration pause, Duration copy,
        Duration ship, long pages, long sent, int chain, String outcome, String trouble) {
}
