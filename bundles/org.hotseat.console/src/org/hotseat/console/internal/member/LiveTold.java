// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import java.time.Instant;
import java.util.List;

import org.hotseat.state.ladder.Ladder;

/**
 * Everything live that was told at one moment.
 *
 * @param at when it came, wall time of this console
 * @param members one of each
 * @param ladders as the leader sees them
 */
public record LiveTold(Instant at, List<Told> members, List<Ladder> ladders) {

    /** Copies the lists. */
    public LiveTold {
        members = List.copyOf(members);
        ladders = List.copyOf(ladders);
    }
}
