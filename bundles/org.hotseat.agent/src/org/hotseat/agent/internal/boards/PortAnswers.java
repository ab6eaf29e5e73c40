// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.boards;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.cluster.store.Answers;
import org.hotseat.member.store.Proposer;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.LiveReport;
import org.hotseat.protocol.op.PortLive;
import org.hotseat.protocol.op.TunnelLive;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.board.PortRecord;
import org.hotseat.state.board.PortRecord.PortHolder;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.PortCommand.AssignPort;
import org.hotseat.state.command.PortCommand.ReleasePort;
import org.hotseat.state.data.MachineRecord;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What a person on this host asks about ports of interface boards, and wants of them. Blocks up to some seconds. */
public final class PortAnswers {

    private static final Duration COMMIT = Duration.ofSeconds(3);

    /** A port by its board and its name. */
    private record Place(HostId board, String port) {

        @Override
        public String toString() {
            return board + "." + port;
        }
    }

    private final Mirror mirror;
    private final Proposer proposer;
    private final Supplier<List<LiveReport>> reports;

    /**
     * Of a member.
     *
     * @param mirror of the state
     * @param proposer gives commands as the person who asks
     * @param reports what the agents tell
     */
    public PortAnswers(Mirror mirror, Proposer proposer, Supplier<List<LiveReport>> reports) {
        this.mirror = mirror;
        this.proposer = proposer;
        this.reports = reports;
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
        String want = text(question, "want");
        if (want.equals("list")) {
            return told(List.copyOf(places().values()));
        }
        Place place = find(text(question, "port"));
        long version = mirror.view().version(Kinds.PORT.key(place.board().value(), place.port()));
        switch (want) {
            case "assign" -> propose(new AssignPort(version, place.board(), place.port(), machine(text(question,
                    "machine"))));
            case "release" -> propose(new ReleasePort(version, place.board(), place.port()));
            default -> { } // only told
        }
        return told(List.of(place));
    }

    /** What the boards tell, and what the state names of boards that are silent. */
    private Map<String, Place> places() {
        Map<String, Place> all = new TreeMap<>();
        facts().forEach(facts -> facts.ports().forEach(port -> {
            Place place = new Place(facts.host(), port.port());
            all.put(place.toString(), place);
        }));
        mirror.view().all(Kinds.PORT).values().stream().map(Held::value).map(record -> new Place(record.board(), record
                .port())).forEach(place -> all.put(place.toString(), place));
        return all;
    }

    private List<HostLive> facts() {
        return reports.get().stream().filter(LiveReport::connected).flatMap(report -> report.facts().stream()).toList();
    }

    private Place find(String name) throws FailureException {
        Map<String, Place> all = places();
        List<Place> matching = all.containsKey(name) ? List.of(all.get(name)) : all.values().stream()
                .filter(place -> place.port().equals(name)).toList();
        if (matching.size() > 1) {
            throw new FailureException(FailureCode.INVALID, NLS.bind(Messages.twoPorts, name), Messages.twoPortsRemedy);
        }
        return matching.stream().findFirst().orElseThrow(() -> new FailureException(FailureCode.NOT_FOUND, NLS.bind(
                Messages.noPort, name), Messages.noPortRemedy));
    }

    private MachineId machine(String name) throws FailureException {
        return mirror.view().all(Kinds.MACHINE).values().stream().map(Held::value).filter(one -> one.name().equals(name)
                || one.id().toString().equals(name)).map(MachineRecord::id).findFirst().orElseThrow(
                        () -> new FailureException(FailureCode.NOT_FOUND, NLS.bind(Messages.noMachine, name),
                                Messages.noMachineRemedy));
    }

    private JsonObject told(List<Place> places) {
        JsonArray rows = new JsonArray();
        List<HostLive> facts = facts();
        StateView view = mirror.view();
        places.forEach(place -> rows.add(row(place, view, facts)));
        JsonObject answer = new JsonObject();
        answer.add("ports", rows);
        return answer;
    }

    private static JsonObject row(Place place, StateView view, List<HostLive> facts) {
        JsonObject row = new JsonObject();
        row.addProperty("board", place.board().value());
        row.addProperty("port", place.port());
        Optional<PortRecord> record = view.find(Kinds.PORT, place.board().value(), place.port()).map(Held::value);
        row.addProperty("epoch", record.map(PortRecord::epoch).orElse(0L));
        record.flatMap(PortRecord::holder).ifPresent(holder -> holder(row, holder, view));
        Optional<PortLive> live = facts.stream().filter(one -> one.host().equals(place.board())).flatMap(one -> one
                .ports().stream()).filter(one -> one.port().equals(place.port())).findFirst();
        row.addProperty("known", live.isPresent());
        live.ifPresent(port -> live(row, port));
        JsonArray ways = new JsonArray();
        facts.forEach(host -> host.tunnels().stream().filter(one -> one.board().equals(place.board()) && one.port()
                .equals(place.port())).forEach(one -> ways.add(way(host.host(), one))));
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

    private void propose(Command command) throws FailureException {
        Deadline deadline = Deadline.in(COMMIT);
        long revision = proposer.propose(command, deadline).revision();
        Answers.await(mirror.at(revision, deadline), deadline);
    }

    private static String text(JsonObject question, String name) {
        return question.has(name) && question.get(name).isJsonPrimitive() ? question.get(name).getAsString() : "";
    }
}
