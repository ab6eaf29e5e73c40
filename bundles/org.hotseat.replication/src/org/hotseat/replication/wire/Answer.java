// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.wire;

import java.nio.ByteBuffer;
import java.util.List;

import org.hotseat.hypervisor.checkpoint.DiskSeen;

/** What a standby says to its source: first what it holds, then one answer to each generation. */
public sealed interface Answer {

    /**
     * The connection is served.
     *
     * @param epoch of the generation that is held; 0 when none is
     * @param generation the newest whole one; 0 when there is none
     * @param answersDisks whether it can be asked what it sees of disks; else all are taken to be shared
     * @param answersSums whether it can be asked for sums of what it keeps of a disk; else whole disks go as a whole
     */
    record Holds(long epoch, long generation, boolean answersDisks, boolean answersSums) implements Answer {
    }

    /**
     * What is seen of the disks that were asked about.
     *
     * @param disks each
     */
    record Sees(List<DiskSeen> disks) implements Answer {

        /** Takes a copy of the list. */
        public Sees {
            disks = List.copyOf(disks);
        }
    }

    /**
     * Sums of a disk that was asked about, as far as it was read by now.
     *
     * @param first number of the first block
     * @param sums one after the other
     * @param last whether no more come
     */
    record Sums(long first, ByteBuffer sums, boolean last) implements Answer {
    }

    /**
     * A generation is held whole.
     *
     * @param generation its number
     */
    record Acknowledged(long generation) implements Answer {
    }

    /**
     * A generation, or the connection, is refused. Nothing more is read from this connection that would count.
     *
     * @param why what the source branches on
     * @param holds the newest whole one; 0 when there is none
     * @param text for a person, with what to do
     */
    record Refused(Refusal why, long holds, String text) implements Answer {
    }

    /** Why. Their places are their bytes on the wire, so new ones come last. */
    enum Refusal {
        /** It builds on another generation than the one that is held. */
        NEEDS_ALL,
        /** It cannot be kept: no room, or the disk fails. */
        NO_ROOM,
        /** The machine is being taken over. */
        TAKING,
        /** It was damaged on its way. */
        DAMAGED,
        /** Anything else; the text says it. */
        OTHER
    }
}
