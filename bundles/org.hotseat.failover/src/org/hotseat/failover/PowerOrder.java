// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import org.hotseat.base.id.HostId;

/**
 * Something to ask of a host's controller. Give it to the controller at once, and tell the outcome to
 * {@link SilenceDuty#powered}, whatever it is; within ten seconds is soon enough.
 *
 * @param host whose controller
 * @param incarnation of the host's lease, noted before the controller is asked
 * @param number of the order, never used again by this duty
 * @param act what is asked
 */
public record PowerOrder(HostId host, long incarnation, long number, Act act) {

    /** What is asked. */
    public enum Act {
        /** Is there power? Changes nothing. */
        READ,
        /** Switch the power off. */
        SWITCH_OFF
    }

    /** What came of it. */
    public enum Answer {
        /** Of a reading: there is power. */
        ON,
        /** Of a reading: there is none. */
        OFF,
        /** Of an order: accepted, which is not done. */
        ACCEPTED,
        /** The controller answers and refuses, or what it says makes no sense. */
        REFUSED,
        /** Nothing answers, or nobody knows. */
        SILENT,
        /** Nothing was asked: the password or the program for it is missing here. */
        UNABLE
    }
}
