// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.audit;

import java.util.List;
import java.util.Optional;

import org.hotseat.state.data.AuditRecord;
import org.hotseat.state.decide.AuditTrail.Finding;
import org.hotseat.state.decide.AuditTrail.Kind;

/**
 * An entry of the audit log, and what speaks against it. Immutable.
 *
 * @param entry as it was sealed, or as it was found
 * @param finding that it was changed, or does not follow on the one before; empty when all is well
 */
public record AuditRow(AuditRecord entry, Optional<Finding> finding) {

    private static final String DONE = "done";

    static AuditRow of(AuditRecord entry, List<Finding> findings) {
        return new AuditRow(entry, findings.stream().filter(one -> (one.kind() == Kind.CHANGED
                || one.kind() == Kind.OTHER) && one.number() <= entry.number() && entry.number() <= one.last())
                .findFirst());
    }

    /**
     * Whether the command was done.
     *
     * @return false when it was refused
     */
    public boolean isDone() {
        return entry.outcome().equals(DONE);
    }

    /**
     * What stays the same while the log grows; entries of one number differ when the log is broken.
     *
     * @return number and seal
     */
    public Object key() {
        return entry.number() + ":" + entry.hash();
    }
}
