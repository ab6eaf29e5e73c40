// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.ladder;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

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

    /** An order that has led to nothing for so long will not: it has been given twice by then. */
    private static final Duration ORDER_WORKS = Duration.ofSeconds(10);

    /** Takes a copy. */
    public Ladder {
        rungs = List.copyOf(rungs);
    }

    /**
     * What the controller told.
     *
     * @return empty when the host has none
     */
    public Optional<Rung.Power> power() {
        return bmc().map(Rung::detail).filter(Rung.Power.class::isInstance).map(Rung.Power.class::cast);
    }

    private Optional<Rung> bmc() {
        return rungs.stream().filter(rung -> rung.name() == RungName.BMC).findFirst();
    }

    /**
     * Whether the controller may yet spare a person the answer that {@link Verdict.NotTrusted} waits for: it is being
     * asked, was told to switch off a moment ago, or has read off and that is not written down yet.
     *
     * @return false when there is none, when it is silent, refuses, cannot be asked or is another host's, and when an
     *         order that it accepted has led to nothing
     */
    public boolean asksController() {
        Optional<Rung.Power> power = power();
        if (power.isEmpty()) {
            return false;
        }
        Optional<PowerNews> news = power.get().news();
        if (news.isEmpty()) {
            return bmc().filter(rung -> rung.state() == RungState.BROKEN).isEmpty();
        }
        return switch (news.get()) {
            case ON, OFF_ONCE, OFF -> true;
            case ORDERED -> bmc().flatMap(Rung::since).filter(since -> since.compareTo(ORDER_WORKS) > 0).isEmpty();
            case REFUSED, SILENT, UNABLE, OTHERS -> false;
        };
    }
}
