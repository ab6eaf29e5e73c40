// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import static org.hotseat.state.decide.Stage.A;
import static org.hotseat.state.decide.Stage.ADMIN;
import static org.hotseat.state.decide.Stage.B;
import static org.hotseat.state.decide.Stage.C;
import static org.hotseat.state.decide.Stage.M;
import static org.hotseat.state.decide.Stage.OPERATOR;
import static org.hotseat.state.decide.Stage.W;
import static org.hotseat.state.decide.Stage.boot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.AuthorityCommand.Release;
import org.hotseat.state.command.ClusterCommand.LeadFrom;
import org.hotseat.state.command.ClusterCommand.SetVoters;
import org.hotseat.state.command.HostCommand.AcquireLease;
import org.hotseat.state.command.HostCommand.AddHost;
import org.hotseat.state.command.HostCommand.CancelIntent;
import org.hotseat.state.command.HostCommand.ChangeHost;
import org.hotseat.state.command.HostCommand.Intend;
import org.hotseat.state.command.HostCommand.RemoveHost;
import org.hotseat.state.command.HostCommand.Vouch;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.MachineCommand.RemoveMachine;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.IntentRecord;
import org.hotseat.state.data.LeaseRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.data.WordRecord;
import org.junit.jupiter.api.Test;

class HostRulesTest {

    private static final HostId D = new HostId("d");

    private static HostRecord like(HostRecord host, HostId id, String name, String management, HostPorts ports,
            SchemaRange schema) {
        return new HostRecord(id, name, host.roles(), management, host.storage(), host.business(), ports, host.bmc(),
                host.agentVersion(), schema);
    }

    @Test
    void noTwoHostsShareAnIdANameOrAPlace() {
        Stage stage = Stage.ready();
        HostRecord d = Stage.host(D, HostRole.HOST);
        stage.refuses(RefusalReason.ROLE_TOO_LOW, OPERATOR, new AddHost(d));
        stage.refuses(RefusalReason.EXISTS_ALREADY, ADMIN, new AddHost(Stage.host(B, HostRole.HOST)));
        stage.refuses(RefusalReason.NAME_TAKEN, ADMIN, new AddHost(like(d, D, "HOST B", "10.0.0.9", d.ports(),
                d.schema())));
        stage.refuses(RefusalReason.ADDRESS_TAKEN, ADMIN, new AddHost(like(d, D, "d", "10.0.0.2", d.ports(),
                d.schema())));
        stage.refuses(RefusalReason.HOST_LACKS_SCHEMA, ADMIN, new AddHost(like(d, D, "d", "10.0.0.9", d.ports(),
                new SchemaRange(SchemaRange.OURS.newest() + 1, SchemaRange.OURS.newest() + 2))));
        stage.does(ADMIN, new AddHost(like(d, D, "d", "10.0.0.2", new HostPorts(1, 2, 3, 4), d.schema())));
        assertEquals("HOST_ADDED", stage.journal());
    }

    @Test
    void aHostIsChangedByAdministratorsAndItsOwnAgent() {
        Stage stage = Stage.ready();
        HostRecord b = stage.value(Kinds.HOST, "b");
        HostRecord newer = new HostRecord(b.id(), b.name(), b.roles(), b.management(), b.storage(), b.business(),
                b.ports(), b.bmc(), "2.0", b.schema());
        long base = stage.version(Kinds.HOST, "b");
        stage.refuses(RefusalReason.NOT_ITS_AGENT, Issuer.duty(C), new ChangeHost(base, newer));
        stage.does(Issuer.duty(B), new ChangeHost(base, newer));
        assertEquals("2.0", stage.value(Kinds.HOST, "b").agentVersion());
        assertTrue(stage.conflicts(ADMIN, new ChangeHost(base, b)).json().contains("2.0"));
        stage.refuses(RefusalReason.NAME_TAKEN, ADMIN, new ChangeHost(stage.version(Kinds.HOST, "b"),
                like(b, B, "host c", b.management(), b.ports(), b.schema())));
        stage.refuses(RefusalReason.NOT_THERE, ADMIN, new ChangeHost(0, Stage.host(D, HostRole.HOST)));
    }

