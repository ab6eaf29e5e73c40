// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.wire;

/**
 * What is said after the greetings. Positions count the bytes of one direction from the beginning of a run: those of
 * the line are the board's, those of the guest begin with 0 under each epoch.
 */
public sealed interface Frame {

    /** The most bytes of one {@link Data} or {@link Aside}. */
    int MOST = 4096;

    /** How many bytes either side may send beyond what the other has taken. */
    int WINDOW = 16 * 1024;

    /**
     * Bytes of the line, or of the guest.
     *
     * @param bytes 1 to {@link Frame#MOST}, changed by nobody any more
     */
    record Data(byte[] bytes) implements Frame {
    }

    /**
     * From the board: bytes for the guest that are in no journal, such as the answer of an adapter, or the mark of a
     * gap.
     *
     * @param bytes 1 to {@link Frame#MOST}, changed by nobody any more
     */
    record Aside(byte[] bytes) implements Frame {
    }

    /**
     * Handed on: to the guest, or to the line.
     *
     * @param position of the next byte
     */
    record Taken(long position) implements Frame {
    }

    /**
     * From the host: a checkpoint holds what was handed to the guest up to there.
     *
     * @param id of the checkpoint; no standby holds it yet
     * @param position of the first byte that it does not hold
     */
    record Cut(CheckpointId id, long position) implements Frame {
    }

    /**
     * From the board: the cut is noted.
     *
     * @param id of the checkpoint
     */
    record Kept(CheckpointId id) implements Frame {
    }

    /**
     * From the host: a standby holds the checkpoint; nothing before it is needed.
     *
     * @param id of the checkpoint
     */
    record Held(CheckpointId id) implements Frame {
    }

    /**
     * From the host: it lets go in order; whoever owns the port next goes on there. The board says it back when it has
     * noted it.
     *
     * @param position of the next byte that the guest needs
     */
    record Left(long position) implements Frame {
    }

    /**
     * From the board: bytes are missing here, the journal was too short.
     *
     * @param lost how many
     */
    record Gap(long lost) implements Frame {
    }

    /**
     * From the board, once, of a port that carries a stream: what its device is called there.
     *
     * @param text 1 to {@link Frame#MOST} bytes of UTF-8
     */
    record Terms(String text) implements Frame {
    }

    /** A sign of life. */
    record Life() implements Frame {
    }
}
