// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.look;

/** The words of states. */
final class StateWords {

    private StateWords() {
    }

    static String of(StateMark mark) {
        return switch (mark) {
            case PROTECTED -> Messages.protectedNow;
            case COPYING -> Messages.copying;
            case AT_RISK -> Messages.atRisk;
            case UNPROTECTED -> Messages.unprotected;
            case TAKING_OVER -> Messages.takingOver;
            case DISPLACED -> Messages.displaced;
            case FAILED -> Messages.failed;
            case STALE -> Messages.stale;
            case UNKNOWN -> Messages.unknown;
            case RUNNING -> Messages.running;
            case OFF -> Messages.off;
            case SUSPENDED -> Messages.suspended;
            case FROZEN -> Messages.frozen;
            case BUSY -> Messages.busy;
            case INFO -> Messages.info;
            case WARNING -> Messages.warning;
            case ERROR -> Messages.error;
            case DONE -> Messages.done;
            case NOT_POSSIBLE -> Messages.notPossible;
        };
    }
}