    @Test
    void aHostGoesOnlyWhenNothingHangsOnIt() {
        Stage stage = Stage.running(Protection.RESTART);
        stage.does(ADMIN, new SetVoters(stage.version(Kinds.VOTERS), List.of(A, C)));
        stage.does(Issuer.duty(C), new LeadFrom(C, 8));
        stage.refuses(RefusalReason.HOST_VOTES, ADMIN, remove(stage, C));
        stage.does(ADMIN, new SetVoters(stage.version(Kinds.VOTERS), List.of(A)));
        stage.refuses(RefusalReason.HOST_LEADS, ADMIN, remove(stage, C));
        stage.refuses(RefusalReason.HOST_HAS_MACHINE, ADMIN, remove(stage, B));
        stage.does(Issuer.duty(B), new Release(M, B, 1));
        stage.refuses(RefusalReason.HOST_HAS_MACHINE, ADMIN, remove(stage, B));
        stage.does(ADMIN, new RemoveMachine(stage.version(Kinds.MACHINE, M.toString()), M));
        stage.does(Issuer.duty(C), new Intend(B, 1, "gone"));
        stage.refuses(RefusalReason.HOST_INTENDED, ADMIN, remove(stage, B));
        stage.does(Issuer.duty(C), new CancelIntent(B, stage.version(Kinds.INTENT, "b")));
        stage.does(ADMIN, remove(stage, B));
        stage.refuses(RefusalReason.NOT_THERE, ADMIN, new RemoveHost(0, B));
        stage.refuses(RefusalReason.NOT_THERE, Issuer.duty(B), new AcquireLease(B, boot(B)));
        stage.does(ADMIN, new AddHost(Stage.host(B, HostRole.HOST)));
        assertEquals(2, stage.does(Issuer.duty(B), new AcquireLease(B, boot(B))).number(), "never returns");
    }

    private static RemoveHost remove(Stage stage, HostId host) {
        return new RemoveHost(stage.version(Kinds.HOST, host.value()), host);
    }

    @Test
    void anIncarnationGrowsUnlessTheHostIsIntended() {
        Stage stage = Stage.ready();
        UUID later = new UUID(9, 99);
        assertEquals(2, stage.does(Issuer.duty(B), new AcquireLease(B, later)).number());
        assertEquals(new LeaseRecord(B, later, 2), stage.value(Kinds.LEASE, "b"));
        stage.refuses(RefusalReason.NOT_ITS_AGENT, Issuer.duty(C), new AcquireLease(B, later));
        stage.refuses(RefusalReason.ROLE_TOO_LOW, ADMIN, new AcquireLease(B, later));
        stage.does(Issuer.duty(A), new Intend(B, 2, "silent"));
        stage.refuses(RefusalReason.HOST_INTENDED, Issuer.duty(B), new AcquireLease(B, later));
        stage.does(Issuer.duty(A), new CancelIntent(B, stage.version(Kinds.INTENT, "b")));
        assertEquals(3, stage.does(Issuer.duty(B), new AcquireLease(B, later)).number());
    }

    @Test
    void anAdministratorAnswersForThePresentIncarnation() {
        Stage stage = Stage.ready();
        stage.refuses(RefusalReason.ROLE_TOO_LOW, Stage.OPERATOR, new Vouch(B, 1));
        stage.refuses(RefusalReason.INCARNATION_OTHER, ADMIN, new Vouch(B, 2));
        stage.refuses(RefusalReason.LEASE_MISSING, ADMIN, new Vouch(D, 1));
        stage.does(ADMIN, new Vouch(B, 1));
        assertEquals(new WordRecord(B, 1, "anna"), stage.value(Kinds.WORD, "b"));
    }

    @Test
    void onlyTheLeaderIntendsAndOnlyThePresentIncarnation() {
        Stage stage = Stage.ready();
        stage.refuses(RefusalReason.NOT_THE_LEADER, Issuer.duty(B), new Intend(C, 1, "silent"));
        stage.refuses(RefusalReason.INCARNATION_OTHER, Issuer.duty(A), new Intend(C, 2, "silent"));
        stage.refuses(RefusalReason.LEASE_MISSING, Issuer.duty(A), new Intend(D, 1, "silent"));
        stage.does(Issuer.duty(A), new Intend(C, 1, "silent"));
        assertEquals(new IntentRecord(C, 1, boot(C), "silent"), stage.value(Kinds.INTENT, "c"));
        assertEquals(stage.revision(), stage.version(Kinds.INTENT, "c"), "its id is its revision");
        stage.refuses(RefusalReason.HOST_INTENDED, Issuer.duty(A), new Intend(C, 1, "silent"));
        long r = stage.version(Kinds.INTENT, "c");
        stage.refuses(RefusalReason.INTENT_OTHER, Issuer.duty(A), new CancelIntent(C, r - 1));
        stage.refuses(RefusalReason.NOT_THE_LEADER, Issuer.duty(W), new CancelIntent(C, r));
        stage.does(Issuer.duty(A), new CancelIntent(C, r));
        stage.refuses(RefusalReason.INTENT_OTHER, Issuer.duty(A), new CancelIntent(C, r));
        assertEquals(Optional.empty(), stage.state.find(Kinds.INTENT, "c"));
    }
}
