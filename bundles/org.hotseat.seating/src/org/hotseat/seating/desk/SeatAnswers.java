// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.cluster.store.Answers;
import org.hotseat.protocol.op.SeatOps.OneSeatRun;
import org.hotseat.protocol.op.SeatOps.SeatBegun;
import org.hotseat.protocol.op.SeatOps.SeatEffect;
import org.hotseat.protocol.op.SeatOps.SeatWish;
import org.hotseat.seating.Wishes;
import org.hotseat.seats.plan.Plan;
import org.hotseat.seats.plan.Planner;
import org.hotseat.seats.text.RoomText;
import org.hotseat.seats.text.Sight;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.ObjectRecord;
import org.hotseat.state.seat.SeatRecord;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What a person on this host asks about seats, and wants of them. Blocks up to some seconds. */
public final class SeatAnswers {

    private static final String SEAT = "Seat";
    private static final String NONE = "none";
    private static final Duration KNOWN = Duration.ofSeconds(2);

    private final SeatDesk desk;
    private final Mirror mirror;
    private final Issuer person;

    /**
     * Of a member.
     *
     * @param desk does what is wanted
     * @param mirror of the state
     * @param person who asks
     */
    public SeatAnswers(SeatDesk desk, Mirror mirror, Issuer person) {
        this.desk = desk;
        this.mirror = mirror;
        this.person = person;
    }

    /**
     * Does what is wanted, or begins it.
     *
     * @param question {@code want}: list, show, run, map, move, follow, undo or cancel; {@code seat} by name or id;
     *     {@code what}: a machine, host, seat or move; {@code preview}: whether nothing is begun
     * @return {@code seats} for list, {@code effects} and {@code run} for what begins, else the seat or the move
     * @throws FailureException when it was refused
     */
    public JsonObject answer(JsonObject question) throws FailureException {
        String want = text(question, "want");
        StateView view = mirror.view();
        SeatSheet sheet = new SeatSheet(view);
        if (want.equals("list")) {
            JsonArray all = new JsonArray();
            view.all(Kinds.OBJECT).values().stream().map(Held::value).filter(one -> one.kind().equals(SEAT)).forEach(
                    one -> all.add(sheet.brief(one)));
            JsonObject answer = new JsonObject();
            answer.add("seats", all);
            return answer;
        }
        if (want.equals("run")) {
            String run = text(question, "what");
            return view.find(Kinds.SEAT_RUN, run).map(held -> sheet.run(held.value())).orElseGet(JsonObject::new);
        }
        ObjectRecord seat = find(view, text(question, "seat"));
        String what = text(question, "what");
        return switch (want) {
            case "map" -> begin(question, new SeatWish.Remap(seat.id(), what.equals(NONE) ? Optional.empty()
                    : Optional.of(machine(view, what))));
            case "move" -> begin(question, new SeatWish.ToHost(at(sheet, seat), host(view, what)));
            case "follow" -> begin(question, new SeatWish.FollowMe(seat.id(), find(view, what).id()));
            case "undo" -> begin(question, new SeatWish.Undo(sheet.mapping(seat.id()).map(SeatRecord::run).orElseThrow(
                    () -> nothing(seat))));
            case "cancel" -> {
                String run = sheet.about(seat.id()).orElseThrow(() -> nothing(seat)).run();
                JsonObject answer = new JsonObject();
                answer.addProperty("run", desk.cancel(new OneSeatRun(run), person).text());
                yield answer;
            }
            default -> sheet.brief(seat);
        };
    }

    private JsonObject begin(JsonObject question, SeatWish wish) throws FailureException {
        boolean preview = question.has("preview") && question.get("preview").getAsBoolean();
        SeatBegun begun = preview ? planned(wish) : desk.begin(wish, person);
        JsonObject answer = new JsonObject();
        answer.add("effects", SeatSheet.effects(begun.effects()));
        answer.addProperty("preview", preview);
        if (begun.run().isPresent()) {
            answer.addProperty("run", begun.run().get());
            awaitKnown(begun.run().get());
        }
        return answer;
    }

    /** On the leader's own picture, so that it says what the leader will say. */
    private SeatBegun planned(SeatWish wish) throws FailureException {
        Sight sight = RoomText.read(desk.room().text());
        Plan plan = Planner.plan(sight.room(), Wishes.of(wish, mirror.view()), sight.measured());
        List<SeatEffect> effects = plan.consequences().stream().map(one -> new SeatEffect(one.severity().name(), one
                .effect().name(), one.subject(), one.arguments())).toList();
        return new SeatBegun(Optional.empty(), effects);
    }

    /** Whoever asks about it next finds it here, unless its first version was refused. */
    private void awaitKnown(String run) throws FailureException {
        Deadline deadline = Deadline.in(KNOWN);
        StateView view = mirror.view();
        while (view.find(Kinds.SEAT_RUN, run).isEmpty() && !deadline.isOver()) {
            try {
                view = Answers.await(mirror.at(view.revision() + 1, deadline), deadline);
            } catch (FailureException quiet) {
                if (quiet.code() != FailureCode.TIMEOUT) {
                    throw quiet;
                }
            }
        }
    }

    private static FailureException nothing(ObjectRecord seat) {
        return new FailureException(FailureCode.NOT_FOUND, NLS.bind(Messages.noMove, SeatSheet.name(seat)), NLS.bind(
                Messages.noMoveRemedy, SeatSheet.name(seat)));
    }

    private static MachineId at(SeatSheet sheet, ObjectRecord seat) throws FailureException {
        return sheet.mapping(seat.id()).flatMap(SeatRecord::machine).orElseThrow(() -> new FailureException(
                FailureCode.WRONG_STATE, NLS.bind(Messages.seatEmpty, SeatSheet.name(seat)), NLS.bind(
                        Messages.seatEmptyRemedy, SeatSheet.name(seat))));
    }

    private static ObjectRecord find(StateView view, String name) throws FailureException {
        Predicate<ObjectRecord> called = one -> one.id().equals(name) || SeatSheet.name(one).equals(name);
        return view.all(Kinds.OBJECT).values().stream().map(Held::value).filter(one -> one.kind().equals(SEAT)).filter(
                called).findFirst().orElseThrow(() -> new FailureException(FailureCode.NOT_FOUND, NLS.bind(
                        Messages.noSeat, name), Messages.noSeatRemedy));
    }

    private static MachineId machine(StateView view, String name) throws FailureException {
        return view.all(Kinds.MACHINE).values().stream().map(Held::value).filter(one -> one.name().equals(name) || one
                .id().toString().equals(name)).map(MachineRecord::id).findFirst().orElseThrow(
                        () -> new FailureException(FailureCode.NOT_FOUND, NLS.bind(Messages.noMachine, name),
                                Messages.noMachineRemedy));
    }

    private static HostId host(StateView view, String name) throws FailureException {
        return view.all(Kinds.HOST).values().stream().map(Held::value).filter(one -> one.roles().contains(
                HostRole.HOST)).filter(one -> one.name().equals(name) || one.id().value().equals(name)).map(
                        HostRecord::id).findFirst().orElseThrow(() -> new FailureException(FailureCode.NOT_FOUND,
                                NLS.bind(Messages.noHost, name), Messages.noHostRemedy));
    }

    private static String text(JsonObject question, String name) {
        return question.has(name) && question.get(name).isJsonPrimitive() ? question.get(name).getAsString() : "";
    }
}
