// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.cluster.lead.CommandClient;
import org.hotseat.hypervisor.checkpoint.Obstacle;
import org.hotseat.hypervisor.checkpoint.WrittenObstacles;
import org.hotseat.member.cluster.OwnHost;
import org.hotseat.member.store.Asking;
import org.hotseat.protection.ProtectionPart;
import org.hotseat.protocol.json.Json;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.ProtectionOps;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.protocol.op.ReplicationLive.Side;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.upkeep.DisplacedRecord;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What a person on this host asks about machines that are copied to standbys. */
final class CopyAnswers {

    private static final Duration COMMIT = Duration.ofSeconds(10);
    private static final String MACHINE = "machine";

    private final GroupContext context;
    private final MemberParts parts;

    CopyAnswers(GroupContext context, MemberParts parts) {
        this.context = context;
        this.parts = parts;
    }

    /** All machines that are to be copied, or one; each with what its two hosts tell. */
    JsonObject protection(JsonObject question) throws FailureException {
        String name = GroupAnswers.text(question, MACHINE);
        Optional<MachineRecord> only = name.isEmpty() ? Optional.empty() : Optional.of(find(name).value());
        JsonArray machines = new JsonArray();
        for (Held<MachineRecord> held : parts.mirror().view().all(Kinds.MACHINE).values()) {
            MachineRecord machine = held.value();
            if (only.isPresent() ? only.get().id().equals(machine.id())
                    : machine.protection() == Protection.REPLICATED || displaced(machine).isPresent()) {
                machines.add(machine(machine));
            }
        }
        JsonObject answer = new JsonObject();
        answer.add("machines", machines);
        return answer;
    }

    private JsonObject machine(MachineRecord machine) {
        JsonObject json = new JsonObject();
        json.addProperty("id", machine.id().toString());
        json.addProperty("name", machine.name());
        json.addProperty("protection", machine.protection().name());
        CareWords.tell(machine, json);
        displaced(machine).ifPresent(one -> json.add("displaced", told(one)));
        authority(machine).ifPresent(authority -> {
            json.addProperty("owner", authority.owner().value());
            json.addProperty("epoch", authority.epoch());
            authority.standby().ifPresent(standby -> json.addProperty("standby", standby.value()));
            json.addProperty("eligible", authority.eligible());
            json.addProperty("promised", authority.generation());
            told(machine, authority.owner(), Side.SOURCE).ifPresent(live -> json.add("source", Json.tree(live,
                    ReplicationLive.class)));
            authority.standby().flatMap(standby -> told(machine, standby, Side.STANDBY)).ifPresent(live -> json.add(
                    "taken", Json.tree(live, ReplicationLive.class)));
        });
        return json;
    }

    private Optional<DisplacedRecord> displaced(MachineRecord machine) {
        return parts.mirror().view().find(Kinds.DISPLACED, machine.id().toString()).map(Held::value);
    }

    private JsonObject told(DisplacedRecord displaced) {
        JsonObject json = new JsonObject();
        json.addProperty("by", displaced.by().toString());
        parts.mirror().view().find(Kinds.MACHINE, displaced.by().toString()).ifPresent(held -> json.addProperty("name",
                held.value().name()));
        json.addProperty("since", displaced.since().toString());
        return json;
    }

    private Optional<AuthorityRecord> authority(MachineRecord machine) {
        return parts.mirror().view().find(Kinds.AUTHORITY, machine.id().toString()).map(Held::value);
    }

    private Optional<ReplicationLive> told(MachineRecord machine, HostId host, Side side) {
        return parts.live().reports().stream().filter(report -> report.host().equals(host) && report.connected())
                .flatMap(report -> report.facts().stream()).map(HostLive::replications).flatMap(List::stream)
                .filter(one -> one.machine().equals(machine.id()) && one.side() == side).findFirst();
    }

    private Held<MachineRecord> find(String name) throws FailureException {
        StateView view = parts.mirror().view();
        return view.all(Kinds.MACHINE).values().stream().filter(held -> held.value().name().equals(name)
                || held.value().id().toString().equals(name)).findFirst()
                .orElseThrow(() -> new FailureException(FailureCode.NOT_FOUND, "The cluster knows no machine \"" + name
                        + "\".", "Protect it from the console first, which brings it into the cluster."));
    }

    /** Changes what is wanted; the agent of the host that runs it does the rest. */
    JsonObject protect(JsonObject question) throws FailureException {
        Held<MachineRecord> held = find(GroupAnswers.text(question, MACHINE));
        String standby = GroupAnswers.text(question, "standby");
        MachineRecord now = held.value().cared(CareWords.care(held.value(), question));
        boolean off = question.has("off") && question.get("off").getAsBoolean();
        MachineRecord wanted = !standby.isEmpty() ? copied(now, host(standby)) : off ? off(now) : now;
        new Asking(new CommandClient(parts.lead().commands(), "protect", OwnHost.root(context.own()),
                MonotonicClock.SYSTEM)).propose(new DefineMachine(held.version(), wanted), Deadline.in(COMMIT));
        JsonObject answer = new JsonObject();
        answer.addProperty(MACHINE, wanted.name());
        answer.addProperty("protection", wanted.protection().name());
        CareWords.tell(wanted, answer);
        return answer;
    }

    private static MachineRecord off(MachineRecord machine) {
        return machine.protectedBy(Protection.RESTART, machine.primary(), machine.standbys());
    }

    /** The standby comes first; who runs it now is its primary host when the primary was named as the standby. */
    private MachineRecord copied(MachineRecord machine, HostId standby) throws FailureException {
        Optional<HostId> owner = authority(machine).filter(now -> !now.released()).map(AuthorityRecord::owner);
        if (owner.filter(standby::equals).isPresent() || owner.isEmpty() && machine.primary().equals(standby)) {
            throw new FailureException(FailureCode.INVALID, machine.name() + " runs on " + standby + " itself.",
                    "Name another host.");
        }
        Optional<Obstacle> against = WrittenObstacles.of(machine.xml()).stream().findFirst();
        if (against.isPresent()) {
            throw new FailureException(FailureCode.UNSUPPORTED, machine.name() + " cannot be copied to a standby. "
                    + against.get().what(), against.get().remedy());
        }
        HostId primary = machine.primary().equals(standby) ? owner.orElse(machine.primary()) : machine.primary();
        List<HostId> standbys = new ArrayList<>(List.of(standby));
        machine.standbys().stream().filter(host -> !host.equals(standby) && !host.equals(primary)).forEach(
                standbys::add);
        return machine.protectedBy(Protection.REPLICATED, primary, standbys);
    }

    private static HostId host(String name) throws FailureException {
        try {
            return new HostId(name);
        } catch (IllegalArgumentException malformed) {
            throw new FailureException(FailureCode.INVALID, '"' + name + "\" is no name of a host.", "");
        }
    }

    JsonObject checkpoint(JsonObject question) throws FailureException {
        MachineRecord machine = find(GroupAnswers.text(question, MACHINE)).value();
        ProtectionPart part = parts.host().protection().orElseThrow(() -> new FailureException(FailureCode.UNSUPPORTED,
                "This host runs no machines.", "Ask on another host."));
        boolean full = question.has("full") && question.get("full").getAsBoolean();
        part.desk().act(new ProtectionOps.ProtectionAct(machine.id(), full ? ProtectionOps.Kind.FULL_COPY
                : ProtectionOps.Kind.CHECKPOINT), OwnHost.root(context.own()));
        JsonObject answer = new JsonObject();
        answer.addProperty(MACHINE, machine.name());
        return answer;
    }
}
