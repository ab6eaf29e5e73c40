// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import static org.hotseat.state.decide.Stage.A;
import static org.hotseat.state.decide.Stage.ADMIN;
import static org.hotseat.state.decide.Stage.B;
import static org.hotseat.state.decide.Stage.C;
import static org.hotseat.state.decide.Stage.KEY;
import static org.hotseat.state.decide.Stage.M;
import static org.hotseat.state.decide.Stage.VIEWER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.timing.Assumptions;
import org.hotseat.lease.timing.Profile;
import org.hotseat.lease.timing.TimingSetting;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.command.AuthorityCommand.Release;
import org.hotseat.state.command.ClusterCommand.FoundCluster;
import org.hotseat.state.command.ClusterCommand.LeadFrom;
import org.hotseat.state.command.ClusterCommand.RaiseSchema;
import org.hotseat.state.command.ClusterCommand.RetireLeaseKey;
import org.hotseat.state.command.ClusterCommand.RotateLeaseKey;
import org.hotseat.state.command.ClusterCommand.SetTiming;
import org.hotseat.state.command.ClusterCommand.SetVoters;
import org.hotseat.state.command.ClusterCommand.SignWithLeaseKey;
import org.hotseat.state.command.HostCommand.AddHost;
import org.hotseat.state.command.HostCommand.ChangeHost;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.data.ClusterRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.LeaderRecord;
import org.hotseat.state.data.LeaseKey;
import org.hotseat.state.data.Protection;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.data.SchemaRecord;
import org.hotseat.state.data.TimingRecord;
import org.hotseat.state.data.VotersRecord;
import org.hotseat.state.decide.Decision.Commit;
import org.hotseat.state.decide.Decision.Refused;
import org.junit.jupiter.api.Test;

class ClusterRulesTest {

    private static final LeaseKey OTHER = new LeaseKey(2, "cd".repeat(32));

    @Test
    void foundingWritesTheFirstStateOnce() {
        Stage stage = Stage.founded();
        assertEquals("ground", stage.value(Kinds.CLUSTER).name());
        assertEquals(new VotersRecord(1, List.of(A), List.of(A)), stage.value(Kinds.VOTERS));
        assertEquals(1, stage.value(Kinds.SCHEMA).version());
        assertEquals(Profile.DEFAULT.timing(), stage.value(Kinds.TIMING).timing());
        assertEquals("CLUSTER_FOUNDED", stage.journal());
        stage.refuses(RefusalReason.CLUSTER_EXISTS, ADMIN, new FoundCluster(
                new ClusterRecord("second", 1, Instant.EPOCH), TimingRecord.of(Profile.CALM), KEY,
                Stage.host(B, HostRole.HOST)));
    }

    @Test
    void nothingIsDecidedWithoutACluster() {
        new Stage().refuses(RefusalReason.NO_CLUSTER, ADMIN, new AddHost(Stage.host(B, HostRole.HOST)));
        new Stage().refuses(RefusalReason.NO_CLUSTER, Issuer.duty(A), new LeadFrom(A, 1));
    }

    @Test
    void aLeadIsClaimedUnderANewEpoch() {
        Stage stage = Stage.ready();
        assertEquals(2, stage.does(Issuer.duty(B), new LeadFrom(B, 8)).number());
        assertEquals(new LeaderRecord(B, 2, 8), stage.value(Kinds.LEADER));
        stage.refuses(RefusalReason.TERM_OLD, Issuer.duty(A), new LeadFrom(A, 7));
        stage.refuses(RefusalReason.NOT_ITS_AGENT, Issuer.duty(A), new LeadFrom(B, 9));
        stage.refuses(RefusalReason.ROLE_TOO_LOW, ADMIN, new LeadFrom(B, 9));
        stage.refuses(RefusalReason.NOT_THERE, Issuer.duty(new HostId("x")), new LeadFrom(new HostId("x"), 9));
        assertEquals(3, stage.does(Issuer.duty(B), new LeadFrom(B, 8)).number(), "an agent that began anew");
    }

    @Test
    void aFormerLeadersDecisionIsWorthNothing() {
        Stage stage = Stage.ready();
        Commit late = assertInstanceOf(Commit.class, stage.decide(ADMIN, new SetTiming(stage.version(Kinds.TIMING),
                TimingRecord.of(Profile.CALM))));
        stage.does(Issuer.duty(B), new LeadFrom(B, 8));
        assertEquals(List.of(Kinds.LEADER.key()), stage.broken(late).stream().map(Decision.Need::key).toList());
    }

