// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.serve;

import java.util.List;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;

import com.google.gson.JsonObject;

/** Overlays that are open beside the disks that will be written to them. For one thread. */
public final class PreparedCut {

    private final Nodes nodes;
    private final List<String> overlays;
    private final List<JsonObject> actions;

    PreparedCut(Nodes nodes, List<String> overlays, List<JsonObject> actions) {
        this.nodes = nodes;
        this.overlays = overlays;
        this.actions = actions;
    }

    /**
     * Cuts all disks at one instant: what is written from now on goes to the overlays. Takes a millisecond or two.
     *
     * @param deadline it is done before; when that is not known, what the server tells of its images is true
     * @throws FailureException OTHER with the daemon's words: then no disk is cut
     */
    public void carryOut(Deadline deadline) throws FailureException {
        if (!actions.isEmpty()) {
            nodes.snapshot(actions, deadline);
        }
    }

    /** Closes the overlays again. Not after {@link #carryOut}. */
    public void giveUp() {
        nodes.closeQuietly(overlays);
    }
}
