// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.inventory.store;

import java.util.Locale;

import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.MachineState;

/** What an event says about a machine's state. */
final class EventState {

    private EventState() {
    }

    /** Whether a machine may first be heard of by such an event. */
    static boolean begins(Change change) {
        return change == Change.DEFINED || change == Change.STARTED;
    }

    static boolean isMove(String detail) {
        return detail.toLowerCase(Locale.ROOT).contains("migrat");
    }

    static MachineState after(Change change, String detail, MachineState before) {
        return switch (change) {
            case DEFINED -> before == MachineState.UNKNOWN ? MachineState.OFF : before;
            case UNDEFINED -> before;
            case STARTED -> isMove(detail) ? MachineState.PAUSED : MachineState.RUNNING;
            case RESUMED -> MachineState.RUNNING;
            case SUSPENDED -> MachineState.PAUSED;
            case STOPPED -> ended(detail);
            case SHUT_DOWN -> MachineState.SHUTTING_DOWN;
            case CRASHED -> MachineState.CRASHED;
            case SLEPT -> MachineState.SLEEPING;
        };
    }

    private static MachineState ended(String detail) {
        String word = detail.toLowerCase(Locale.ROOT);
        if (word.contains("saved")) {
            return MachineState.SAVED;
        }
        return word.contains("crash") ? MachineState.CRASHED : MachineState.OFF;
    }
}
