// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy;

/**
 * How a deployment ended.
 *
 * @param kind what it did
 * @param version name of the agent's folder on the host now
 * @param status what the agent says
 */
public record Deployed(Kind kind, String version, AgentStatus status) {

    /** What was done. */
    public enum Kind {
        /** There was no agent before. */
        INSTALLED,
        /** There was another one. */
        UPGRADED,
        /** It was there already. */
        UNCHANGED
    }
}
