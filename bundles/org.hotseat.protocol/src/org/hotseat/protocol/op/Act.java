// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.op;

import java.util.Map;

/**
 * A long act.
 *
 * @param kind as the agent's control socket calls it, such as {@code voter-add}
 * @param arguments by name; no secrets
 */
public record Act(String kind, Map<String, String> arguments) {

    /** Copies the map. */
    public Act {
        arguments = Map.copyOf(arguments);
    }
}
