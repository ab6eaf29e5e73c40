// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.seats.plan.Deed;
import org.hotseat.seats.plan.LegKind;
import org.hotseat.seats.plan.Plan;
import org.hotseat.seats.plan.Way;
import org.hotseat.seats.room.Mapping;
import org.hotseat.seats.room.OpenRun;

/**
 * A transaction as the journal keeps it: enough for any leader to go on with it.
 *
 * @param id of the transaction
 * @param version how often it was written; the journal takes only the next one
 * @param failover whether it goes forward only
 * @param epoch of the way there; the way back has the next one
 * @param before what was at the seats
 * @param after what shall be at them
 * @param claims what no other transaction may touch while this one is open
 * @param supersedes transactions that ended with its first version
 * @param state what it is
 * @param returning whether it is taken back
 * @param cause why it is taken back, for people; empty otherwise
 * @param legs in their order
 */
public record RunRecord(String id, long version, boolean failover, long epoch, List<Mapping> before,
        List<Mapping> after, Set<String> claims, List<String> supersedes, RunState state, boolean returning,
        String cause, List<LegRecord> legs) {

    /** Takes copies. */
    public RunRecord {
        before = List.copyOf(before);
        after = List.copyOf(after);
        claims = Set.copyOf(claims);
        supersedes = List.copyOf(supersedes);
        legs = List.copyOf(legs);
    }

    /**
     * The beginning of a transaction.
     *
     * @param plan an allowed one
     * @return version 0, which is in no journal
     */
    public static RunRecord of(Plan plan) {
        return new RunRecord(plan.id(), 0, plan.failover(), plan.epoch(), plan.before(), plan.after(), plan.claims(),
                plan.supersedes(), RunState.OPEN, false, "", plan.legs().stream().map(LegRecord::waiting).toList());
    }

    /**
     * What planners must know of it.
     *
     * @return a summary
     */
    public OpenRun summary() {
        Map<MachineId, HostId> takeOvers = new HashMap<>();
        legs.stream().filter(one -> one.leg().kind() == LegKind.MACHINE && !one.state().over()).flatMap(one -> one.leg()
                .there().stream()).filter(Deed.Run.class::isInstance).map(Deed.Run.class::cast).filter(
                        one -> one.way() == Way.TAKE_OVER).forEach(one -> takeOvers.put(one.machine(), one.host()));
        return new OpenRun(id, epoch + 1, failover, claims, takeOvers);
    }

    /**
     * What is not as it shall be although it was tried.
     *
     * @return subjects of missing legs
     */
    public List<String> missing() {
        return legs.stream().filter(one -> one.state() == LegState.MISSING).map(one -> one.leg().subject()).toList();
    }

    /**
     * Whether a person may still cancel it. The point of no return is the first picture: until then the person at the
     * desk sees the old host, and nothing but time is lost. Afterwards taking back means a second pause and a second
     * dark screen, just as an undo does, which has a preview.
     *
     * @return true for a planned move on its way there of which no picture was switched
     */
    public boolean cancellable() {
        return state.open() && !failover && !returning && legs.stream()
                .noneMatch(one -> one.leg().kind().compareTo(LegKind.VIDEO) >= 0 && one.state() != LegState.WAITING);
    }

    /**
     * The level that all of a kind have reached.
     *
     * @param kind of legs
     * @return the lowest of them; {@link Evidence#E0} when there is none
     */
    public Evidence evidence(LegKind kind) {
        return legs.stream().filter(one -> one.leg().kind() == kind).map(LegRecord::evidence)
                .min(Evidence::compareTo).orElse(Evidence.E0);
    }

    RunRecord with(List<LegRecord> others) {
        RunState next = others.stream().anyMatch(one -> one.state() == LegState.MISSING) ? RunState.DEGRADED
                : RunState.OPEN;
        return new RunRecord(id, version, failover, epoch, before, after, claims, supersedes, next, returning, cause,
                others);
    }

    RunRecord with(int place, LegRecord other) {
        List<LegRecord> others = new ArrayList<>(legs);
        others.set(place, other);
        return with(others);
    }

    RunRecord back(String why, List<LegRecord> others) {
        return new RunRecord(id, version, failover, epoch, before, after, claims, supersedes, state, true, why, legs)
                .with(others);
    }

    RunRecord closed() {
        return new RunRecord(id, version, failover, epoch, before, after, claims, supersedes,
                returning ? RunState.RETURNED : RunState.COMMITTED, returning, cause, legs);
    }

    RunRecord numbered(long next) {
        return new RunRecord(id, next, failover, epoch, before, after, claims, supersedes, state, returning, cause,
                legs);
    }
}
