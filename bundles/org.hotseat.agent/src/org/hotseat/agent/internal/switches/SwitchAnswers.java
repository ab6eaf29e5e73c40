// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.switches;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.cluster.store.Answers;
import org.hotseat.member.store.Proposer;
import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.protocol.op.SwitchOps.OneSwitch;
import org.hotseat.protocol.op.SwitchOps.SwitchFound;
import org.hotseat.protocol.op.SwitchOps.SwitchLock;
import org.hotseat.protocol.op.SwitchOps.SwitchProbe;
import org.hotseat.protocol.op.SwitchOps.SwitchTake;
import org.hotseat.protocol.op.SwitchOps.SwitchTrial;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.SwitchCommand.RemovePreset;
import org.hotseat.state.command.SwitchCommand.RemoveSwitch;
import org.hotseat.state.command.SwitchCommand.SavePreset;
import org.hotseat.state.command.SwitchCommand.SetSwitch;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.matrix.PresetRecord;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.matrix.SwitchRecord.Plug;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What a person on this host asks about matrix switches, and wants of them. Blocks up to some seconds. */
public final class SwitchAnswers {

    private static final Duration COMMIT = Duration.ofSeconds(3);

    /**
     * What it works with.
     *
     * @param mirror of the state
     * @param person who asks
     * @param proposer gives commands as that person
     * @param live what the leader's agent tells
     */
    public record Tools(Mirror mirror, Issuer person, Proposer proposer, Supplier<List<SwitchLive>> live) {
    }

    private final SwitchDesk desk;
    private final Tools tools;

    /**
     * Of a member.
     *
     * @param desk does what is wanted of a device
     * @param tools what it works with
     */
    public SwitchAnswers(SwitchDesk desk, Tools tools) {
        this.desk = desk;
        this.tools = tools;
    }

    /**
     * Does what is wanted, and tells how it is then.
     *
     * @param question {@code want}: list, show, set, plug, remove, test, take, lock, save, apply or drop;
     *     {@code switch} by name or id; what else that wants
     * @param progress is told what is done to a device on this host
     * @return {@code switches} for list, else one of them; {@code outputs} after a take or a lock
     * @throws FailureException when it was refused, or the device does not answer
     */
    public JsonObject answer(JsonObject question, Progress progress) throws FailureException {
        String want = text(question, "want");
        if (want.equals("list")) {
            JsonArray all = new JsonArray();
            tools.mirror().view().all(Kinds.SWITCH).values().forEach(held -> all.add(sheet(held.value()).brief()));
            JsonObject answer = new JsonObject();
            answer.add("switches", all);
            return answer;
        }
        return want.equals("set") ? set(question) : one(want, find(text(question, "switch")), question, progress);
    }

    private JsonObject one(String want, Held<SwitchRecord> held, JsonObject question, Progress progress)
            throws FailureException {
        SwitchRecord record = held.value();
        return switch (want) {
            case "plug" -> plug(held, question);
            case "remove" -> {
                propose(new RemoveSwitch(held.version(), record.id()));
                yield sheet(record).brief();
            }
            case "test" -> {
                SwitchProbe probe = desk.probe(new OneSwitch(record.id()));
                JsonObject answer = sheet(record).brief();
                answer.addProperty("model", probe.model());
                answer.addProperty("millis", probe.millis());
                answer.addProperty("host", probe.host());
                yield answer;
            }
            case "take" -> take(record, crossings(record, question), progress);
            case "lock" -> {
                Crossing at = sheet(record).crossing(text(question, "output"), "none");
                yield sheet(record).taken(desk.lock(new SwitchLock(record.id(), at.layer(), at.output(), text(question,
                        "order")), tools.person()));
            }
            case "save" -> save(record, text(question, "preset"));
            case "apply" -> take(record, preset(record, text(question, "preset")).value().crossings(),
                    progress);
            case "drop" -> {
                Held<PresetRecord> preset = preset(record, text(question, "preset"));
                propose(new RemovePreset(preset.version(), record.id(), preset.value().name()));
                yield sheet(record).whole();
            }
            default -> sheet(record).whole();
        };
    }

    private SwitchSheet sheet(SwitchRecord record) {
        return new SwitchSheet(record, tools.live().get().stream().filter(one -> one.device().equals(record.id()))
                .findFirst(), tools.mirror().view());
    }

