// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.member.Copies;
import org.hotseat.lease.timing.Timing;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.protocol.op.ReplicationLive.Readiness;
import org.hotseat.protocol.op.ReplicationLive.Restores;
import org.hotseat.protocol.op.ReplicationLive.Restores.Way;
import org.hotseat.protocol.op.ReplicationLive.Side;
import org.hotseat.protocol.op.ReplicationLive.State;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.data.TimingRecord;
import org.hotseat.state.upkeep.DisplacedRecord;
import org.hotseat.ui.look.StateMark;

/**
 * One machine that shall be protected: what is wanted, who may run it, and what both sides say. Immutable.
 *
 * @param record what shall be
 * @param authority who may run it; empty while nobody does
 * @param source the word of the host that runs it
 * @param standby the word of the host that takes its copies
 * @param names of all hosts
 * @param fence how long after a loss another host may start it; empty while unknown
 * @param live whether an agent tells
 * @param displacedBy name of the machine that it makes room for; empty for most
 */
public record MachineCopies(MachineRecord record, Optional<AuthorityRecord> authority, Optional<Copies.Told> source,
        Optional<Copies.Told> standby, Map<HostId, String> names, Optional<Duration> fence, boolean live,
        Optional<String> displacedBy) {

    private static final Duration FRESH = Duration.ofSeconds(5);

    /** Copies. */
    public MachineCopies {
        names = Map.copyOf(names);
    }

    /**
     * All machines that shall be protected, by copies or by a start elsewhere.
     *
     * @param mirror tells
     * @return by name
     */
    public static List<MachineCopies> of(ClusterMirror mirror) {
        return of(mirror.state(), mirror.facts(), mirror.copies().told());
    }

    /**
     * The same of what was told.
     *
     * @param state of the cluster
     * @param facts made of it
     * @param told by the hosts
     * @return by name
     */
    public static List<MachineCopies> of(StateView state, ClusterFacts facts, List<Copies.Told> told) {
        Map<HostId, String> names = new HashMap<>();
        state.all(Kinds.HOST).values().forEach(held -> names.put(held.value().id(), held.value().name()));
        Optional<Duration> fence = state.find(Kinds.TIMING).map(Held::value).map(TimingRecord::timing)
                .map(Timing::takeOver);
        Map<MachineId, List<Copies.Told>> byMachine = told.stream().collect(Collectors.groupingBy(one -> one.live()
                .machine()));
        List<MachineCopies> all = new ArrayList<>();
        for (Held<MachineRecord> held : state.all(Kinds.MACHINE).values()) {
            MachineRecord machine = held.value();
            if (machine.protection() != Protection.NONE) {
                Optional<AuthorityRecord> authority = state.find(Kinds.AUTHORITY, machine.id().toString())
                        .map(Held::value);
                List<Copies.Told> words = byMachine.getOrDefault(machine.id(), List.of());
                all.add(new MachineCopies(machine, authority, newest(words, Side.SOURCE), newest(words, Side.STANDBY),
                        names, fence, facts.link().isLive(), displacedBy(state, machine.id())));
            }
        }
        all.sort(Comparator.comparing(one -> one.record().name()));
        return all;
    }

    private static Optional<String> displacedBy(StateView state, MachineId machine) {
        return state.find(Kinds.DISPLACED, machine.toString()).map(Held::value).map(DisplacedRecord::by)
                .map(by -> state.find(Kinds.MACHINE, by.toString()).map(Held::value).map(MachineRecord::name)
                        .orElse(by.toString()));
    }

    /** Of several hosts that say so the one with the highest epoch: the others do not know better yet. */
    private static Optional<Copies.Told> newest(List<Copies.Told> words, Side side) {
        return words.stream().filter(one -> one.live().side() == side).max(Comparator.<Copies.Told>comparingLong(
                one -> one.live().epoch()).thenComparing(Copies.Told::at));
    }

    /**
     * Which machine.
     *
     * @return its id
     */
    public MachineId id() {
        return record.id();
    }

    /**
     * What its host says.
     *
     * @return empty when no host says anything
     */
    public Optional<ReplicationLive> told() {
        return source.map(Copies.Told::live);
    }

    /**
     * The name of a host.
     *
     * @param host which
     * @return its id where nothing else is known
     */
    public String name(HostId host) {
        return names.getOrDefault(host, host.value());
    }

    /**
     * Where it runs.
     *
     * @return as the authority says, else as it is wanted
     */
    public HostId runsOn() {
        return authority.filter(one -> !one.released()).map(AuthorityRecord::owner)
                .or(() -> source.map(Copies.Told::by)).orElse(record.primary());
    }

    /**
     * Where its copies go.
     *
     * @return empty while no host takes them
     */
    public Optional<HostId> copiedTo() {
        return told().flatMap(ReplicationLive::other);
    }

    /**
     * Whether it goes on from a copy, and not from its start.
     *
     * @return true for one that is replicated
     */
    public boolean isReplicated() {
        return record.protection() == Protection.REPLICATED;
    }

    /**
     * How long the word of its host is old.
     *
     * @param now wall time
     * @return zero or more; empty without a word
     */
    public Optional<Duration> age(Instant now) {
        return source.map(one -> notNegative(Duration.between(one.at(), now)));
    }

    /**
     * The work that would be lost if its host died now.
     *
     * @param now wall time
     * @return empty when nothing bounds it
     */
    public Optional<Duration> lost(Instant now) {
        return told().flatMap(ReplicationLive::atRisk).map(risk -> risk.plus(age(now).orElse(Duration.ZERO)));
    }

    /**
     * After how long it would be back if its host died now; an estimate.
     *
     * @return empty while the times of the leases are not known, nothing is held at the standby, or it was never
     *         measured how long it takes there
     */
    public Optional<Duration> back() {
        return fence.filter(known -> isHeld()).flatMap(known -> restore().map(took -> known.plus(took.measured()
                .median())));
    }

    /**
     * Whether anything is held at the standby.
     *
     * @return false while it would start from its disk
     */
    public boolean isHeld() {
        return told().filter(one -> one.acknowledged() > 0).isPresent();
    }

    /**
     * How ready the standby is.
     *
     * @return empty while it tells nothing, and where no process is to wait
     */
    public Optional<Readiness> readiness() {
        return standby.filter(told -> copiedTo().filter(told.by()::equals).isPresent()).map(Copies.Told::live)
                .flatMap(ReplicationLive::readiness);
    }

    /**
     * Whether a process waits at the standby with its memory.
     *
     * @return false while it is still being filled
     */
    public boolean isArmed() {
        return readiness().filter(one -> one.state() == Readiness.State.WAITING).isPresent();
    }

    /**
     * How long it took to put the machine together.
     *
     * @param measured in take-overs and drills
     * @param atMost whether it would be quicker now: a process waits, and only the way without one was measured
     */
    public record Restore(Restores measured, boolean atMost) {
    }

    /**
     * What putting it together would take about: as it was measured by its standby, else by the host that it runs on.
     *
     * @return by how ready the standby is; empty while neither of the two has ever done it
     */
    public Optional<Restore> restore() {
        Optional<Restores> cold = measured(Way.COLD);
        Optional<Restore> longer = cold.map(known -> new Restore(known, isArmed()));
        return isArmed() ? measured(Way.ARMED).map(known -> new Restore(known, false)).or(() -> longer) : longer;
    }

    private Optional<Restores> measured(Way way) {
        return Stream.of(standby, source).flatMap(Optional::stream).flatMap(told -> told.live().restores().stream())
                .filter(known -> known.way() == way).findFirst();
    }

    /**
     * Since when nothing bounds what may be lost.
     *
     * @return empty while all is well
     */
    public Optional<Instant> unprotectedSince() {
        return told().flatMap(ReplicationLive::unprotected).flatMap(span -> source.map(one -> one.at().minus(span)));
    }

    /**
     * How it stands.
     *
     * @param now wall time
     * @return shape, word and colour
     */
    public StateMark mark(Instant now) {
        if (displacedBy.isPresent()) {
            return StateMark.DISPLACED;
        }
        if (!isReplicated()) {
            return StateMark.RUNNING;
        }
        if (told().isEmpty()) {
            return StateMark.UNKNOWN;
        }
        if (!live || age(now).filter(old -> old.compareTo(FRESH) > 0).isPresent()) {
            return StateMark.STALE;
        }
        ReplicationLive word = told().get();
        if (word.unprotected().isPresent() || word.acknowledged() == 0) {
            boolean copying = word.acknowledged() == 0 && (word.state() == State.SEPARATING_COPY
                    || word.state() == State.SEPARATING_SHIP || word.state() == State.SEPARATING_LOCK);
            return copying ? StateMark.COPYING : StateMark.UNPROTECTED;
        }
        return isLate(word, now) ? StateMark.AT_RISK : StateMark.PROTECTED;
    }

    /** What would be lost is more than twice what its pace promises. */
    private boolean isLate(ReplicationLive word, Instant now) {
        Optional<Duration> promised = word.pace().map(ReplicationLive.PaceLive::loss).filter(Duration::isPositive);
        return promised.isPresent() && lost(now).filter(risk -> risk.compareTo(promised.get().multipliedBy(2)) > 0)
                .isPresent();
    }

    private static Duration notNegative(Duration span) {
        return span.isNegative() ? Duration.ZERO : span;
    }
}
