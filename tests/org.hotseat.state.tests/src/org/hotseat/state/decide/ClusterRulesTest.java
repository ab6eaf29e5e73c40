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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
import org.hotseat.state.command.HostCommand.BeginMaintenance;
import org.hotseat.state.command.HostCommand.ChangeHost;
import org.hotseat.state.command.HostCommand.SetController;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.command.Refusal;
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

    private static final int NEWEST = SchemaRange.OURS.newest();
    private static final LeaseKey OTHER = new LeaseKey(2, "cd".repeat(32));

    @Test
    void foundingWritesTheFirstStateOnce() {
        Stage stage = Stage.founded();
        assertEquals("ground", stage.value(Kinds.CLUSTER).name());
        assertEquals(new VotersRecord(1, List.of(A), List.of(A)), stage.value(Kinds.VOTERS));
        assertEquals(NEWEST, stage.value(Kinds.SCHEMA).version());
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
        int next = NEWEST + 1;
        stage.refuses(RefusalReason.SCHEMA_NOT_HIGHER, ADMIN, new RaiseSchema(base, NEWEST));
        List<String> lacking = new ArrayList<>(List.of("host a", "host b", "host c", "host w"));
        for (HostId host : List.of(A, B, C, Stage.W)) {
            assertEquals(List.of(String.join(", ", lacking), String.valueOf(next)), stage.refuses(
                    RefusalReason.AGENTS_LACK_SCHEMA, ADMIN, new RaiseSchema(base, next)).arguments());
            update(stage, host, new SchemaRange(1, next));
            lacking.removeFirst();
            assertEquals(lacking, SchemaOutlook.of(stage.view()).lacking(next));
            assertEquals(lacking.isEmpty() ? next : NEWEST, SchemaOutlook.of(stage.view()).reachable());
        }
        assertEquals(next, stage.does(ADMIN, new RaiseSchema(base, next)).number());
        stage.refuses(RefusalReason.SCHEMA_TOO_NEW, ADMIN, new RaiseSchema(base, next + 1));
    }

    private static void update(Stage stage, HostId host, SchemaRange schema) {
        HostRecord old = stage.value(Kinds.HOST, host.value());
        stage.does(Issuer.duty(host), new ChangeHost(stage.version(Kinds.HOST, host.value()), new HostRecord(host,
                old.name(), old.roles(), old.management(), old.storage(), old.business(), old.ports(), old.bmc(),
                "2.0", schema)));
    }

    @Test
    void aHighestSchemaThatOneLeavesOutIsNotReached() {
        Stage stage = Stage.ready();
        update(stage, A, new SchemaRange(1, NEWEST + 3));
        update(stage, B, new SchemaRange(1, NEWEST + 2));
        update(stage, C, new SchemaRange(1, NEWEST + 2));
        SchemaOutlook outlook = SchemaOutlook.of(stage.view());
        assertEquals(NEWEST + 3, outlook.newest());
        assertEquals(NEWEST, outlook.reachable());
        update(stage, Stage.W, new SchemaRange(1, NEWEST + 2));
        assertEquals(NEWEST + 2, SchemaOutlook.of(stage.view()).reachable());
        assertEquals(List.of("host b", "host c", "host w"), SchemaOutlook.of(stage.view()).lacking(NEWEST + 3));
        assertEquals(1, SchemaOutlook.of(new StateMap()).reachable(), "no cluster");
    }

    @Test
    void whoDoesNotUnderstandTheSchemaDecidesNothing() {
        Stage stage = Stage.ready();
        stage.state.put(Kinds.SCHEMA.key(), 1, Kinds.SCHEMA.write(new SchemaRecord(NEWEST + 1)), stage.revision());
        stage.refuses(RefusalReason.SCHEMA_TOO_NEW, ADMIN, new SetTiming(0, TimingRecord.of(Profile.CALM)));
        stage.refuses(RefusalReason.SCHEMA_TOO_NEW, Issuer.duty(A), new LeadFrom(A, 9));
        stage.state.put(Kinds.SCHEMA.key(), 9, "{}", stage.revision());
        stage.refuses(RefusalReason.VALUE_UNREADABLE, Issuer.duty(A), new LeadFrom(A, 9));
    }

    @Test
    void aCommandThatNotAllUnderstandIsRefusedBefore() {
        Stage stage = Stage.ready();
        stage.state.put(Kinds.SCHEMA.key(), 1, Kinds.SCHEMA.write(new SchemaRecord(1)), stage.revision());
        for (HostId host : List.of(B, Stage.W)) {
            HostRecord old = stage.value(Kinds.HOST, host.value());
            stage.state.put(Kinds.HOST.key(host.value()), 1, Kinds.HOST.write(new HostRecord(host, old.name(), old
                    .roles(), old.management(), old.storage(), old.business(), old.ports(), old.bmc(), "0.9",
                    new SchemaRange(1, 1))), stage.revision());
        }
        Refusal old = stage.refuses(RefusalReason.COMMAND_LACKS_AGENTS, ADMIN, new BeginMaintenance(C));
        assertEquals(List.of("BeginMaintenance", "2", "host b, host w"), old.arguments());
        assertTrue(old.failure().remedy().contains("hotseat-agent schema --raise"));
        stage.refuses(RefusalReason.COMMAND_LACKS_AGENTS, ADMIN, new SetController(C, Optional.of(new HostRecord.Bmc(
                "10.0.9.3", "ipmi", "hotseat")), "x"));
        stage.does(ADMIN, new SetController(C, Optional.empty(), ""));
        stage.does(ADMIN, new SetTiming(stage.version(Kinds.TIMING), TimingRecord.of(Profile.CALM)));
        update(stage, B, SchemaRange.OURS);
        update(stage, Stage.W, SchemaRange.OURS);
        assertEquals(List.of("BeginMaintenance", "2", "1"), stage.refuses(RefusalReason.COMMAND_TOO_NEW, ADMIN,
                new BeginMaintenance(C)).arguments());
        stage.does(ADMIN, new RaiseSchema(stage.version(Kinds.SCHEMA), SchemaRange.SECOND));
        stage.does(ADMIN, new BeginMaintenance(C));
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
