// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.boards;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.agent.internal.control.HostThings;
import org.hotseat.agent.internal.control.HostThings.Place;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.PortLive;
import org.hotseat.protocol.op.TunnelLive;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.board.PortRecord;
import org.hotseat.state.board.PortRecord.PortHolder;
import org.hotseat.state.command.PortCommand.AssignPort;
import org.hotseat.state.command.PortCommand.ReleasePort;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What a person on this host asks about ports of interface boards, and wants of them. Blocks up to some seconds. */
public final class PortAnswers {

    private static final HostThings.Words WORDS = new HostThings.Words(Messages.noPort, Messages.noPortRemedy,
            Messages.twoPorts, Messages.twoPortsRemedy);

    private final HostThings things;

    /**
     * Of a member.
     *
     * @param things names of ports, and commands about them
     */
    public PortAnswers(HostThings things) {
        this.things = things;
    }

    /**
     * Does what is wanted, and tells how it is then.
     *
     * @param question {@code want}: list, status, assign or release; {@code port} as BOARD.PORT or PORT;
     *     {@code machine} by name or id
     * @return {@code ports}
     * @throws FailureException when it was refused, or a name is not known
     */
    public JsonObject answer(JsonObject question) throws FailureException {
        String want = HostThings.text(question, "want");
        Map<String, Place> all = things.places(facts -> facts.ports().stream().map(PortLive::port), things.view().all(
                Kinds.PORT).values().stream().map(held -> new Place(held.value().board(), held.value().port())));
        if (want.equals("list")) {
            return told(all.values());
        }
        Place place = HostThings.find(all, HostThings.text(question, "port"), WORDS);
        long version = things.view().version(Kinds.PORT.key(place.host().value(), place.name()));
        switch (want) {
            case "assign" -> things.propose(new AssignPort(version, place.host(), place.name(), machine(HostThings.text(
                    question, "machine"))));
            case "release" -> things.propose(new ReleasePort(version, place.host(), place.name()));
            default -> { } // only told
        }
        return told(List.of(place));
    }

    private MachineId machine(String name) throws FailureException {
        return things.machine(name).orElseThrow(() -> new FailureException(FailureCode.NOT_FOUND, NLS.bind(
                Messages.noMachine, name), Messages.noMachineRemedy));
    }

    private JsonObject told(Collection<Place> places) {
        List<HostLive> facts = things.facts();
        StateView view = things.view();
        return HostThings.told("ports", places.stream().map(place -> row(place, view, facts)));
    }

    private static JsonObject row(Place place, StateView view, List<HostLive> facts) {
        JsonObject row = new JsonObject();
        row.addProperty("board", place.host().value());
        row.addProperty("port", place.name());
        Optional<PortRecord> record = view.find(Kinds.PORT, place.host().value(), place.name()).map(Held::value);
        row.addProperty("epoch", record.map(PortRecord::epoch).orElse(0L));
        record.flatMap(PortRecord::holder).ifPresent(holder -> holder(row, holder, view));
        Optional<PortLive> live = facts.stream().filter(one -> one.host().equals(place.host())).flatMap(one -> one
                .ports().stream()).filter(one -> one.port().equals(place.name())).findFirst();
        row.addProperty("known", live.isPresent());
        live.ifPresent(port -> live(row, port));
        JsonArray ways = new JsonArray();
        facts.forEach(host -> host.tunnels().stream().filter(one -> one.board().equals(place.host()) && one.port()
                .equals(place.name())).forEach(one -> ways.add(way(host.host(), one))));
        row.add("ways", ways);
        return row;
    }

    private static void holder(JsonObject row, PortHolder holder, StateView view) {
        row.addProperty("host", holder.host().value());
        row.addProperty("machine", view.find(Kinds.MACHINE, holder.machine().toString()).map(held -> held.value()
                .name()).orElse(holder.machine().toString()));
    }

    private static void live(JsonObject row, PortLive port) {
        row.addProperty("kind", port.kind());
        row.addProperty("policy", port.policy());
        row.addProperty("boardEpoch", port.epoch());
        row.addProperty("connected", port.connected());
        row.addProperty("present", port.line().present());
        row.addProperty("line", port.line().text());
        row.addProperty("kept", port.line().kept());
        row.addProperty("in", port.traffic().in());
        row.addProperty("out", port.traffic().out());
        row.addProperty("unheard", port.traffic().unheard());
        row.addProperty("refused", port.traffic().refused());
        port.traffic().sinceIn().ifPresent(span -> row.addProperty("sinceInMillis", span.toMillis()));
        port.traffic().sinceOut().ifPresent(span -> row.addProperty("sinceOutMillis", span.toMillis()));
        row.addProperty("begun", port.begun());
        row.addProperty("lost", port.lost());
    }

    private static JsonObject way(HostId host, TunnelLive tunnel) {
        JsonObject way = new JsonObject();
        way.addProperty("host", host.value());
        way.addProperty("socket", tunnel.socket());
        way.addProperty("guest", tunnel.guest());
        way.addProperty("claimed", tunnel.claimed());
        way.addProperty("connected", tunnel.connected());
        way.addProperty("lost", tunnel.lost());
        way.addProperty("unsure", tunnel.unsure());
        way.addProperty("trouble", tunnel.trouble());
        return way;
    }
}