    @Test
    void votersChangeOneByOne() {
        Stage stage = Stage.ready();
        long base = stage.version(Kinds.VOTERS);
        stage.refuses(RefusalReason.VOTERS_NOT_ONE_BY_ONE, ADMIN, new SetVoters(base, List.of(A, B, C)));
        stage.refuses(RefusalReason.VOTERS_NOT_ONE_BY_ONE, ADMIN, new SetVoters(base, List.of(B)));
        stage.refuses(RefusalReason.VOTERS_NOT_ONE_BY_ONE, ADMIN, new SetVoters(base, List.of(A, B, B)));
        stage.refuses(RefusalReason.VOTERS_NOT_ONE_BY_ONE, ADMIN, new SetVoters(base, List.of(A)));
        stage.refuses(RefusalReason.VOTERS_TOO_MANY, ADMIN, new SetVoters(base, List.of()));
        stage.refuses(RefusalReason.NOT_THERE, ADMIN, new SetVoters(base, List.of(A, new HostId("x"))));
        assertEquals(2, stage.does(ADMIN, new SetVoters(base, List.of(B, A))).number());
        assertEquals(new VotersRecord(2, List.of(A, B), List.of(A)), stage.value(Kinds.VOTERS));
        assertEquals(stage.version(Kinds.VOTERS), stage.conflicts(ADMIN, new SetVoters(base, List.of(A, C)))
                .version());
        stage.does(ADMIN, new SetVoters(stage.version(Kinds.VOTERS), List.of(B)));
    }

    @Test
    void timesThatBreakARuleAreRefused() {
        Stage stage = Stage.ready();
        long base = stage.version(Kinds.TIMING);
        TimingSetting broken = new TimingSetting(Duration.ofMillis(1200), Duration.ofMillis(500),
                Duration.ofMillis(150), Duration.ofMillis(600), Assumptions.USUAL);
        Refused refused = assertInstanceOf(Refused.class, stage.decide(ADMIN, new SetTiming(base,
                TimingRecord.of(broken))));
        assertEquals(RefusalReason.TIMING_BROKEN.name(), refused.refusal().reason());
        assertTrue(refused.refusal().text().contains("I3"), refused.refusal().text());
        TimingRecord calm = TimingRecord.of(Profile.CALM);
        stage.refuses(RefusalReason.TIMING_IMPOSSIBLE, ADMIN, new SetTiming(base, new TimingRecord(Optional.empty(),
                Duration.ZERO, calm.period(), calm.guard(), calm.suspicion(), calm.wakeUp(), calm.stop(),
                calm.roundTrip(), calm.election(), calm.keeperRestart(), 3, 10_000)));
        stage.does(ADMIN, new SetTiming(base, calm));
        assertEquals(Profile.CALM.timing(), stage.value(Kinds.TIMING).timing());
    }

    @Test
    void nobodyWaitsForLessWhileAMachineMayRun() {
        Stage stage = Stage.running(Protection.RESTART);
        stage.refuses(RefusalReason.TIMING_SHORTER, ADMIN, new SetTiming(stage.version(Kinds.TIMING),
                TimingRecord.of(Profile.QUICK)));
        stage.does(ADMIN, new SetTiming(stage.version(Kinds.TIMING), TimingRecord.of(Profile.CALM)));
        stage.does(Issuer.duty(B), new Release(M, B, 1));
        stage.does(ADMIN, new SetTiming(stage.version(Kinds.TIMING), TimingRecord.of(Profile.QUICK)));
    }

    @Test
    void keysChangeInThreeSteps() {
        Stage stage = Stage.ready();
        stage.refuses(RefusalReason.LEASE_KEY_TWICE, ADMIN, new RotateLeaseKey(keys(stage), new LeaseKey(1,
                OTHER.hex())));
        stage.refuses(RefusalReason.LEASE_KEY_UNKNOWN, ADMIN, new SignWithLeaseKey(keys(stage), 2));
        stage.refuses(RefusalReason.LEASE_KEY_SIGNS, ADMIN, new RetireLeaseKey(keys(stage), 1));
        stage.does(ADMIN, new RotateLeaseKey(keys(stage), OTHER));
        assertEquals(List.of(KEY, OTHER), stage.value(Kinds.LEASE_KEYS).keys());
        stage.refuses(RefusalReason.LEASE_KEY_CHANGE_OPEN, ADMIN, new RotateLeaseKey(keys(stage), new LeaseKey(3,
                OTHER.hex())));
        stage.does(ADMIN, new SignWithLeaseKey(keys(stage), 2));
        assertEquals(List.of(OTHER, KEY), stage.value(Kinds.LEASE_KEYS).keys());
        stage.does(ADMIN, new RetireLeaseKey(keys(stage), 1));
        assertEquals(List.of(OTHER), stage.value(Kinds.LEASE_KEYS).keys());
        assertEquals("", stage.conflicts(ADMIN, new RotateLeaseKey(1, KEY)).json(), "a secret is not shown");
    }

