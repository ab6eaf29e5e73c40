// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.hotseat.agent.internal.boards.PortAnswers;
import org.hotseat.agent.internal.check.Finding;
import org.hotseat.agent.internal.control.HostThings;
import org.hotseat.agent.internal.outputs.OutputAnswers;
import org.hotseat.agent.internal.power.PowerAnswers;
import org.hotseat.agent.internal.schema.SchemaAnswers;
import org.hotseat.agent.internal.switches.SwitchAnswers;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Progress;
import org.hotseat.cluster.lead.CommandClient;
import org.hotseat.cluster.store.Answers;
import org.hotseat.member.cluster.Group;
import org.hotseat.member.cluster.OwnHost;
import org.hotseat.member.store.Asking;
import org.hotseat.member.store.StorePart;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.protocol.op.Act;
import org.hotseat.seating.desk.SeatAnswers;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.Issuer;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** This agent as a member of a cluster, and what a person on this host can ask it to do there. Thread-safe. */
final class Member implements AutoCloseable {

    private static final Duration BACKUP = Duration.ofMinutes(1);
    private static final Duration KNOWN = Duration.ofSeconds(10);

    private final GroupContext context;
    private final MemberParts parts;

    /** A member whose parts have not begun. */
    Member(GroupContext context, Group group) throws FailureException {
        this.context = context;
        this.parts = new MemberParts(context, group);
    }

    List<Part> parts() {
        return parts.all();
    }

    StorePart store() {
        return parts.storePart();
    }

    Group group() {
        return parts.holder().group();
    }

    /** The cluster's state as far as it is known here. */
    StateView view() {
        return parts.mirror().view();
    }

    /** Waits until the cluster's state is here and knows this host. */
    void awaitState(Deadline deadline) throws FailureException {
        StateView state = Answers.await(parts.mirror().at(1, deadline), deadline);
        Deadline known = Deadline.in(KNOWN);
        while (state.find(Kinds.HOST, context.own().id().value()).isEmpty()) {
            if (known.isOver() || deadline.isOver()) {
                throw new FailureException(FailureCode.WRONG_STATE, "The cluster " + group().name() + " does not know"
                        + " the host " + context.own().id() + '.', "It was taken out since: let a member admit it"
                                + " again.");
            }
            state = next(state, known);
        }
    }

    /** The state after one, or the same again when nothing changes for a while. */
    private StateView next(StateView before, Deadline deadline) throws FailureException {
        try {
            return Answers.await(parts.mirror().at(before.revision() + 1, deadline), deadline);
        } catch (FailureException quiet) {
            if (quiet.code() == FailureCode.TIMEOUT) {
                return before;
            }
            throw quiet;
        }
    }

    JsonObject admit(JsonObject question, Progress progress) throws FailureException {
        return JsonParser.parseString(act("admit", Map.of("request", question.toString()), progress)).getAsJsonObject();
    }

    JsonObject voter(JsonObject question, Progress progress) throws FailureException {
        act("voter", Map.of("what", GroupAnswers.text(question, "what"), "host", GroupAnswers.text(question, "host")),
                progress);
        return describe();
    }

    JsonObject dismiss(JsonObject question, Progress progress) throws FailureException {
        act("dismiss", Map.of("host", GroupAnswers.text(question, "host")), progress);
        return describe();
    }

    private String act(String kind, Map<String, String> arguments, Progress progress) throws FailureException {
        return parts.desk().run(new Act(kind, arguments), OwnHost.root(context.own()), false, progress);
    }

    JsonObject backup(JsonObject question, Progress progress) throws FailureException {
        progress.report(0, "copying the cluster's state");
        Path file = Path.of(GroupAnswers.text(question, "file"));
        parts.store().members().backup().write(file, Deadline.in(BACKUP));
        JsonObject answer = new JsonObject();
        answer.addProperty("file", file.toString());
        return answer;
    }

    JsonObject rotate(Progress progress) throws FailureException {
        act("authority", Map.of(), progress);
        return new JsonObject();
    }

    JsonObject renew() throws FailureException {
        JsonObject answer = new JsonObject();
        answer.addProperty("until", parts.renewal().renew().toString());
        return answer;
    }

    CopyAnswers copies() {
        return new CopyAnswers(context, parts);
    }

    PowerAnswers power() {
        return new PowerAnswers(parts.controllers(), parts.mirror(), new CommandClient(parts.lead().commands(), "bmc",
                OwnHost.root(context.own()), MonotonicClock.SYSTEM));
    }

    SchemaAnswers schema() {
        return new SchemaAnswers(parts.mirror(), new CommandClient(parts.lead().commands(), "schema", OwnHost.root(
                context.own()), MonotonicClock.SYSTEM));
    }

    SwitchAnswers switches() {
        Issuer root = OwnHost.root(context.own());
        return new SwitchAnswers(parts.switches(), new SwitchAnswers.Tools(parts.mirror(), root, new Asking(
                new CommandClient(parts.lead().commands(), "switch", root, MonotonicClock.SYSTEM)),
                () -> MemberFacts.switches(parts.live().reports(), parts.lead().leadership().leader())));
    }

    PortAnswers ports() {
        return new PortAnswers(things("port"));
    }

    OutputAnswers outputs() {
        return new OutputAnswers(things("output"));
    }

    private HostThings things(String client) {
        return new HostThings(parts.mirror(), new Asking(new CommandClient(parts.lead().commands(), client,
                OwnHost.root(context.own()), MonotonicClock.SYSTEM)), parts.live()::reports);
    }

    SeatAnswers seats() {
        return parts.seats().answers(OwnHost.root(context.own()));
    }

    MaintenanceAnswers maintenance() {
        return new MaintenanceAnswers(context, parts);
    }

    DrillAnswers drills() {
        return new DrillAnswers(context, parts);
    }

    LedgerAnswers ledger() {
        return new LedgerAnswers(parts);
    }

    JsonObject audit(JsonObject question) {
        return AuditPage.of(parts.mirror().view(), question);
    }

    JsonObject describe() {
        JsonObject answer = GroupAnswers.of(group());
        StateView view = parts.mirror().view();
        answer.addProperty("revision", view.revision());
        parts.lead().leadership().leader().ifPresent(leader -> answer.addProperty("leader", leader.value()));
        JsonArray hosts = new JsonArray();
        view.all(Kinds.HOST).values().forEach(held -> hosts.add(held.value().id().value()));
        answer.add("hosts", hosts);
        return answer;
    }

    /** Refuses while the cluster counts on this host. */
    void mayLeave() throws FailureException {
        if (group().votes()) {
            throw new FailureException(FailureCode.WRONG_STATE, "This host is a voter of the cluster "
                    + group().name() + '.', "Take its vote first: hotseat-agent voter remove " + context.own().id()
                            + ", on another voter.");
        }
    }

    List<Finding> findings() {
        return parts.findings().all();
    }

    /** After its parts have ended, when this host leaves the cluster. */
    void retire() throws FailureException {
        parts.host().retire();
    }

    PartState state() {
        Group group = group();
        return new PartState(true, "member of " + group.name() + " (" + group.id() + "), " + group.voters().size()
                + (group.voters().size() == 1 ? " voter" : " voters"));
    }

    @Override
    public void close() {
        parts.close();
    }
}
