// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.LeaseLeft;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.console.member.MemberRole;
import org.hotseat.console.member.Presence;
import org.hotseat.console.member.Trip;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.upkeep.MaintenanceRecord;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.RowColumn;

/**
 * A member as a row of the Cluster view. Immutable.
 *
 * @param facts of the member
 * @param live whether the console hears of it now
 * @param upkeep of its maintenance; empty while there is none
 */
public record MemberRow(MemberFacts facts, boolean live, Optional<MaintenanceRecord.Phase> upkeep) {

    private static final int STATE = 100;
    private static final int NAME = 94;
    private static final int ROLE = 68;
    private static final int LEASE = 108;
    private static final int TRIP = 66;
    private static final int REVISION = 72;
    private static final int AGENT = 62;

    /**
     * One that is not in maintenance.
     *
     * @param facts of the member
     * @param live whether the console hears of it now
     */
    public MemberRow(MemberFacts facts, boolean live) {
        this(facts, live, Optional.empty());
    }

    /**
     * All members.
     *
     * @param facts what is known
     * @param state of the cluster, which knows who is in maintenance
     * @return one row each
     */
    public static List<MemberRow> of(ClusterFacts facts, StateView state) {
        return facts.members().stream().map(one -> new MemberRow(one, facts.link().isLive(),
                state.find(Kinds.MAINTENANCE, one.host().value()).map(held -> held.value().phase()))).toList();
    }

    /**
     * All members, none of them in maintenance.
     *
     * @param facts what is known
     * @return one row each
     */
    public static List<MemberRow> of(ClusterFacts facts) {
        return facts.members().stream().map(one -> new MemberRow(one, facts.link().isLive())).toList();
    }

    /**
     * The columns of the view.
     *
     * @return from left to right
     */
    public static List<RowColumn<MemberRow>> columns() {
        return List.of(
                RowColumn.<MemberRow>of("state", Messages.colState, STATE, MemberRow::stateWord)
                        .withMark(row -> Optional.of(row.mark()))
                        .sortedBy(Comparator.<MemberRow>comparingInt(row -> -row.mark().rank())
                                .thenComparing(MemberRow::name)),
                RowColumn.<MemberRow>of("member", Messages.colMember, NAME, MemberRow::name)
                        .withIcon(row -> Optional.of(row.icon())),
                RowColumn.<MemberRow>of("role", Messages.colRole, ROLE, row -> word(row.facts.role()))
                        .sortedBy(Comparator.comparing(row -> row.facts.role())),
                RowColumn.<MemberRow>of("lease", Messages.colLease, LEASE, MemberRow::lease).right()
                        .withBar(MemberRow::share).sortedBy(Comparator.comparingDouble(
                                row -> row.share().orElse(Double.MAX_VALUE))),
                trip("storage", Messages.colStorage, MemberFacts::storage),
                trip("management", Messages.colManagement, MemberFacts::management),
                trip("business", Messages.colBusiness, MemberFacts::business),
                RowColumn.<MemberRow>of("clock", Messages.colClock, TRIP, MemberRow::clock).right()
                        .sortedBy(Comparator.comparingLong(row -> row.facts.clock().map(one -> one.toNanos())
                                .orElse(Long.MAX_VALUE))),
                RowColumn.<MemberRow>of("revision", Messages.colRevision, REVISION, MemberRow::revision).right()
                        .sortedBy(Comparator.comparingLong(row -> row.facts.revision().orElse(-1))),
                RowColumn.<MemberRow>of("agent", Messages.colAgent, AGENT, MemberRow::version));
    }

    private static RowColumn<MemberRow> trip(String id, String title,
            Function<MemberFacts, Trip> which) {
        return RowColumn.<MemberRow>of(id, title, TRIP, row -> trip(which.apply(row.facts))).right()
                .withMark(row -> which.apply(row.facts).isLost() ? Optional.of(StateMark.AT_RISK) : Optional.empty())
                .sortedBy(Comparator.comparingLong(row -> which.apply(row.facts).roundTrip()
                        .map(one -> one.toNanos()).orElse(Long.MAX_VALUE)));
    }

    String name() {
        return facts.name();
    }

    /**
     * Its state.
     *
     * @return a stale one while no agent tells
     */
    public StateMark mark() {
        return !live && facts.presence() != Presence.UNKNOWN ? StateMark.STALE : mark(facts.presence());
    }

    /**
     * The state of a presence.
     *
     * @param presence how it is
     * @return shape and colour
     */
    public static StateMark mark(Presence presence) {
        return switch (presence) {
            case RUNNING -> StateMark.RUNNING;
            case AT_RISK -> StateMark.AT_RISK;
            case STALE -> StateMark.STALE;
            case TAKING_OVER -> StateMark.TAKING_OVER;
            case FAILED -> StateMark.FAILED;
            case UNKNOWN -> StateMark.UNKNOWN;
        };
    }

    private String stateWord() {
        return upkeep.map(phase -> NLS.bind(switch (phase) {
            case ON -> Messages.inMaintenance;
            case RETURNING -> Messages.machinesReturn;
        }, mark().word())).orElse(mark().word());
    }

    private Icon icon() {
        if (upkeep.filter(phase -> phase == MaintenanceRecord.Phase.ON).isPresent()) {
            return Icon.MAINTENANCE;
        }
        return facts.role() == MemberRole.WITNESS ? Icon.READ_ONLY
                : facts.role() == MemberRole.BOARD ? Icon.BOARD : Icon.HOST;
    }

    private String lease() {
        return facts.lease().map(one -> Spans.seconds(one.left())).orElse(Formats.NONE);
    }

    private OptionalDouble share() {
        return facts.lease().map(LeaseLeft::share).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private String clock() {
        return facts.clock().map(Spans::signedMillis).orElse(Formats.NONE);
    }

    /** Without the part that only tells builds of one release apart. */
    private String version() {
        return Formats.orNone(facts.agent().replaceFirst("^(\\d+\\.\\d+\\.\\d+)\\..*", "$1"));
    }

    private String revision() {
        return facts.revision().isPresent() ? Formats.count(facts.revision().getAsLong()) : Formats.NONE;
    }

    private static String trip(Trip trip) {
        return trip.isLost() ? Messages.tripLost : trip.roundTrip().map(Spans::millis).orElse(Formats.NONE);
    }

    /**
     * What a member does, in words.
     *
     * @param role what it does
     * @return one word
     */
    public static String word(MemberRole role) {
        return switch (role) {
            case LEADER -> Messages.roleLeader;
            case VOTER -> Messages.roleVoter;
            case WITNESS -> Messages.roleWitness;
            case BOARD -> Messages.roleBoard;
            case HOST -> Messages.roleHost;
        };
    }

    /**
     * Why it cannot be trusted to stop its machines by itself.
     *
     * @return one sentence; empty when it can
     */
    public String doubts() {
        return facts.doubts().isEmpty() ? "" : NLS.bind(Messages.doubtTitle, facts.doubts()
                .stream().map(Doubts::word).collect(Collectors.joining(Messages.listComma)));
    }
}
