// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer.tree;

import java.time.Instant;
import java.util.Map;

import org.hotseat.base.id.HostId;
import org.hotseat.console.member.Upkeep;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.ui.operations.subject.DocumentProblems;

/**
 * What the tree is made of.
 *
 * @param cluster the document
 * @param inventory what is observed
 * @param problems what is wrong with the document
 * @param upkeep of the members that are in maintenance, or get their machines back
 * @param now wall time
 */
public record TreeSource(Cluster cluster, Inventory inventory, DocumentProblems problems, Map<HostId, Upkeep> upkeep,
        Instant now) {

    /** Copies the map. */
    public TreeSource {
        upkeep = Map.copyOf(upkeep);
    }
}
