// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.life;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The states of an agent.
 *
 * <pre>
 * NEW ──▶ STARTING ──▶ RUNNING ──▶ STOPPING ──▶ STOPPED
 *             └────────────────────────▲
 * </pre>
 */
public enum AgentState {
    /** Nothing has begun. */
    NEW,
    /** Parts begin. */
    STARTING,
    /** All parts have begun. */
    RUNNING,
    /** Parts end, because it was asked for or because one could not begin. */
    STOPPING,
    /** All parts have ended. */
    STOPPED;

    static Map<AgentState, Set<AgentState>> table() {
        Map<AgentState, Set<AgentState>> table = new EnumMap<>(AgentState.class);
        table.put(NEW, Set.of(STARTING));
        table.put(STARTING, Set.of(RUNNING, STOPPING));
        table.put(RUNNING, Set.of(STOPPING));
        table.put(STOPPING, Set.of(STOPPED));
        return table;
    }

    /**
     * As it is shown.
     *
     * @return one small word
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
