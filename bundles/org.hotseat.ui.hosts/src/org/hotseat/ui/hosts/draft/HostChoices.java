// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hotseat.checks.HostSurvey;
import org.hotseat.checks.PlaneChoice;
import org.hotseat.ui.hosts.draft.Surroundings.Pool;

/** What a host has, and what a person chose of it. On the window's thread. */
public final class HostChoices {

    private final Surroundings around;
    private final Runnable changed;
    private final Set<String> pools = new HashSet<>();
    private Optional<HostSurvey> survey = Optional.empty();
    private List<PlaneChoice> planes = List.of();

    HostChoices(Surroundings around, Runnable changed) {
        this.around = around;
        this.changed = changed;
        around.pools().forEach(pool -> pools.add(pool.id()));
    }

    /** Proposes planes, unless the person chose of the same host before. */
    void fill(HostSurvey found, String dialled) {
        boolean same = survey.equals(Optional.of(found));
        survey = Optional.of(found);
        if (!same || planes.isEmpty()) {
            planes = PlaneGuess.of(found, around.planes(), dialled);
        }
    }

    HostWish wish(AccessDraft access) {
        return new HostWish(access, survey.orElseThrow(IllegalStateException::new), planes, pools);
    }

    Set<String> folders() {
        return around.pools().stream().filter(pool -> pools.contains(pool.id())).map(Pool::path)
                .collect(Collectors.toSet());
    }

    /**
     * What the host has.
     *
     * @return empty before we were signed in
     */
    public Optional<HostSurvey> survey() {
        return survey;
    }

    /**
     * Which interface serves which plane.
     *
     * @return one for each plane of the cluster, in its order
     */
    public List<PlaneChoice> planes() {
        return planes;
    }

    /**
     * Chooses interfaces; checks have to run anew then.
     *
     * @param choices one for each plane
     */
    public void setPlanes(List<PlaneChoice> choices) {
        if (!planes.equals(choices)) {
            planes = List.copyOf(choices);
            changed.run();
        }
    }

    /**
     * Storage pools that the host shall reach.
     *
     * @return their ids; at first all
     */
    public Set<String> pools() {
        return Set.copyOf(pools);
    }

    /**
     * Chooses a storage pool or not; checks have to run anew then.
     *
     * @param id of the pool
     * @param reached whether the host shall reach it
     */
    public void setPool(String id, boolean reached) {
        if (reached ? pools.add(id) : pools.remove(id)) {
            changed.run();
        }
    }
}
