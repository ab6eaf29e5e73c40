// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.local;

import org.hotseat.lease.Permit;

/** What the keeper answers. */
public sealed interface Reply permits Reply.Said, Reply.Permitted, Reply.Refused, Status {

    /**
     * Yes or no.
     *
     * @param yes as the request says
     */
    record Said(boolean yes) implements Reply {
    }

    /**
     * Whether a copy may run.
     *
     * @param permit the guard's word
     */
    record Permitted(Permit permit) implements Reply {
    }

    /**
     * The request could not be carried out; nothing was changed.
     *
     * @param reason in English, for the log
     */
    record Refused(String reason) implements Reply {
    }
}
