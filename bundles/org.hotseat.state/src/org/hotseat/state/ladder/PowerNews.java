// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.ladder;

/** What the leader knows last of a host's power, by its controller. */
public enum PowerNews {
    /** It was read: the host has power. */
    ON,
    /** The controller accepted the order to switch off; off has not been read since. */
    ORDERED,
    /** It was read as off, but not yet a second time. */
    OFF_ONCE,
    /** It was read as off twice, more than a second apart. */
    OFF,
    /** The controller answers and does not let the cluster in, or not do this. */
    REFUSED,
    /** The controller does not answer. */
    SILENT,
    /** The leader cannot ask: it has no password for the controller, or not the program that speaks with it. */
    UNABLE,
    /** It says off of a host that lives: it is not that host's controller, and nothing it says counts. */
    OTHERS
}
