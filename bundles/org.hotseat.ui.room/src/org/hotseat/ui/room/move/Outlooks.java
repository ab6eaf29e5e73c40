// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.move;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Progress;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.session.Session;
import org.hotseat.model.cluster.Seat;
import org.hotseat.protocol.op.Nothing;
import org.hotseat.protocol.op.SeatOps;
import org.hotseat.seats.plan.Measured;
import org.hotseat.seats.room.Room;
import org.hotseat.seats.room.SeatId;
import org.hotseat.seats.text.RoomText;
import org.hotseat.seats.text.Sight;
import org.hotseat.ui.protection.model.MachineCopies;
import org.hotseat.ui.room.model.SeatFacts;
import org.hotseat.ui.room.plan.DraftRoom;
import org.hotseat.ui.room.plan.MeasuredFacts;
import org.hotseat.ui.room.plan.Names;
import org.hotseat.ui.room.plan.Outlook;
import org.hotseat.ui.room.plan.Wires;
import org.hotseat.ui.seats.move.MoveContext;

/**
 * Gets what previews are planned on: the leader's own picture of the room, so that the preview says what the leader
 * will say; where no leader gives one, the document and what is observed. On the window's thread, which never waits.
 */
public final class Outlooks {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final MoveContext context;

    /**
     * Of an open cluster.
     *
     * @param context what a move needs
     */
    public Outlooks(MoveContext context) {
        this.context = context;
    }

    /**
     * Asks for it.
     *
     * @param machine about which times are wanted; empty for none
     * @param receiver gets it once, within seconds, on the window's thread
     */
    public void ask(Optional<MachineId> machine, Consumer<Outlook> receiver) {
        Session session = context.session();
        ClusterMirror mirror = session.members();
        Names names = Names.of(session.document().cluster(), session.inventory());
        Measured known = MeasuredFacts.of(machine.flatMap(one -> MachineCopies.of(mirror).stream().filter(copies ->
                copies.id().equals(one)).findFirst()));
        if (!mirror.facts().link().isLive()) {
            receiver.accept(own(names, known));
            return;
        }
        Set<String> seats = session.document().cluster().getSeats().stream().map(Seat::getId).collect(Collectors
                .toSet());
        mirror.copies().ask(SeatOps.ROOM, Nothing.NOTHING, PATIENCE, Progress.NONE).whenComplete((told, failed) -> {
            Optional<Sight> sight = failed == null ? read(told.text()).filter(one -> knows(one.room(), seats))
                    : Optional.empty();
            Optional<Outlook> leader = sight.map(one -> new Outlook(one.room(), both(one.measured(), known),
                    names.with(one.room()), true));
            context.window().execute(() -> receiver.accept(leader.orElseGet(() -> own(names, known))));
        });
    }

    /** Made of the document, so on its thread. */
    private Outlook own(Names names, Measured known) {
        Session session = context.session();
        ClusterMirror mirror = session.members();
        Room draft = DraftRoom.read(session.document().cluster(), session.inventory(), Wires.of(mirror), SeatFacts.of(
                mirror.state()));
        return new Outlook(draft, known, names.with(draft), false);
    }

    /** A leader to which the document was never given knows none of its seats, and moves none. */
    private static boolean knows(Room leader, Set<String> seats) {
        return leader.seats().keySet().stream().map(SeatId::value).anyMatch(seats::contains);
    }

    private static Optional<Sight> read(String text) {
        try {
            return Optional.of(RoomText.read(text));
        } catch (FailureException strange) {
            System.getLogger(Outlooks.class.getName()).log(Level.WARNING, "the leader's picture of the seats", strange);
            return Optional.empty();
        }
    }

    /** What the leader has measured, and where it has nothing, what this console knows. */
    private static Measured both(Measured leader, Measured own) {
        return new Measured(leader.dirtyBytesPerSecond().or(own::dirtyBytesPerSecond), leader.bytesPerSecond().or(
                own::bytesPerSecond), leader.lastPause().or(own::lastPause), leader.takeOver().or(own::takeOver), leader
                        .relock().or(own::relock));
    }
}
