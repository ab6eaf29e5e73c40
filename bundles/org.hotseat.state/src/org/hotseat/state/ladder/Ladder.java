// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.ladder;

import java.util.List;

import org.hotseat.base.id.HostId;

/**
 * The fencing ladder of one host, as the leader sees it at one moment. All spans in it end at that moment; no clock of
 * the leader crosses the wire.
 *
 * @param host whose
 * @param rungs one of each {@link RungName}, in that order
 * @param verdict what follows from them
 */
public record Ladder(HostId host, List<Rung> rungs, Verdict verdict) {

    /** Takes a copy. */
    public Ladder {
        rungs = List.copyOf(rungs);
    }
}
