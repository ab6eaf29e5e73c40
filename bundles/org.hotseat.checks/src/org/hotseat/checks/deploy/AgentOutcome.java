// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.deploy;

import java.util.List;

/**
 * How a deployment ended.
 *
 * @param kind what was done
 * @param version of the agent that is there now
 * @param poor what the agent says is not well yet, such as "keeper: does not answer"
 */
public record AgentOutcome(Kind kind, String version, List<String> poor) {

    /** What was done. */
    public enum Kind {
        /** There was none before. */
        INSTALLED,
        /** There was another one. */
        UPGRADED,
        /** It was there already. */
        UNCHANGED
    }

    /** Copies the list. */
    public AgentOutcome {
        poor = List.copyOf(poor);
    }
}
