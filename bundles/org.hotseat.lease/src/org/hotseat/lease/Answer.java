// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import java.util.List;
import java.util.Optional;

import org.hotseat.lease.wire.Message;

/**
 * What a voter does about a message: stores first, then speaks.
 *
 * @param store must be on the memory that outlives the process before anything is said
 * @param say to the sender, on the plane it spoke on
 */
public record Answer(Optional<HostVote> store, List<Message> say) {

    /** Neither. */
    public static final Answer SILENCE = new Answer(Optional.empty(), List.of());

    static Answer of(HostVote store, Message say) {
        return new Answer(Optional.of(store), List.of(say));
    }
}
