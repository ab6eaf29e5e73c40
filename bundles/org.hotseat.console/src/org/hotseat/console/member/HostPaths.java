// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.member;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.hotseat.base.id.HostId;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.state.ladder.Rung;
import org.hotseat.state.ladder.RungName;
import org.hotseat.state.ladder.RungState;

/**
 * How the rungs of a host's ladder were over the last minutes.
 *
 * @param host whose
 * @param from since when this console has been looking, wall time
 * @param changes oldest first; of each rung at least one
 */
public record HostPaths(HostId host, Instant from, List<PathChange> changes) {

    /** Copies the list. */
    public HostPaths {
        changes = List.copyOf(changes);
    }

    /**
     * The first look at a host.
     *
     * @param ladder as it is
     * @param now wall time
     * @return with one change of each rung
     */
    public static HostPaths begin(Ladder ladder, Instant now) {
        return new HostPaths(ladder.host(), now, ladder.rungs().stream()
                .map(rung -> new PathChange(rung.name(), now, rung.state())).toList());
    }

    /**
     * With another look.
     *
     * @param ladder as it is now
     * @param now wall time
     * @param oldest what ended before is left out
     * @return the same when nothing changed
     */
    public HostPaths with(Ladder ladder, Instant now, Instant oldest) {
        List<PathChange> next = new ArrayList<>(changes);
        for (Rung rung : ladder.rungs()) {
            if (last(rung.name()) != rung.state()) {
                Instant at = rung.since().map(now::minus).filter(since -> since.isAfter(from)).orElse(now);
                next.add(new PathChange(rung.name(), at, rung.state()));
            }
        }
        if (next.size() == changes.size()) {
            return this;
        }
        next.removeIf(one -> ended(next, one).isBefore(oldest));
        return new HostPaths(host, from, next);
    }

    private static Instant ended(List<PathChange> all, PathChange one) {
        return all.stream().filter(later -> later.rung() == one.rung() && later.from().isAfter(one.from()))
                .map(PathChange::from).min(Instant::compareTo).orElse(Instant.MAX);
    }

    private RungState last(RungName rung) {
        RungState found = RungState.UNKNOWN;
        for (PathChange change : changes) {
            found = change.rung() == rung ? change.state() : found;
        }
        return found;
    }

    /**
     * The changes of one rung.
     *
     * @param rung which
     * @return oldest first
     */
    public List<PathChange> of(RungName rung) {
        return changes.stream().filter(change -> change.rung() == rung).toList();
    }
}
