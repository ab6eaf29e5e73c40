// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.cluster.lead.CommandClient;
import org.hotseat.cluster.store.Answers;
import org.hotseat.member.cluster.OwnHost;
import org.hotseat.member.store.Asking;
import org.hotseat.protection.maintain.Around;
import org.hotseat.protocol.op.DepartureLive;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.HostCommand;
import org.hotseat.state.command.HostCommand.BeginMaintenance;
import org.hotseat.state.command.HostCommand.EndMaintenance;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.place.Evacuation;
import org.hotseat.state.place.Evacuation.Step;
import org.hotseat.state.upkeep.MaintenanceRecord;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What a person on this host asks about hosts in maintenance, and wants of them. */
final class MaintenanceAnswers {

    private static final Duration COMMIT = Duration.ofSeconds(10);

    private final GroupContext context;
    private final MemberParts parts;

    MaintenanceAnswers(GroupContext context, MemberParts parts) {
        this.context = context;
        this.parts = parts;
    }

    /** Every maintenance, or one host's; before that what is wanted is given to the leader. */
    JsonObject maintenance(JsonObject question) throws FailureException {
        String name = GroupAnswers.text(question, "host");
        Optional<HostRecord> only = name.isEmpty() ? Optional.empty() : Optional.of(find(name));
        if (only.isPresent()) {
            act(only.get().id(), GroupAnswers.text(question, "want"), question.has("return") && question.get("return")
                    .getAsBoolean());
        }
        StateView view = parts.mirror().view();
        JsonArray hosts = new JsonArray();
        for (Held<HostRecord> held : view.all(Kinds.HOST).values()) {
            Optional<MaintenanceRecord> record = record(view, held.value().id());
            if (only.isEmpty() ? record.isPresent() : only.get().id().equals(held.value().id())) {
                hosts.add(host(view, held.value(), record));
            }
        }
        JsonObject answer = new JsonObject();
        answer.add("hosts", hosts);
        return answer;
    }

    private HostRecord find(String name) throws FailureException {
        return parts.mirror().view().all(Kinds.HOST).values().stream().map(Held::value).filter(host -> host.name()
                .equals(name) || host.id().value().equals(name)).findFirst().orElseThrow(() -> new FailureException(
                        FailureCode.NOT_FOUND, "The cluster has no host \"" + name + "\".", "Look at hotseat-agent"
                                + " cluster."));
    }

    private static Optional<MaintenanceRecord> record(StateView view, HostId host) {
        return view.find(Kinds.MAINTENANCE, host.value()).map(Held::value);
    }

    /** What is so already is not wanted again: a script may say it twice. */
    private void act(HostId host, String want, boolean back) throws FailureException {
        Optional<MaintenanceRecord> now = record(parts.mirror().view(), host);
        if (want.equals("on") && now.filter(MaintenanceRecord::isOn).isEmpty()) {
            propose(new BeginMaintenance(host));
        } else if (want.equals("off") && now.filter(one -> one.isOn() || !back).isPresent()) {
            propose(new EndMaintenance(host, back));
        }
    }

    private void propose(HostCommand command) throws FailureException {
        Deadline deadline = Deadline.in(COMMIT);
        long revision = new Asking(new CommandClient(parts.lead().commands(), "maintenance", OwnHost.root(
                context.own()), MonotonicClock.SYSTEM)).propose(command, deadline).revision();
        Answers.await(parts.mirror().at(revision, deadline), deadline);
    }

    private JsonObject host(StateView view, HostRecord host, Optional<MaintenanceRecord> record) {
        JsonObject json = new JsonObject();
        json.addProperty("host", host.id().value());
        json.addProperty("name", host.name());
        json.addProperty("phase", record.map(one -> one.phase().name()).orElse("NONE"));
        record.ifPresent(one -> {
            json.addProperty("account", one.account());
            json.addProperty("since", one.since().toString());
        });
        Around around = new Around(parts.live()::reports);
        List<Step> steps = record.filter(one -> !one.isOn()).map(one -> Evacuation.home(view, one, around))
                .orElseGet(() -> Evacuation.away(view, host.id(), around));
        JsonArray moves = new JsonArray();
        steps.forEach(step -> moves.add(move(host.id(), step)));
        json.add("moves", moves);
        return json;
    }

    /** What would happen now, and how far it is. */
    private JsonObject move(HostId host, Step step) {
        JsonObject json = new JsonObject();
        json.addProperty("machine", step.machine().toString());
        json.addProperty("name", step.name());
        json.addProperty("from", step.from().value());
        step.target().ifPresent(target -> json.addProperty("target", target.value()));
        Optional<DepartureLive> live = live(host, step);
        json.addProperty("state", live.map(one -> one.state().name()).orElse(step.target().isPresent() ? "PLANNED"
                : "STUCK"));
        live.filter(one -> one.state() == DepartureLive.State.MOVING).ifPresent(one -> json.addProperty("done",
                one.fraction()));
        JsonArray against = new JsonArray();
        step.against().forEach(one -> {
            JsonObject passed = new JsonObject();
            passed.addProperty("host", one.host().value());
            passed.addProperty("hindrance", one.hindrance().name());
            against.add(passed);
        });
        json.add("against", against);
        live.flatMap(DepartureLive::failure).ifPresent(failure -> json.addProperty("failure", failure.text()));
        return json;
    }

    private Optional<DepartureLive> live(HostId host, Step step) {
        return parts.live().reports().stream().filter(report -> report.host().equals(step.from()) && report.connected())
                .flatMap(report -> report.facts().stream()).map(HostLive::departures).flatMap(List::stream)
                .filter(one -> one.host().equals(host) && one.machine().equals(step.machine())).findFirst();
    }
}
