// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.checks.CheckKind;

/** One thing that is looked at. Stateless; leaves nothing behind on the host. */
public interface HostCheck {

    /**
     * What it looks at.
     *
     * @return the kind
     */
    CheckKind kind();

    /**
     * Looks. Blocks.
     *
     * @param scene what it may use
     * @param deadline limit of all that it does
     * @return what it says
     * @throws FailureException when a host does not answer
     */
    Finding run(CheckScene scene, Deadline deadline) throws FailureException;
}
