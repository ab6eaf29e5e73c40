// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.draft;

import java.util.List;
import java.util.Set;

import org.hotseat.checks.HostSurvey;
import org.hotseat.checks.PlaneChoice;

/**
 * A host that is to be added.
 *
 * @param access how it is reached
 * @param survey what it has
 * @param planes which interface serves which plane; those without an interface are left out
 * @param pools ids of the storage pools that it reaches
 */
public record HostWish(AccessDraft access, HostSurvey survey, List<PlaneChoice> planes, Set<String> pools) {

    /** Copies the collections. */
    public HostWish {
        planes = List.copyOf(planes);
        pools = Set.copyOf(pools);
    }
}
