// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.model;

import java.time.Instant;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.hotseat.console.member.HostPaths;
import org.hotseat.console.member.PathChange;
import org.hotseat.state.ladder.RungName;
import org.hotseat.state.ladder.RungState;
import org.hotseat.ui.format.Formats;

/** The ways to a host in words. Pure, but for the zone and the language of this process. */
public final class PathWords {

    private PathWords() {
    }

    /**
     * The name of a way.
     *
     * @param rung which
     * @return some words inside a sentence
     */
    public static String name(RungName rung) {
        return switch (rung) {
            case HEARTBEAT_A -> Messages.pathHeartbeatA;
            case HEARTBEAT_B -> Messages.pathHeartbeatB;
            case LEASE -> Messages.pathLease;
            case BMC -> Messages.pathBmc;
            case AGENT -> Messages.pathAgent;
        };
    }

    /**
     * How a way is.
     *
     * @param state of its rung
     * @return one word
     */
    public static String state(RungState state) {
        return Decisions.word(state);
    }

    /**
     * A whole row.
     *
     * @param paths what was seen
     * @param rung which
     * @param now wall time
     * @return how it is and since when
     */
    public static String row(HostPaths paths, RungName rung, Instant now) {
        List<PathChange> changes = paths.of(rung);
        if (changes.isEmpty()) {
            return NLS.bind(Messages.pathItem, name(rung), state(RungState.UNKNOWN));
        }
        PathChange last = changes.getLast();
        return NLS.bind(Messages.pathItem, name(rung), NLS.bind(Messages.pathSince, state(last.state()),
                Formats.time(last.from(), now)));
    }
}