    /** It must let us in before anybody relies on it. */
    private JsonObject set(JsonObject question) throws FailureException {
        String name = text(question, "switch");
        Optional<Held<SwitchRecord>> known = tools.mirror().view().all(Kinds.SWITCH).values().stream().filter(
                held -> held.value().name().equals(name) || held.value().id().equals(name)).findFirst();
        SwitchRecord record = new SwitchRecord(known.map(held -> held.value().id()).orElseGet(() -> UUID.randomUUID()
                .toString()), known.map(held -> held.value().name()).orElse(name), text(question, "protocol"),
                text(question, "address"), question.get("port").getAsInt(), text(question, "layer").toUpperCase(
                        Locale.ROOT), text(question, "user"), known.map(held -> held.value().inputs()).orElse(
                                List.of()), known.map(held -> held.value().outputs()).orElse(List.of()));
        String password = text(question, "password");
        SwitchFound found = desk.attempt(new SwitchTrial(record, password));
        propose(new SetSwitch(known.map(Held::version).orElse(0L), record, password));
        JsonObject answer = sheet(record).brief();
        answer.addProperty("model", found.model());
        return answer;
    }

    private JsonObject plug(Held<SwitchRecord> held, JsonObject question) throws FailureException {
        SwitchRecord was = held.value();
        boolean input = text(question, "side").equals("input");
        List<Plug> plugs = new ArrayList<>(input ? was.inputs() : was.outputs());
        String port = text(question, "port");
        String name = text(question, "name");
        String at = plugs.stream().filter(plug -> plug.port().equals(port)).map(Plug::at).findFirst().orElse("");
        plugs.removeIf(plug -> plug.port().equals(port));
        if (!name.isBlank()) {
            plugs.add(new Plug(port, name, at));
        }
        SwitchRecord record = new SwitchRecord(was.id(), was.name(), was.protocol(), was.address(), was.port(),
                was.carries(), was.user(), input ? plugs : was.inputs(), input ? was.outputs() : plugs);
        propose(new SetSwitch(held.version(), record, ""));
        return sheet(record).whole();
    }

    private List<Crossing> crossings(SwitchRecord record, JsonObject question) throws FailureException {
        List<Crossing> all = new ArrayList<>();
        SwitchSheet sheet = sheet(record);
        for (JsonElement one : question.getAsJsonArray("take")) {
            all.add(sheet.crossing(text(one.getAsJsonObject(), "output"), text(one.getAsJsonObject(), "input")));
        }
        return all;
    }

    private JsonObject take(SwitchRecord record, List<Crossing> crossings, Progress progress)
            throws FailureException {
        return sheet(record).taken(desk.take(new SwitchTake(record.id(), crossings), tools.person(), progress));
    }

    /** What the device shows now. */
    private JsonObject save(SwitchRecord record, String name) throws FailureException {
        List<Crossing> shown = sheet(record).shown();
        if (shown.isEmpty()) {
            throw new FailureException(FailureCode.UNREACHABLE, NLS.bind(Messages.notAnswering, record.name()),
                    Messages.notAnsweringRemedy);
        }
        long base = tools.mirror().view().version(Kinds.PRESET.key(record.id(), name));
        propose(new SavePreset(base, new PresetRecord(record.id(), name, shown)));
        return sheet(record).whole();
    }

    private Held<PresetRecord> preset(SwitchRecord record, String name) throws FailureException {
        return tools.mirror().view().find(Kinds.PRESET, record.id(), name).orElseThrow(() -> new FailureException(
                FailureCode.NOT_FOUND, "The matrix switch " + record.name() + " has no preset \"" + name + "\".",
                "Look at hotseat-agent switch " + record.name() + '.'));
    }

    private Held<SwitchRecord> find(String name) throws FailureException {
        return tools.mirror().view().all(Kinds.SWITCH).values().stream().filter(held -> held.value().name().equals(name)
                || held.value().id().equals(name)).findFirst().orElseThrow(() -> new FailureException(
                        FailureCode.NOT_FOUND, NLS.bind(Messages.noSwitch, name), Messages.noSwitchRemedy));
    }

    private void propose(Command command) throws FailureException {
        Deadline deadline = Deadline.in(COMMIT);
        long revision = tools.proposer().propose(command, deadline).revision();
        Answers.await(tools.mirror().at(revision, deadline), deadline);
    }

    private static String text(JsonObject question, String name) {
        return question.has(name) && question.get(name).isJsonPrimitive() ? question.get(name).getAsString() : "";
    }
}
