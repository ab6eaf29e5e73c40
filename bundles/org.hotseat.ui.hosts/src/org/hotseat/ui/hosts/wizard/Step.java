// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.wizard;

/** What the wizard goes through, as named at its top. */
enum Step {
    /** How the host is reached, and by which key it proves itself. */
    ACCESS,
    /** Which interface serves which plane. */
    PLANES,
    /** Whether it fits. */
    CHECKS,
    /** What will be added. */
    SUMMARY;

    String title() {
        return switch (this) {
            case ACCESS -> Messages.stepAccess;
            case PLANES -> Messages.stepPlanes;
            case CHECKS -> Messages.stepChecks;
            case SUMMARY -> Messages.stepSummary;
        };
    }
}
