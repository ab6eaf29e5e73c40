// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.display;

/**
 * How a head is.
 *
 * @param step what it does
 * @param text why it shows nothing, and what to do; empty when nothing is wrong
 */
public record KioskState(Step step, String text) {

    /** What a head does. */
    public enum Step {
        /** Nothing shall be shown on it. */
        IDLE,
        /** A viewer begins, or waits for its next try. */
        STARTING,
        /** A viewer has the machine's picture. */
        SHOWN
    }

    /** Nothing shall be shown. */
    static final KioskState IDLE = new KioskState(Step.IDLE, "");
}
