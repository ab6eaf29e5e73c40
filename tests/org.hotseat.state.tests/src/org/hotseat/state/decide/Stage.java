// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.lease.timing.Profile;
import org.hotseat.state.Held;
import org.hotseat.state.Kind;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.StateView;
import org.hotseat.state.command.AuthorityCommand.Place;
import org.hotseat.state.command.ClusterCommand.FoundCluster;
import org.hotseat.state.command.ClusterCommand.LeadFrom;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.HostCommand.AcquireLease;
import org.hotseat.state.command.HostCommand.AddHost;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.command.Refusal;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.command.Result;
import org.hotseat.state.data.ClusterRecord;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.LeaseKey;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.data.TimingRecord;
import org.hotseat.state.decide.Decision.Commit;
import org.hotseat.state.decide.Decision.Refused;

/** A store that takes what is decided: checks every need, counts revisions. */
final class Stage {

    static final HostId A = new HostId("a");
    static final HostId B = new HostId("b");
    static final HostId C = new HostId("c");
    static final HostId W = new HostId("w");
    static final MachineId M = new MachineId(new UUID(1, 1));
    static final Issuer ADMIN = new Issuer("anna", Role.ADMINISTRATOR, "anna", "a via ssh", "Anna");
    static final Issuer OPERATOR = new Issuer("otto", Role.OPERATOR, "otto", "a via ssh", "");
    static final Issuer VIEWER = new Issuer("vera", Role.VIEWER, "vera", "b via ssh", "");
    static final LeaseKey KEY = new LeaseKey(1, "ab".repeat(32));

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    final StateMap state = new StateMap();
    private long revision = 1;
    private long sequence;

    static Stage founded() {
        Stage stage = new Stage();
        stage.does(ADMIN, new FoundCluster(new ClusterRecord("ground", 42, START), TimingRecord.of(Profile.DEFAULT),
                KEY, host(A, HostRole.HOST)));
        return stage;
    }

    /** Three hosts and a witness, A leads, everybody has a lease. */
    static Stage ready() {
        Stage stage = founded();
        stage.does(Issuer.duty(A), new LeadFrom(A, 7));
        stage.does(ADMIN, new AddHost(host(B, HostRole.HOST)));
        stage.does(ADMIN, new AddHost(host(C, HostRole.HOST)));
        stage.does(ADMIN, new AddHost(host(W, HostRole.WITNESS)));
        for (HostId host : List.of(A, B, C, W)) {
            stage.does(Issuer.duty(host), new AcquireLease(host, boot(host)));
        }
        return stage;
    }

    /** The same with M at B, epoch 1. */
    static Stage running(Protection protection) {
        Stage stage = ready();
        stage.does(ADMIN, new DefineMachine(0, machine(M, "m", protection)));
        stage.does(Issuer.duty(B), new Place(M, B, boot(B)));
        return stage;
    }

    static HostRecord host(HostId id, HostRole role) {
        int last = 1 + id.value().charAt(0) - 'a';
        return new HostRecord(id, "host " + id, Set.of(role), "10.0.0." + last, Optional.of("10.0.1." + last),
                Optional.empty(), new HostPorts(9743, 9744, 9745, 9746), Optional.empty(), "1.0",
                SchemaRange.OURS);
    }

    static MachineRecord machine(MachineId id, String name, Protection protection) {
        return new MachineRecord(id, name, "00", "<domain/>", protection, B, List.of(C), true);
    }

    static UUID boot(HostId host) {
        return new UUID(9, host.value().charAt(0));
    }

    Proposal proposal(Issuer issuer, Command command) {
        return new Proposal("test", ++sequence, issuer, START.plus(Duration.ofSeconds(sequence)), command);
    }

    Decision decide(Issuer issuer, Command command) {
        return Decider.decide(state, proposal(issuer, command));
    }

    /** Commits what must be commitable. */
    Result does(Issuer issuer, Command command) {
        Commit commit = assertInstanceOf(Commit.class, decide(issuer, command), command::kind);
        assertEquals(List.of(), broken(commit));
        apply(commit);
        return commit.result();
    }

    Refusal refuses(RefusalReason reason, Issuer issuer, Command command) {
        Refused refused = assertInstanceOf(Refused.class, decide(issuer, command), command::kind);
        assertEquals(reason.name(), refused.refusal().reason(), () -> refused.refusal().text());
        assertEquals(reason.code(), refused.refusal().code());
        return refused.refusal();
    }

    Decision.Conflict conflicts(Issuer issuer, Command command) {
        return assertInstanceOf(Decision.Conflict.class, decide(issuer, command), command::kind);
    }

    /** Needs that do not hold any more. */
    List<Decision.Need> broken(Commit commit) {
        List<Decision.Need> broken = new ArrayList<>(commit.needs());
        broken.removeIf(need -> state.version(need.key()) == need.version());
        return broken;
    }

    void apply(Commit commit) {
        revision++;
        commit.deletes().forEach(state::remove);
        commit.puts().forEach(put -> state.put(put.key(), put.schema(), put.json(), revision));
        state.reached(revision);
    }

    long revision() {
        return revision;
    }

    StateView view() {
        return state.snapshot();
    }

    <T> T value(Kind<T> kind, String... ids) {
        return state.find(kind, ids).map(Held::value).orElseThrow();
    }

    long version(Kind<?> kind, String... ids) {
        return state.version(kind.key(ids));
    }

    /** What the newest journal entry says. */
    String journal() {
        return state.last(Kinds.JOURNAL).map(held -> held.value().code()).orElse("");
    }
}
