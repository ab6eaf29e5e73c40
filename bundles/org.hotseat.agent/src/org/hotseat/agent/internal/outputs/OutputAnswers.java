// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.outputs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
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
import org.hotseat.protocol.op.OutputLive;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.OutputCommand.ClearOutput;
import org.hotseat.state.command.OutputCommand.ForgetMonitor;
import org.hotseat.state.command.OutputCommand.ShowOnOutput;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.decide.Happening;
import org.hotseat.state.display.MonitorRecord;
import org.hotseat.state.display.OutputRecord;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What a person on this host asks about outputs of hosts, and wants of them. Blocks up to some seconds. */
public final class OutputAnswers {

    private static final Duration COMMIT = Duration.ofSeconds(3);

    /** An output by its host and its name. */
    private record Place(HostId host, String output) {

        @Override
        public String toString() {
            return host + "." + output;
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
    public OutputAnswers(Mirror mirror, Proposer proposer, Supplier<List<LiveReport>> reports) {
        this.mirror = mirror;
        this.proposer = proposer;
        this.reports = reports;
    }

    /**
     * Does what is wanted, and tells how it is then.
     *
     * @param question {@code want}: list, status, show, clear or learn; {@code output} as HOST.OUTPUT or OUTPUT;
     *     {@code machine} by name or id, {@code head}
     * @return {@code outputs}
     * @throws FailureException when it was refused, or a name is not known
     */
    public JsonObject answer(JsonObject question) throws FailureException {
        String want = text(question, "want");
        if (want.equals("list")) {
            return told(List.copyOf(places().values()));
        }
        Place place = find(text(question, "output"));
        long version = mirror.view().version(Kinds.OUTPUT.key(place.host().value(), place.output()));
        switch (want) {
            case "show" -> propose(new ShowOnOutput(version, place.host(), place.output(), machine(text(question,
                    "machine")), question.has("head") ? question.get("head").getAsInt() : 0));
            case "clear" -> propose(new ClearOutput(version, place.host(), place.output()));
            case "learn" -> propose(new ForgetMonitor(version, place.host(), place.output()));
            default -> { } // only told
        }
        return told(List.of(place));
    }

    /** What the hosts tell, and what the state names of hosts that are silent. */
    private Map<String, Place> places() {
        Map<String, Place> all = new TreeMap<>();
        facts().forEach(facts -> facts.outputs().forEach(output -> put(all, new Place(facts.host(), output.output()))));
        mirror.view().all(Kinds.OUTPUT).values().stream().map(Held::value).forEach(record -> put(all, new Place(record
                .host(), record.output())));
        return all;
    }

    private static void put(Map<String, Place> all, Place place) {
        all.put(place.toString(), place);
    }

    private List<HostLive> facts() {
        return reports.get().stream().filter(LiveReport::connected).flatMap(report -> report.facts().stream()).toList();
    }

    private Place find(String name) throws FailureException {
        Map<String, Place> all = places();
        List<Place> matching = all.containsKey(name) ? List.of(all.get(name)) : all.values().stream().filter(
                place -> place.output().equals(name)).toList();
        if (matching.size() > 1) {
            throw new FailureException(FailureCode.INVALID, NLS.bind(Messages.twoOutputs, name),
                    Messages.twoOutputsRemedy);
        }
        return matching.stream().findFirst().orElseThrow(() -> new FailureException(FailureCode.NOT_FOUND, NLS.bind(
                Messages.noOutput, name), Messages.noOutputRemedy));
    }

    /** One that the cluster does not know is named by its id. */
    private MachineId machine(String name) throws FailureException {
        Optional<MachineId> known = mirror.view().all(Kinds.MACHINE).values().stream().map(Held::value).filter(
                one -> one.name().equals(name)).map(MachineRecord::id).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        try {
            return new MachineId(UUID.fromString(name));
        } catch (IllegalArgumentException noId) {
            throw new FailureException(FailureCode.NOT_FOUND, NLS.bind(Messages.noMachine, name),
                    Messages.noMachineRemedy);
        }
    }

    private JsonObject told(List<Place> places) {
        JsonArray rows = new JsonArray();
        List<HostLive> facts = facts();
        StateView view = mirror.view();
        places.forEach(place -> rows.add(row(place, view, facts)));
        JsonObject answer = new JsonObject();
        answer.add("outputs", rows);
        return answer;
    }

    private static JsonObject row(Place place, StateView view, List<HostLive> facts) {
        JsonObject row = new JsonObject();
        row.addProperty("host", place.host().value());
        row.addProperty("output", place.output());
        Optional<OutputRecord> record = view.find(Kinds.OUTPUT, place.host().value(), place.output()).map(Held::value);
        record.ifPresent(known -> {
            row.addProperty("machine", MonitorGuard.machine(view, known));
            row.addProperty("head", known.head());
            known.monitor().ifPresent(monitor -> row.add("learned", monitor(monitor)));
        });
        Optional<OutputLive> live = facts.stream().filter(one -> one.host().equals(place.host())).flatMap(one -> one
                .outputs().stream()).filter(one -> one.output().equals(place.output())).findFirst();
        row.addProperty("known", live.isPresent());
        live.ifPresent(output -> {
            row.addProperty("state", output.state().name());
            row.addProperty("why", output.text());
            row.addProperty("guarded", output.guarded());
            output.monitor().ifPresent(monitor -> row.add("monitor", monitor(monitor)));
            output.alarm().ifPresent(alarm -> row.addProperty("alarm", Happening.valueOf(alarm.code()).english(alarm
                    .arguments())));
        });
        return row;
    }

    private static JsonObject monitor(MonitorRecord monitor) {
        JsonObject told = new JsonObject();
        told.addProperty("title", monitor.title());
        told.addProperty("mode", monitor.mode());
        told.addProperty("hash", monitor.hash());
        return told;
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
