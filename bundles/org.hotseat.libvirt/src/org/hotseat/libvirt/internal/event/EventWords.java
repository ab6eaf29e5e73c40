// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.event;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.libvirt.internal.jna.Params;

/** What the numbers in libvirt's events mean. Stateless. */
final class EventWords {

    private static final List<Change> CHANGES = List.of(Change.DEFINED, Change.UNDEFINED, Change.STARTED,
            Change.SUSPENDED, Change.RESUMED, Change.STOPPED, Change.SHUT_DOWN, Change.SLEPT, Change.CRASHED);

    private static final List<List<String>> DETAILS = List.of(
            List.of("added", "updated", "renamed", "from snapshot"),
            List.of("removed", "renamed"),
            List.of("booted", "migrated", "restored", "from snapshot", "woken"),
            List.of("paused", "migrated", "i/o error", "watchdog", "restored", "from snapshot", "api error",
                    "post-copy", "post-copy failed"),
            List.of("resumed", "migrated", "from snapshot", "post-copy", "post-copy failed"),
            List.of("shut down", "destroyed", "crashed", "migrated", "saved", "failed", "from snapshot"),
            List.of("finished", "guest", "host"),
            List.of("memory", "disk"),
            List.of("panicked", "crash loaded"));

    private static final List<String> WATCHDOG = List.of("none", "pause", "reset", "poweroff", "shutdown", "debug",
            "inject-nmi");

    private static final int JOB_SAVE = 2;
    private static final int JOB_RESTORE = 3;
    private static final int JOB_IN = 4;
    private static final int JOB_OUT = 5;
    private static final int JOB_SNAPSHOT = 6;
    private static final int JOB_REVERT = 7;
    private static final int JOB_DUMP = 8;
    private static final int JOB_BACKUP = 9;

    private EventWords() {
    }

    static Optional<Change> change(int event) {
        return event >= 0 && event < CHANGES.size() ? Optional.of(CHANGES.get(event)) : Optional.empty();
    }

    static String detail(int event, int detail) {
        return event >= 0 && event < DETAILS.size() ? word(DETAILS.get(event), detail) : "";
    }

    static String watchdog(int action) {
        return word(WATCHDOG, action);
    }

    static String job(Params stats) {
        String kind = kind((int) stats.number("operation", 0));
        if (stats.number("success", 1) == 0) {
            return NLS.bind(Messages.jobFailed, kind);
        }
        long pause = stats.number("downtime", 0);
        return pause > 0 ? NLS.bind(Messages.jobPause, kind, pause) : kind;
    }

    private static String kind(int operation) {
        return switch (operation) {
            case JOB_SAVE -> Messages.jobSave;
            case JOB_RESTORE -> Messages.jobRestore;
            case JOB_IN -> Messages.jobIncoming;
            case JOB_OUT -> Messages.jobMigration;
            case JOB_SNAPSHOT, JOB_REVERT -> Messages.jobSnapshot;
            case JOB_DUMP -> Messages.jobDump;
            case JOB_BACKUP -> Messages.jobBackup;
            default -> Messages.jobOther;
        };
    }

    private static String word(List<String> words, int index) {
        return index >= 0 && index < words.size() ? words.get(index) : "";
    }
}
