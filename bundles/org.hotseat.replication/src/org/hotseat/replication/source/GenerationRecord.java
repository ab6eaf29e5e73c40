// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import java.time.Duration;
import java.time.Instant;

/**
 * What became of one generation, for timelines.
 *
 * @param generation its number
 * @param base the generation that it is told by; 0 when it had every page
 * @param cutAt when it was cut, by the wall clock, for people
 * @param period since the cut before
 * @param pause how long the machine stood still
 * @param copy from the cut to the end of the copy, less what shipping had taken by then
 * @param ship what shipping took, to the standby's answer
 * @param pages that differ
 * @param sent bytes on the wire
 * @param chain files of the longest chain afterwards; 0 when it was not acknowledged
 * @param outcome what became of it
 * @param trouble why it was lost, with what to do; empty for one that was acknowledged
 */
public record GenerationRecord(long generation, long base, Instant cutAt, Duration period, Duration pause, Duration copy,
        Duration ship, long pages, long sent, int chain, Outcome outcome, String trouble) {

    /** What can become of a generation. */
    public enum Outcome {
        /** The standby holds it. */
        ACKNOWLEDGED,
        /** The machine was not cut. */
        NOT_CUT,
        /** The copy of its memory failed. */
        COPY_FAILED,
        /** The link was lost, or the standby did not answer in time. */
        LINK_LOST,
        /** The standby refused it. */
        REFUSED,
        /** The replication was ended meanwhile. */
        GIVEN_UP
    }

    /**
     * Whether it had every page.
     *
     * @return whether it needs nothing before it
     */
    public boolean whole() {
        return base == 0;
    }

    GenerationRecord withChain(int files) {
        return new GenerationRecord(generation, base, cutAt, period, pause, copy, ship, pages, sent, files, outcome, trouble);
    }

    GenerationRecord asAcknowledged() {
        return new GenerationRecord(generation, base, cutAt, period, pause, copy, ship, pages, sent, chain,
                Outcome.ACKNOWLEDGED, "");
    }
}
