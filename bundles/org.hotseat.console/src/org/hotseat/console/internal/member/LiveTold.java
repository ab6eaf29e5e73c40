// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.hotseat.state.ladder.Ladder;

/**
 * Everything live that was told at one moment.
 *
 * @param at when it came, wall time of this console
 * @param members one of each
 * @param ladders as the leader sees them
 * @param laddersAt when the leader told them; empty for never
 */
public record LiveTold(Instant at, List<Told> members, List<Ladder> ladders, Optional<Instant> laddersAt) {

    /** Copies the lists. */
    public LiveTold {
        members = List.copyOf(members);
        ladders = List.copyOf(ladders);
    }

    /**
     * Whether the ladders say how things are now.
     *
     * @param fresh how old they may be
     * @return false when the leader has been silent for longer
     */
    public boolean laddersAreFresh(Duration fresh) {
        return laddersAt.filter(told -> Duration.between(told, at).compareTo(fresh) <= 0).isPresent();
    }
}
