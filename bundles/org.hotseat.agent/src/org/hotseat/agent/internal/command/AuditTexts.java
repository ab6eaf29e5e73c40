// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import org.hotseat.state.data.AuditRecord;
import org.hotseat.state.decide.AuditTrail.Finding;

/** The audit log in words. */
final class AuditTexts {

    private AuditTexts() {
    }

    /** What was found, and what it can mean. */
    static String text(Finding finding) {
        String range = finding.last() > finding.number() ? finding.number() + " to " + finding.last()
                : Long.toString(finding.number());
        return switch (finding.kind()) {
            case CHANGED -> "Entry " + range + " was changed after it was written (" + finding.where() + ").";
            case MISSING -> "Entries " + range + " are missing before " + finding.where() + ": this host did not hear of"
                    + " them, or somebody took them out; look for them on another host.";
            case OTHER -> "Entry " + range + " in " + finding.where() + " does not follow on the entries before it.";
            case UNREADABLE -> finding.where() + " cannot be read" + (finding.number() == 0 ? "."
                    : "; entry " + finding.number() + " may have been there.");
            case RESTORED -> "A backup was restored: with entry " + finding.number() + " the log goes on from an older"
                    + " one; what came after that, up to entry " + finding.last() + ", was given up.";
        };
    }

    /** The account, and who was signed in on the host when that is somebody else. */
    static String who(AuditRecord entry) {
        return plain(entry.unixUser().isEmpty() || entry.unixUser().equals(entry.account()) ? entry.account()
                : entry.account() + " (" + entry.unixUser() + ')');
    }

    /** What came from outside must not steer the terminal. */
    static String plain(String text) {
        return text.codePoints().collect(StringBuilder::new, (all, one) -> all.appendCodePoint(Character.isISOControl(
                one) ? '?' : one), StringBuilder::append).toString();
    }
}
