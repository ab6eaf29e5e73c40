// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.member;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.hotseat.base.failure.Failure;
import org.hotseat.state.data.Role;

/** How the console stands with the agents of the open cluster. */
public sealed interface MemberLinkState {

    /** The cluster has no agents that this console could ask. */
    record NoAgents() implements MemberLinkState {
    }

    /**
     * No agent answers now; tried again by itself, one agent after the other.
     *
     * @param reason why the last one did not; empty before the first answer
     * @param since when the last one was lost, wall time; empty when there was none
     */
    record Connecting(Optional<Failure> reason, Optional<Instant> since) implements MemberLinkState {
    }

    /**
     * One agent tells everything.
     *
     * @param agent its host's name
     * @param since wall time
     * @param delay round trip of the last answer
     * @param account as which the person was let in; empty where nobody asks
     * @param role of that account
     */
    record Connected(String agent, Instant since, Duration delay, String account, Role role)
            implements MemberLinkState {

        /**
         * Where nobody asks who it is.
         *
         * @param agent its host's name
         * @param since wall time
         * @param delay round trip of the last answer
         */
        public Connected(String agent, Instant since, Duration delay) {
            this(agent, since, delay, "", Role.ADMINISTRATOR);
        }
    }

    /**
     * Whether what is shown is live.
     *
     * @return true while an agent tells
     */
    default boolean isLive() {
        return this instanceof Connected;
    }
}
