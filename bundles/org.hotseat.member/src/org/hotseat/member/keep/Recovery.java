// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.keep;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;

/** What has to be done when a keeper forgot, within a boot, what runs on its host. */
@FunctionalInterface
public interface Recovery {

    /**
     * Ends every copy that is left and sees to it that whatever this host owns starts under new epochs only. Blocks.
     *
     * @param deadline for one attempt
     * @return false while something is left: it is asked again
     * @throws FailureException when it is not known what this host owns
     */
    boolean recovered(Deadline deadline) throws FailureException;
}
