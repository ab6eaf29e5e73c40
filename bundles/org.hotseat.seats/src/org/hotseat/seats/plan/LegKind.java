// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.plan;

/**
 * What a leg is about, in the order in which legs are done. The way back has the opposite order, but for ports, which
 * come after their machine there too.
 */
public enum LegKind {
    /** Reads that everything is as the plan believes, so that the way back leads to what really was. */
    PLAN(true),
    /** Proves that the lost host runs nothing any more; failovers only. */
    FENCE(false),
    /** Keeps panels away from outputs. */
    LOCK(false),
    /** Disconnects keyboards, so that nobody types into a host that cannot be seen. */
    RELEASE(false),
    /** Brings the machine to its new host. */
    MACHINE(false),
    /** Gives ports of boards to the new host; those that have followed the machine by themselves are only waited for. */
    ASSIGN(false),
    /** Switches pictures. */
    VIDEO(false),
    /** Switches keyboards. */
    USB(false),
    /** Reads again that all of it is so, and that ports carry the new host's bytes. */
    VERIFY(true);

    private final boolean look;

    LegKind(boolean look) {
        this.look = look;
    }

    /**
     * Whether it only reads.
     *
     * @return true when nothing is changed by it
     */
    public boolean look() {
        return look;
    }
}