    @Test
    void noSecretIsInTheAuditLogOrTheJournal() {
        Stage stage = Stage.ready();
        stage.does(ADMIN, new RotateLeaseKey(keys(stage), OTHER));
        assertFalse(stage.state.raws().entrySet().stream().filter(entry -> entry.getKey().startsWith("journal/"))
                .anyMatch(entry -> entry.getValue().json().contains(OTHER.hex())
                        || entry.getValue().json().contains(KEY.hex())));
        assertTrue(stage.value(Kinds.AUDIT, Kinds.number(stage.state.all(Kinds.AUDIT).size())).arguments()
                .contains("\"id\":2"));
    }

    private static long keys(Stage stage) {
        return stage.version(Kinds.LEASE_KEYS);
    }

    @Test
    void aSchemaIsRaisedOnlyWhenAllUnderstandIt() {
        Stage stage = Stage.ready();
        long base = stage.version(Kinds.SCHEMA);
        stage.refuses(RefusalReason.SCHEMA_NOT_HIGHER, ADMIN, new RaiseSchema(base, 1));
        for (HostId host : List.of(A, B, C, Stage.W)) {
            stage.refuses(RefusalReason.HOST_LACKS_SCHEMA, ADMIN, new RaiseSchema(base, 2));
            HostRecord old = stage.value(Kinds.HOST, host.value());
            stage.does(Issuer.duty(host), new ChangeHost(stage.version(Kinds.HOST, host.value()), new HostRecord(
                    host, old.name(), old.roles(), old.management(), old.storage(), old.business(), old.ports(),
                    old.bmc(), "2.0", new SchemaRange(1, 2))));
        }
        assertEquals(2, stage.does(ADMIN, new RaiseSchema(base, 2)).number());
        stage.refuses(RefusalReason.SCHEMA_TOO_NEW, ADMIN, new RaiseSchema(base, 3));
    }

    @Test
    void whoDoesNotUnderstandTheSchemaDecidesNothing() {
        Stage stage = Stage.ready();
        stage.state.put(Kinds.SCHEMA.key(), 1, Kinds.SCHEMA.write(new SchemaRecord(2)), stage.revision());
        stage.refuses(RefusalReason.SCHEMA_TOO_NEW, ADMIN, new SetTiming(0, TimingRecord.of(Profile.CALM)));
        stage.refuses(RefusalReason.SCHEMA_TOO_NEW, Issuer.duty(A), new LeadFrom(A, 9));
        stage.state.put(Kinds.SCHEMA.key(), 9, "{}", stage.revision());
        stage.refuses(RefusalReason.VALUE_UNREADABLE, Issuer.duty(A), new LeadFrom(A, 9));
    }

    @Test
    void aCommandThatNotAllUnderstandIsRefusedBefore() {
        NoCommit refused = assertThrows(NoCommit.class,
                () -> Decider.checkSchema(1, "Newer", 2));
        assertEquals(RefusalReason.COMMAND_TOO_NEW.name(), assertInstanceOf(Refused.class, refused.decision())
                .refusal().reason());
        assertEquals(RefusalReason.COMMAND_UNKNOWN.name(), Decider.unknown("Newest").refusal().reason());
    }

    @Test
    void aRefusalOfAPersonCanBeRecorded() {
        Stage stage = Stage.ready();
        Proposal proposal = stage.proposal(VIEWER, new SetVoters(1, List.of(A, B)));
        Refused refused = assertInstanceOf(Refused.class, Decider.decide(stage.view(), proposal));
        Commit entry = Decider.recordRefusal(stage.view(), proposal, refused.refusal()).orElseThrow();
        assertEquals(List.of(), stage.broken(entry));
        stage.apply(entry);
        assertEquals("ROLE_TOO_LOW", stage.state.last(Kinds.AUDIT).orElseThrow().value().outcome());
        assertEquals("vera", stage.state.last(Kinds.AUDIT).orElseThrow().value().account());
        assertTrue(Decider.recordRefusal(stage.view(), stage.proposal(Issuer.duty(B), new LeadFrom(B, 1)),
                refused.refusal()).isEmpty());
        assertTrue(Decider.recordRefusal(new StateMap(), proposal, refused.refusal()).isEmpty());
    }
}
