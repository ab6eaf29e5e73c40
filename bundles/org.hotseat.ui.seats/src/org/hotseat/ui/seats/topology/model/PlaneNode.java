// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.model;

/**
 * A network plane on the canvas.
 *
 * @param id unique in the cluster
 * @param name as shown
 * @param kind how it is drawn
 * @param detail second line: its rate when there is a figure, else how many hosts are on it
 */
public record PlaneNode(String id, String name, Kind kind, String detail) {

    /** What planes are for. */
    public enum Kind {
        /** Disk images and checkpoints. */
        STORAGE,
        /** Console, commands, heartbeats. */
        MANAGEMENT,
        /** The guests' own network. */
        BUSINESS
    }
}
