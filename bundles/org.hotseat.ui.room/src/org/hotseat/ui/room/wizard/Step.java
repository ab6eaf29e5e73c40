// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.wizard;

/** What the wizard goes through, as named at its top. */
enum Step {
    /** What the seat is called, where it stands, and its machine. */
    DESK,
    /** Monitors, keyboard and pointer. */
    SCREENS,
    /** Devices at ports of boards. */
    DEVICES,
    /** Hosts that may serve it. */
    HOSTS,
    /** What comes of it. */
    SUMMARY;

    String title() {
        return switch (this) {
            case DESK -> Messages.stepDesk;
            case SCREENS -> Messages.stepScreens;
            case DEVICES -> Messages.stepDevices;
            case HOSTS -> Messages.stepHosts;
            case SUMMARY -> Messages.stepSummary;
        };
    }
}
