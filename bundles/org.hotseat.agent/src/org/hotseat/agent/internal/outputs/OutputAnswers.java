// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.outputs;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.hotseat.agent.internal.control.HostThings;
import org.hotseat.agent.internal.control.HostThings.Place;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.OutputLive;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.OutputCommand.ClearOutput;
import org.hotseat.state.command.OutputCommand.ForgetMonitor;
import org.hotseat.state.command.OutputCommand.ShowOnOutput;
import org.hotseat.state.decide.Happening;
import org.hotseat.state.display.MonitorRecord;
import org.hotseat.state.display.OutputRecord;

import com.google.gson.JsonObject;

/** What a person on this host asks about outputs of hosts, and wants of them. Blocks up to some seconds. */
public final class OutputAnswers {

    private static final HostThings.Words WORDS = new HostThings.Words(Messages.noOutput, Messages.noOutputRemedy,
            Messages.twoOutputs, Messages.twoOutputsRemedy);

    private final HostThings things;

    /**
     * Of a member.
     *
     * @param things names of outputs, and commands about them
     */
    public OutputAnswers(HostThings things) {
        this.things = things;
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
        String want = HostThings.text(question, "want");
        Map<String, Place> all = things.places(facts -> facts.outputs().stream().map(OutputLive::output), things.view()
                .all(Kinds.OUTPUT).values().stream().map(held -> new Place(held.value().host(), held.value()
                        .output())));
        if (want.equals("list")) {
            return told(all.values());
        }
        Place place = HostThings.find(all, HostThings.text(question, "output"), WORDS);
        long version = things.view().version(Kinds.OUTPUT.key(place.host().value(), place.name()));
        switch (want) {
            case "show" -> things.propose(new ShowOnOutput(version, place.host(), place.name(), machine(HostThings.text(
                    question, "machine")), question.has("head") ? question.get("head").getAsInt() : 0));
            case "clear" -> things.propose(new ClearOutput(version, place.host(), place.name()));
            case "learn" -> things.propose(new ForgetMonitor(version, place.host(), place.name()));
            default -> { } // only told
        }
        return told(List.of(place));
    }

    /** One that the cluster does not know is named by its id. */
    private MachineId machine(String name) throws FailureException {
        Optional<MachineId> known = things.machine(name);
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

    private JsonObject told(Collection<Place> places) {
        List<HostLive> facts = things.facts();
        StateView view = things.view();
        return HostThings.told("outputs", places.stream().map(place -> row(place, view, facts)));
    }

    private static JsonObject row(Place place, StateView view, List<HostLive> facts) {
        JsonObject row = new JsonObject();
        row.addProperty("host", place.host().value());
        row.addProperty("output", place.name());
        Optional<OutputRecord> record = view.find(Kinds.OUTPUT, place.host().value(), place.name()).map(Held::value);
        record.ifPresent(known -> {
            row.addProperty("machine", MonitorGuard.machine(view, known));
            row.addProperty("head", known.head());
            known.monitor().ifPresent(monitor -> row.add("learned", monitor(monitor)));
        });
        Optional<OutputLive> live = facts.stream().filter(one -> one.host().equals(place.host())).flatMap(one -> one
                .outputs().stream()).filter(one -> one.output().equals(place.name())).findFirst();
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
}
