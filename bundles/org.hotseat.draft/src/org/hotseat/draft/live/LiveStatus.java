// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft.live;

import java.util.List;
import java.util.Map;

import org.hotseat.base.failure.Failure;

/**
 * How a document stands with the cluster.
 *
 * @param follows whether the cluster holds this document at all
 * @param apart how many objects are a draft only: they differed when the document was opened
 * @param waiting how many edits are not in the cluster yet
 * @param refused edits that the cluster does not take, by the id of the object, with the reason
 * @param conflicts ids of objects that somebody else has changed as well
 */
public record LiveStatus(boolean follows, int apart, int waiting, Map<String, Failure> refused,
        List<String> conflicts) {

    /** The cluster does not hold the document. */
    static final LiveStatus DRAFT = new LiveStatus(false, 0, 0, Map.of(), List.of());

    /** Copies. */
    public LiveStatus {
        refused = Map.copyOf(refused);
        conflicts = List.copyOf(conflicts);
    }
}
