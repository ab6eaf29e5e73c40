// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.machine;

import java.util.Optional;

import org.hotseat.console.machine.MachineAct;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.MachineState;

/** Which act a state allows, and what to say when it does not. Pure. */
final class ActRules {

    private ActRules() {
    }

    static Optional<String> obstacle(MachineAct act, MachineState state) {
        if (state == MachineState.FROZEN) {
            return Optional.of(Messages.frozen);
        }
        return switch (act) {
            case START -> start(state);
            case SHUT_DOWN -> shutDown(state);
            case FORCE_OFF -> state.isActive() || state == MachineState.CRASHED || state == MachineState.UNKNOWN
                    ? Optional.empty() : Optional.of(Messages.notRunning);
            case RESET -> state == MachineState.CRASHED || state == MachineState.PAUSED ? Optional.empty()
                    : running(state);
            case SUSPEND -> state == MachineState.PAUSED ? Optional.of(Messages.alreadyPaused) : running(state);
            case RESUME -> state == MachineState.PAUSED || state == MachineState.SLEEPING ? Optional.empty()
                    : Optional.of(state.isActive() ? Messages.notPaused : Messages.notRunning);
            case SAVE -> state == MachineState.PAUSED ? Optional.empty() : running(state);
        };
    }

    private static Optional<String> start(MachineState state) {
        return switch (state) {
            case OFF, SAVED, UNKNOWN -> Optional.empty();
            case PAUSED -> Optional.of(Messages.pausedResume);
            case CRASHED -> Optional.of(Messages.crashedFirst);
            case RUNNING, SHUTTING_DOWN, SLEEPING -> Optional.of(Messages.alreadyRuns);
            case FROZEN -> Optional.of(Messages.frozen);
        };
    }

    private static Optional<String> shutDown(MachineState state) {
        return switch (state) {
            case PAUSED -> Optional.of(Messages.pausedCannotHear);
            case SHUTTING_DOWN -> Optional.of(Messages.shuttingDown);
            default -> running(state);
        };
    }

    private static Optional<String> running(MachineState state) {
        return switch (state) {
            case RUNNING, SLEEPING, SHUTTING_DOWN, UNKNOWN -> Optional.empty();
            case CRASHED -> Optional.of(Messages.crashedFirst);
            case FROZEN -> Optional.of(Messages.frozen);
            case PAUSED, OFF, SAVED -> Optional.of(Messages.notRunning);
        };
    }

    static Capability needed(MachineAct act) {
        return switch (act) {
            case START, FORCE_OFF, SUSPEND, RESUME -> Capability.LIFE_CYCLE;
            case SHUT_DOWN, RESET -> Capability.GUEST_POWER;
            case SAVE -> Capability.SAVE;
        };
    }

    static String title(MachineAct act) {
        return switch (act) {
            case START -> Messages.start;
            case SHUT_DOWN -> Messages.shutDown;
            case FORCE_OFF -> Messages.forceOff;
            case RESET -> Messages.reset;
            case SUSPEND -> Messages.suspend;
            case RESUME -> Messages.resume;
            case SAVE -> Messages.save;
        };
    }

    static String doing(MachineAct act) {
        return switch (act) {
            case START -> Messages.starting;
            case SHUT_DOWN -> Messages.shuttingDownNow;
            case FORCE_OFF -> Messages.forcingOff;
            case RESET -> Messages.resetting;
            case SUSPEND -> Messages.suspending;
            case RESUME -> Messages.resuming;
            case SAVE -> Messages.saving;
        };
    }

    /** What takes an act back, if anything can. */
    static Optional<MachineAct> inverse(MachineAct act) {
        return switch (act) {
            case SUSPEND -> Optional.of(MachineAct.RESUME);
            case RESUME -> Optional.of(MachineAct.SUSPEND);
            case SAVE -> Optional.of(MachineAct.START);
            case START, SHUT_DOWN, FORCE_OFF, RESET -> Optional.empty();
        };
    }
}
