// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.guest;

import java.time.Duration;
import java.util.Optional;

/** What a guest is told. Each word gets a number and the time of day on its way. */
public sealed interface GuestWord {

    /**
     * The first word on each line: who speaks. A guest that knows another epoch or host has been moved, restored or
     * started anew.
     *
     * @param host that runs it
     * @param epoch under which it runs; 0 when the cluster does not look after it
     */
    record Hello(String host, long epoch) implements GuestWord {
    }

    /**
     * A checkpoint is about to be cut. It may be cut before the guest has read this.
     *
     * @param epoch of it
     * @param generation of it
     */
    record Checkpoint(long epoch, long generation) implements GuestWord {
    }

    /**
     * The checkpoint was cut and the guest goes on, or it was not cut.
     *
     * @param epoch of it
     * @param generation of it
     * @param cut false when it was not cut; what was before it is as it was
     */
    record CheckpointDone(long epoch, long generation, boolean cut) implements GuestWord {
    }

    /**
     * It is about to move to another host, live.
     *
     * @param patience for so long the move waits for the guest to say that it has taken this
     */
    record MigratePrepare(Duration patience) implements GuestWord {
    }

    /** It was to move, and stays where it is. One that has moved gets a {@link Hello} of its new host instead. */
    record MigrateCancelled() implements GuestWord {
    }

    /**
     * Its host was lost: it goes on elsewhere from its last checkpoint, and everything since is undone.
     *
     * @param host that runs it now
     * @param epoch under which it runs now
     * @param generation from which at least it goes on
     */
    record Restored(String host, long epoch, long generation) implements GuestWord {
    }

    /**
     * Follows {@link Restored}: how its clock stands.
     *
     * @param set whether the host has set it to the time of day; else the guest has to, by the time of this word
     * @param behind how much it was behind before, which is about what was lost; empty when nobody could tell
     */
    record Clock(boolean set, Optional<Duration> behind) implements GuestWord {
    }
}
