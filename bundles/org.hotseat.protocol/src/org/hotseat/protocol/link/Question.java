// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Operation;

/** What this end asks. */
record Question<Q, A>(Operation<Q, A> operation, Q question, @Nullable CommandId id, Deadline deadline,
        Progress progress) {

    Optional<CommandId> command() {
        return Optional.ofNullable(id);
    }
}
