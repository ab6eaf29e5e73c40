// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating.desk;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.protocol.op.SeatOps.SeatEffect;
import org.hotseat.seats.plan.Consequence;
import org.hotseat.seats.plan.Effect;
import org.hotseat.seats.plan.Severity;
import org.hotseat.seats.run.LegRecord;
import org.hotseat.seats.text.RunText;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.ObjectRecord;
import org.hotseat.state.seat.SeatRecord;
import org.hotseat.state.seat.SeatRunRecord;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Seats and their moves as a person on this host sees them. */
final class SeatSheet {

    private final StateView view;

    SeatSheet(StateView view) {
        this.view = view;
    }

    JsonObject brief(ObjectRecord seat) {
        JsonObject json = new JsonObject();
        json.addProperty("id", seat.id());
        json.addProperty("name", name(seat));
        Optional<SeatRecord> mapping = mapping(seat.id());
        mapping.flatMap(SeatRecord::machine).ifPresent(machine -> json.addProperty("machine", machine(machine)));
        mapping.flatMap(SeatRecord::host).ifPresent(host -> json.addProperty("host", host.value()));
        JsonArray heads = new JsonArray();
        mapping.map(SeatRecord::heads).orElse(List.of()).forEach(heads::add);
        json.add("heads", heads);
        about(seat.id()).ifPresent(run -> json.add("move", run(run)));
        return json;
    }

    static String name(ObjectRecord seat) {
        return seat.attributes().getOrDefault("name", seat.id());
    }

    Optional<SeatRecord> mapping(String seat) {
        return view.find(Kinds.SEAT, seat).map(Held::value);
    }

    private String machine(MachineId machine) {
        return view.find(Kinds.MACHINE, machine.toString()).map(held -> held.value().name()).orElseGet(
                machine::toString);
    }

    /** What is under way about a seat. */
    Optional<SeatRunRecord> about(String seat) {
        return view.all(Kinds.SEAT_RUN).values().stream().map(Held::value).filter(run -> run.stage().isOpen() && run
                .seats().contains(seat)).findFirst();
    }

    JsonObject run(SeatRunRecord run) {
        JsonObject json = new JsonObject();
        json.addProperty("run", run.run());
        json.addProperty("stage", run.stage().name());
        json.addProperty("open", run.stage().isOpen());
        json.addProperty("failover", run.failover());
        json.addProperty("account", run.account());
        json.addProperty("why", run.why());
        JsonArray legs = new JsonArray();
        try {
            RunText.read(run.text()).legs().forEach(leg -> legs.add(leg(leg)));
        } catch (FailureException unread) {
            json.addProperty("text", unread.failure().text());
        }
        json.add("legs", legs);
        return json;
    }

    private static JsonObject leg(LegRecord leg) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", leg.leg().kind().name());
        json.addProperty("subject", leg.leg().subject());
        json.addProperty("state", leg.state().name());
        json.addProperty("evidence", leg.evidence().name());
        json.addProperty("detail", leg.detail());
        return json;
    }

    static JsonArray effects(List<SeatEffect> effects) {
        JsonArray all = new JsonArray();
        for (SeatEffect one : effects) {
            JsonObject json = new JsonObject();
            json.addProperty("severity", one.severity());
            json.addProperty("effect", one.effect());
            json.addProperty("text", text(one));
            all.add(json);
        }
        return all;
    }

    /** A leader of a newer release may know effects that are not known here. */
    private static String text(SeatEffect one) {
        try {
            return new Consequence(Severity.valueOf(one.severity()), Effect.valueOf(one.effect()), one.subject(), one
                    .arguments()).text();
        } catch (IllegalArgumentException newer) {
            return one.effect() + ' ' + one.arguments();
        }
    }
}
