// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.move.plan;

/** How far a step of a checklist is. */
public enum StepState {
    /** Not begun. */
    WAITING,
    /** Under way. */
    ACTIVE,
    /** Done. */
    DONE,
    /** The act ended badly in this step. */
    FAILED,
    /** The act was cancelled in this step. */
    CANCELLED
}
