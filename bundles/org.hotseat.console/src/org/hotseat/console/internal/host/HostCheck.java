// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.host;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.console.host.CheckKind;

/** One thing that is looked at. Stateless; leaves nothing behind on the host. */
interface HostCheck {

    CheckKind kind();

    /** Blocks until the deadline at most. */
    Finding run(CheckScene scene, Deadline deadline) throws FailureException;
}
