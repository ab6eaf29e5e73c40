// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.op;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/**
 * How a machine is protected by copies, seen from one host: the one that it runs on, or the one that takes them. Spans,
 * not times.
 *
 * @param machine which
 * @param side which of the two tells this
 * @param epoch under which it runs, or under which the newest generation was taken
 * @param other the other side; empty while there is none
 * @param state where the protection stands
 * @param inState for how long
 * @param generation the last that was cut or is being cut; 0 before the first. Of a standby the one that it holds
 * @param acknowledged the newest that the standby is known to hold; 0 when none
 * @param atRisk the work that would be lost now; empty while nothing is held, and always told by a standby as the age
 *     of what it holds
 * @param unprotected for how long nothing bounds what may be lost; empty while all is well
 * @param linked whether the two sides are connected
 * @param pace of the source; empty from a standby
 * @param last generation of which it is known what became; empty from a standby
 * @param chain files of the longest chain of a disk; 0 while unknown
 * @param received bytes of the last generation that a standby has taken
 * @param failure what is wrong, and what to do; empty while all is well
 * @param readiness how soon it could go on there; empty from a source, and where no machine is to wait with its memory
 * @param restores how long it took to put the machine together on the host that tells this, each way once at most; empty
 *     while that was never done there
 */
public record ReplicationLive(MachineId machine, Side side, long epoch, Optional<HostId> other, State state,
        Duration inState, long generation, long acknowledged, Optional<Duration> atRisk,
        Optional<Duration> unprotected, boolean linked, Optional<PaceLive> pace, Optional<GenerationLive> last,
        int chain, long received, Optional<Failure> failure, Optional<Readiness> readiness,
        List<Restores> restores) {

    /** Copies the list. */
    public ReplicationLive {
        restores = List.copyOf(restores);
    }

    /** Without the last two: of a source, or of a host where no machine is to wait. */
    public ReplicationLive(MachineId machine, Side side, long epoch, Optional<HostId> other, State state,
            Duration inState, long generation, long acknowledged, Optional<Duration> atRisk,
            Optional<Duration> unprotected, boolean linked, Optional<PaceLive> pace, Optional<GenerationLive> last,
            int chain, long received, Optional<Failure> failure) {
        this(machine, side, epoch, other, state, inState, generation, acknowledged, atRisk, unprotected, linked, pace,
                last, chain, received, failure, Optional.empty(), List.of());
    }

    /**
     * The same with what was measured.
     *
     * @param measured on the host that tells it
     * @return otherwise as it is
     */
    public ReplicationLive withRestores(List<Restores> measured) {
        return new ReplicationLive(machine, side, epoch, other, state, inState, generation, acknowledged, atRisk,
                unprotected, linked, pace, last, chain, received, failure, readiness, measured);
    }

    /**
     * How long a host took to put a machine together, in those take-overs and drills that went well: the work itself, from
     * its beginning to a machine that only has to go on. What is waited for in between, such as the end of a lease, is not
     * in it.
     *
     * @param way by which
     * @param median of the last, 32 at most
     * @param longest of these
     * @param count how many they are, 1 or more
     */
    public record Restores(Way way, Duration median, Duration longest, int count) {

        /** From what. */
        public enum Way {
            /** A process was made, and its memory read from the copy on the disk. */
            COLD,
            /** A process had waited with its memory. */
            ARMED
        }
    }

    /**
     * How soon a machine could go on at its standby.
     *
     * @param state whether a process waits for it
     * @param failure why none does; empty while one does
     */
    public record Readiness(State state, Optional<Failure> failure) {

        /** Whether a process waits. */
        public enum State {
            /** None: it would be made from the copy. */
            COLD,
            /** One is being given the memory. */
            FILLING,
            /** One waits with all memory of the newest generation, as soon as that has come in. */
            WAITING
        }
    }

    /** Who tells it. */
    public enum Side {
        /** The host that runs the machine. */
        SOURCE,
        /** The host that takes its generations. */
        STANDBY
    }

    /** Where the protection stands. */
    public enum State {
        /** Source: it cannot be protected; the failure says why. */
        IMPOSSIBLE,
        /** Source: no host fits as a standby now, or the one before is being given up. */
        NO_STANDBY,
        /** Source: hypervisor and standby are asked what they can and have. */
        STARTUP,
        /** Source: the machine runs, the countdown to the next cut goes on. */
        MIGRATING,
        /** Source: the machine stands still for the cut. */
        SEPARATING_LOCK,
        /** Source: it runs on, its memory is copied. */
        SEPARATING_COPY,
        /** Source: the rest is shipped, the answer is waited for. */
        SEPARATING_SHIP,
        /** Source: a person wants no cuts. */
        PAUSED,
        /** Source: it has ended, such as before a live move. */
        ENDED,
        /** Standby: generations are taken in. */
        ACCEPTING,
        /** Standby: the machine is being taken over, generations are refused. */
        TAKING
    }

    /**
     * What the countdown follows.
     *
     * @param link x: bytes of changed pages that get to the standby per second; 0 while unknown
     * @param changing y: bytes of pages that the machine changes per second; 0 while unknown
     * @param changed dM: bytes of the pages that differed last
     * @param deflating whether bytes are saved, because the link is slower than the deflater
     * @param countdown to the next cut; zero when it is due or under way
     * @param interval between cuts
     * @param loss most work that would be lost at that pace
     * @param limit what decided about it, as {@code Pace.Limit} of the engine names it, such as TARGET, LINK, PAUSES
     * @param target most work that is wanted to be lost; empty from agents of older releases. Missed while the loss is
     *     more
     */
    public record PaceLive(double link, double changing, long changed, boolean deflating, Duration countdown,
            Duration interval, Duration loss, String limit, Optional<Duration> target) {

        /** Without the last, as agents of older releases tell it. */
        public PaceLive(double link, double changing, long changed, boolean deflating, Duration countdown,
                Duration interval, Duration loss, String limit) {
            this(link, changing, changed, deflating, countdown, interval, loss, limit, Optional.empty());
        }
    }
}
