// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.plan;

/** What a wish leads to, apart from what it is for. Each has a text of the same name in both languages. */
public enum Effect {
    /** The guest stands still for so long, in seconds. */
    PAUSE(Severity.INFO, Severity.INFO),
    /** Nobody has measured how long the guest stands still. */
    PAUSE_UNKNOWN(Severity.INFO, Severity.INFO),
    /** The pictures of the seat are dark for so long, in seconds. */
    DARK(Severity.INFO, Severity.INFO),
    /** The guest sees the device unplugged and plugged in again. */
    BLINKS(Severity.INFO, Severity.INFO),
    /** The host's memory does not suffice. */
    MEMORY_SHORT(Severity.BLOCKS, Severity.WARNING),
    /** The host's connector shows another EDID than the monitor has. */
    EDID_DIFFERS(Severity.WARNING, Severity.WARNING),
    /** Nobody has read an EDID at the host's connector, or of the monitor. */
    EDID_UNKNOWN(Severity.INFO, Severity.INFO),
    /** Somebody else has locked the output. */
    LOCKED(Severity.BLOCKS, Severity.WARNING),
    /** The host has no free display output with a cable to the monitor's switch. */
    NO_FREE_HEAD(Severity.BLOCKS, Severity.WARNING),
    /** The host has no cable to the switch of the keyboards. */
    NO_USB_CABLE(Severity.BLOCKS, Severity.WARNING),
    /** The host has no interface for a plane of the machine. */
    PLANE_MISSING(Severity.BLOCKS, Severity.WARNING),
    /** Nobody has read what the output shows. */
    NOT_READ(Severity.BLOCKS, Severity.WARNING),
    /** The board of the port does not answer, or nobody knows the port. */
    BOARD_AWAY(Severity.BLOCKS, Severity.WARNING),
    /** The host is not alive. */
    HOST_DOWN(Severity.BLOCKS, Severity.BLOCKS),
    /** The seat, host or machine is not known. */
    NOT_KNOWN(Severity.BLOCKS, Severity.BLOCKS),
    /** Another transaction is under way for the same thing. */
    BUSY(Severity.BLOCKS, Severity.BLOCKS),
    /** The machine that is at the desk has none afterwards. */
    LOSES_DESK(Severity.WARNING, Severity.WARNING),
    /** The desk that is left goes on showing its picture, because the switch cannot disconnect it. */
    KEEPS_PICTURE(Severity.WARNING, Severity.WARNING),
    /** The keyboard of the desk that is left cannot be disconnected: two desks would control one machine. */
    KEEPS_KEYBOARD(Severity.BLOCKS, Severity.WARNING),
    /** The desk has fewer monitors than the one before. */
    FEWER_MONITORS(Severity.WARNING, Severity.WARNING),
    /** The desk has no device of that kind. */
    DEVICE_LEFT(Severity.WARNING, Severity.WARNING),
    /** Everything is so already. */
    NOTHING_TO_DO(Severity.BLOCKS, Severity.INFO);

    private final Severity planned;
    private final Severity failover;

    Effect(Severity planned, Severity failover) {
        this.planned = planned;
        this.failover = failover;
    }

    /**
     * How much it weighs. What forbids a planned move seldom forbids a failover: half a seat is better than none.
     *
     * @param forward whether it is a failover
     * @return its severity
     */
    public Severity severity(boolean forward) {
        return forward ? failover : planned;
    }
}
