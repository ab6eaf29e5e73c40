// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.create;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.session.Session;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.model.validate.ClusterValidator;
import org.hotseat.model.validate.Problem;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.seats.plan.Consequence;
import org.hotseat.seats.plan.Effect;
import org.hotseat.seats.plan.Measured;
import org.hotseat.seats.plan.Plan;
import org.hotseat.seats.plan.Severity;
import org.hotseat.seats.plan.Wish;
import org.hotseat.seats.room.Mapping;
import org.hotseat.seats.room.Room;
import org.hotseat.seats.room.SeatId;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.look.States;
import org.hotseat.ui.protection.model.MachineCopies;
import org.hotseat.ui.room.model.SeatFacts;
import org.hotseat.ui.room.plan.Asked;
import org.hotseat.ui.room.plan.DraftRoom;
import org.hotseat.ui.room.plan.MeasuredFacts;
import org.hotseat.ui.room.plan.Names;
import org.hotseat.ui.room.plan.Outlook;
import org.hotseat.ui.room.plan.SeatPreview;
import org.hotseat.ui.room.plan.Wires;

/**
 * Makes a new seat in a copy of the document and asks the planner and the validator what they say, so that a person
 * hears it before the seat is there. Made on the document's thread, tried on any one.
 */
public final class SeatTrial {

    private final TrialCopy copy;
    private final SeatDraft draft;
    private final Supply supply;
    private final Means means;

    /**
     * What a trial needs to know. Immutable.
     *
     * @param inventory what is observed
     * @param wires how switches name their ports
     * @param facts what the cluster itself keeps of seats
     * @param measured what times are estimated from
     * @param records the switches of the cluster's state
     */
    public record Means(Inventory inventory, Wires wires, SeatFacts facts, Measured measured,
            List<SwitchRecord> records) {
    }

    /**
     * What came of it.
     *
     * @param hosts each host of the document, in its order; empty for a seat without a machine
     * @param problems what the validator finds that was not there before
     */
    public record Result(List<HostFit> hosts, List<String> problems) {

        /** Nobody has tried yet. */
        public static final Result NONE = new Result(List.of(), List.of());

        /** Copies the lists. */
        public Result {
            hosts = List.copyOf(hosts);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads what it needs to know. On the document's thread.
     *
     * @param session the open cluster
     * @param copy of its document, as that is now
     * @param draft what was chosen
     * @param supply what it was chosen from
     * @return not run yet
     */
    public static SeatTrial of(Session session, TrialCopy copy, SeatDraft draft, Supply supply) {
        ClusterMirror mirror = session.members();
        return new SeatTrial(copy, draft, supply, new Means(session.inventory(), Wires.of(mirror), SeatFacts.of(mirror
                .state()), MeasuredFacts.of(draft.machine().flatMap(machine -> MachineCopies.of(mirror).stream().filter(
                        one -> one.id().equals(machine)).findFirst())), records(session)));
    }

    /**
     * For one draft as it is now.
     *
     * @param copy of the document
     * @param draft what was chosen
     * @param supply what it was chosen from
     * @param means what is known beside the document
     */
    SeatTrial(TrialCopy copy, SeatDraft draft, Supply supply, Means means) {
        this.copy = copy;
        this.draft = draft.copy();
        this.supply = supply;
        this.means = means;
    }

    /**
     * The switches of the cluster's state.
     *
     * @param session the open cluster
     * @return as they are described there
     */
    public static List<SwitchRecord> records(Session session) {
        return Sockets.records(session.members());
    }

    /**
     * Tries it. Takes time in proportion to the document, and waits for another trial in the same copy; does not block
     * else.
     *
     * @return what came of it
     * @throws IllegalStateException when something is left in the copy of a trial that has failed
     */
    public Result run() {
        return copy.tried(this::run);
    }

    private Result run(ClusterDocument document) {
        Set<String> before = copy.problems();
        SeatId seat = new SeatBuilder(document, draft, supply, means.records()).build();
        List<String> problems = ClusterValidator.validate(document.cluster()).stream().map(Problem::text).filter(
                text -> !before.contains(text)).distinct().toList();
        return new Result(draft.machine().map(machine -> hosts(document.cluster(), seat, machine)).orElse(List.of()),
                problems);
    }

    private List<HostFit> hosts(Cluster cluster, SeatId seat, MachineId machine) {
        Room room = DraftRoom.read(cluster, means.inventory(), means.wires(), means.facts());
        Names names = Names.of(cluster, means.inventory()).with(room);
        Optional<HostId> now = means.inventory().machine(machine).map(one -> one.host());
        List<HostFit> all = new ArrayList<>();
        for (Supply.HostName host : supply.hosts()) {
            boolean isThere = now.filter(host.id()::equals).isPresent();
            Room from = isThere ? without(room, seat) : room;
            Wish wish = isThere ? new Wish.Remap(seat, Optional.of(machine)) : new Wish.ToHost(machine, host.id());
            all.add(fit(host, new Outlook(from, means.measured(), names, false), wish));
        }
        return all;
    }

    /** As if nothing were at the seat yet: the host that has the machine serves it by showing it there. */
    private static Room without(Room room, SeatId seat) {
        Map<SeatId, Mapping> mappings = new HashMap<>(room.mappings());
        mappings.remove(seat);
        return new Room(room.seats(), room.hosts(), room.machines(), room.crossings(), room.ports(), mappings, room
                .open(), room.epoch());
    }

    private HostFit fit(Supply.HostName host, Outlook outlook, Wish wish) {
        SeatPreview preview = SeatPreview.of(new Asked(Optional.of(wish), host.name(), ""), outlook, Optional.empty());
        Plan plan = preview.plan();
        Optional<HostView> seen = means.inventory().host(host.id());
        Optional<Consequence> against = plan.consequences().stream().filter(SeatTrial::counts).max(Comparator.comparing(
                Consequence::severity));
        boolean away = seen.map(States::of).filter(mark -> mark == StateMark.RUNNING || mark == StateMark.AT_RISK)
                .isEmpty();
        StateMark mark = away ? StateMark.NOT_POSSIBLE : against.isPresent() ? StateMark.AT_RISK : StateMark.DONE;
        String words = away ? seen.map(one -> States.describe(one, Instant.now())).orElse(Messages.hostUnknown)
                : against.map(outlook.names()::text).orElse(Messages.hostFits);
        Set<String> passed = plan.consequences().stream().filter(one -> one.effect() == Effect.BOARD_AWAY).map(
                outlook.names()::text).collect(Collectors.toSet()); // whether a board answers is not known here
        return new HostFit(host.id(), host.name(), mark, words, preview.lines().stream().filter(line ->
                !passed.contains(line.text())).toList());
    }

    /** What stays so: not what nobody has read of a switch or board yet. */
    private static boolean counts(Consequence one) {
        return one.severity() != Severity.INFO && switch (one.effect()) {
            case NOT_READ, BOARD_AWAY, HOST_DOWN, NOTHING_TO_DO, BUSY, LOSES_DESK -> false;
            default -> true;
        };
    }
}
