// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.rows;

import java.util.Locale;

import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.look.StateMark;

/** What a machine does, worst first: the order of the enum is the order of the column. */
public enum Status {
    /** The guest has crashed. */
    CRASHED(StateMark.FAILED),
    /** Stopped with its whole process, because its host's lease has ended. */
    FROZEN(StateMark.FROZEN),
    /** Runs, but its monitor does not answer. */
    SILENT(StateMark.AT_RISK),
    /** Old news, its host does not answer. */
    STALE(StateMark.STALE),
    /** Nobody can tell. */
    UNKNOWN(StateMark.UNKNOWN),
    /** A long act is under way, such as a move. */
    BUSY(StateMark.BUSY),
    /** The guest is shutting down. */
    SHUTTING_DOWN(StateMark.BUSY),
    /** Stopped in place. */
    SUSPENDED(StateMark.SUSPENDED),
    /** The guest sleeps. */
    SLEEPING(StateMark.SUSPENDED),
    /** Stopped with its memory on disk. */
    SAVED(StateMark.SUSPENDED),
    /** Runs. */
    RUNNING(StateMark.RUNNING),
    /** Stopped. */
    OFF(StateMark.OFF);

    private final StateMark mark;

    Status(StateMark mark) {
        this.mark = mark;
    }

    /**
     * The status of a machine.
     *
     * @param view as observed
     * @return what the table sorts by
     */
    public static Status of(MachineView view) {
        if (view.stale()) {
            return STALE;
        }
        if (!view.activity().isEmpty()) {
            return BUSY;
        }
        return switch (view.state()) {
            case RUNNING -> view.answered() ? RUNNING : SILENT;
            case PAUSED -> SUSPENDED;
            case SHUTTING_DOWN -> SHUTTING_DOWN;
            case OFF -> OFF;
            case SAVED -> SAVED;
            case CRASHED -> CRASHED;
            case SLEEPING -> SLEEPING;
            case FROZEN -> FROZEN;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * Shape and colour.
     *
     * @return the mark of the vocabulary
     */
    public StateMark mark() {
        return mark;
    }

    /**
     * The word that filters understand in every language.
     *
     * @return lower case English, such as "shutting down"
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
