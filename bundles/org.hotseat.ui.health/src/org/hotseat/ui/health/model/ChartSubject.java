// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health.model;

/**
 * A host or a machine in the charts.
 *
 * @param id under which history keeps it: a host's id or a machine's UUID
 * @param name on screen
 * @param kind what it is
 */
public record ChartSubject(String id, String name, Kind kind) {

    /** What can be in a chart. */
    public enum Kind {
        /** A host. */
        HOST,
        /** A machine. */
        MACHINE
    }
}
