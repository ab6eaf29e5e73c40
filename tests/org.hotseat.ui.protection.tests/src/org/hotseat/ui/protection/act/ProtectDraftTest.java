// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.console.member.MemberRole;
import org.hotseat.console.member.Presence;
import org.hotseat.console.member.Trip;
import org.hotseat.console.move.Consequence;
import org.hotseat.console.move.Consequence.Weight;
import org.hotseat.hypervisor.checkpoint.Obstacle;
import org.hotseat.hypervisor.checkpoint.WrittenObstacles;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.MachineRecord.Care;
import org.hotseat.state.data.MachineRecord.Pace;
import org.hotseat.state.data.Protection;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.ui.look.StateMark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person decides about the protection of a machine. */
class ProtectDraftTest {

    private static final MachineId ID = MachineId.of("7b4e1a6e-8a9f-4e0b-9d5b-0c8f5b7c1d07");
    private static final HostId ONE = new HostId("h1");
    private static final HostId TWO = new HostId("h2");
    private static final HostId THREE = new HostId("h3");
    private static final HostId FOUR = new HostId("h4");

    private final StateMap state = new StateMap();
    private ClusterFacts facts;

    @BeforeEach
    void hosts() {
        for (HostId host : List.of(ONE, TWO, THREE, FOUR)) {
            HostRecord record = new HostRecord(host, host.value(), Set.of(HostRole.HOST), "10.0.0.1",
                    host.equals(FOUR) ? Optional.empty() : Optional.of("10.0.1.1"), Optional.empty(),
                    new HostPorts(1, 2, 3, 4, 5), Optional.empty(), "0.1.0", SchemaRange.OURS);
            state.put(Kinds.HOST.key(host.value()), Kinds.HOST.schema(), Kinds.HOST.write(record), 1);
        }
        ClusterFacts nothing = ClusterFacts.nothing(new MemberLinkState.Connected("h1", Instant.EPOCH, Duration.ZERO));
        facts = new ClusterFacts(nothing.link(), "north", 1, Optional.empty(), List.of(member(ONE, Presence.RUNNING),
                member(TWO, Presence.RUNNING), member(THREE, Presence.STALE)), nothing.ladders(), Optional.empty(),
                nothing.paths(), Optional.empty(), Optional.empty(), List.of(), List.of(), nothing.measured());
    }

    private static MemberFacts member(HostId host, Presence presence) {
        return new MemberFacts(host, host.value(), MemberRole.HOST, presence, Optional.empty(), Optional.empty(),
                Trip.NONE, Trip.NONE, Trip.NONE, Optional.empty(), OptionalLong.empty(), "", 0, List.of());
    }

    private ProtectDraft draft() {
        return draft(host -> List.of());
    }

    private ProtectDraft draft(Function<HostId, List<Consequence>> fits) {
        return new ProtectDraft(ID, "plot-7", ONE, StandbyChoices.of(state, facts, fits, List.of()));
    }

    /** Before it is protected, with the device; starting it elsewhere needs no copy. */
    @Test
    void whatCannotBeCopiedIsToldWithTheDevice() throws Exception {
        List<Obstacle> against = WrittenObstacles.of("<domain><os firmware='efi'><nvram>/var/lib/plot-7.fd</nvram></os>"
                + "<devices><tpm model='tpm-crb'/></devices></domain>");
        ProtectDraft draft = draft();
        draft.standby(TWO, true);
        assertEquals(Optional.empty(), draft.problem());
        assertTrue(draft.renew(StandbyChoices.of(state, facts, host -> List.of(), against)));
        String problem = draft.problem().orElseThrow();
        assertTrue(problem.contains("plot-7 cannot be copied"), problem);
        assertTrue(problem.contains("/var/lib/plot-7.fd") && problem.contains("tpm-crb"), problem);
        draft.protection(Protection.RESTART);
        assertEquals(Optional.empty(), draft.problem());
    }

    @Test
    void aNewOneRunsWhereItWasSeenAndNeedsAStandby() {
        ProtectDraft draft = draft();
        assertEquals(Optional.of(ONE), draft.primary());
        assertEquals(Protection.REPLICATED, draft.protection());
        assertTrue(draft.problem().isPresent());
        draft.standby(TWO, true);
        assertEquals(Optional.empty(), draft.problem());
        assertEquals(Optional.empty(), draft.warning());
        assertEquals(new MachineRecord(ID, "plot-7", "h", "x", Protection.REPLICATED, ONE, List.of(TWO), true),
                draft.record("h", "x", true));
    }

    @Test
    void theSameHostIsRefusedAsItsStandby() {
        ProtectDraft draft = draft();
        draft.standby(ONE, true);
        assertEquals("h1 runs it already; choose another host as its standby.", draft.problem().orElseThrow());
        draft.primary(TWO);
        assertFalse(draft.problem().isPresent());
    }

    @Test
    void standbysHaveAnOrder() {
        ProtectDraft draft = draft();
        draft.standby(TWO, true);
        draft.standby(THREE, true);
        draft.shift(THREE, -1);
        draft.shift(THREE, -1); // it is the first already
        assertEquals(List.of(THREE, TWO), draft.standbys());
        draft.standby(THREE, false);
        assertEquals(List.of(TWO), draft.standbys());
    }

    @Test
    void aStandbyThatDoesNotAnswerIsWarnedOf() {
        ProtectDraft draft = draft();
        draft.standby(THREE, true);
        assertEquals(Optional.empty(), draft.problem());
        assertTrue(draft.warning().isPresent());
    }

    @Test
    void whatTheClusterHasIsWhereItBegins() {
        MachineRecord record = new MachineRecord(ID, "plot-7", "h", "x", Protection.RESTART, TWO, List.of(ONE), true);
        state.put(Kinds.MACHINE.key(ID.toString()), Kinds.MACHINE.schema(), Kinds.MACHINE.write(record), 9);
        ProtectDraft draft = draft();
        assertEquals(9, draft.base());
        assertEquals(Optional.of(TWO), draft.primary());
        assertEquals(List.of(ONE), draft.standbys());
        draft.protection(Protection.NONE);
        assertTrue(draft.warning().isPresent());
    }

    @Test
    void aHostThatCannotHoldItIsRefusedWithTheReason() {
        ProtectDraft draft = draft(host -> List.of(new Consequence("Memory", host.equals(TWO) ? Weight.STOP
                : Weight.NOTE, "2.0 GiB in all")));
        draft.standby(TWO, true);
        assertEquals(Optional.of("2.0 GiB in all"), draft.problem());
        assertEquals(Optional.empty(), draft.obstacle(THREE), "what is short only now is no obstacle");
        draft.protection(Protection.NONE);
        assertEquals(Optional.empty(), draft.problem());
    }

    @Test
    void aHostWithoutAnAddressForCopiesCanOnlyStartItAnew() {
        ProtectDraft draft = draft();
        draft.standby(FOUR, true);
        assertTrue(draft.problem().orElseThrow().startsWith("h4 has no address on the storage plane"));
        draft.protection(Protection.RESTART);
        assertEquals(Optional.empty(), draft.problem());
    }

    @Test
    void thePaceIsKeptAndCheckedAgainstItself() {
        MachineRecord record = new MachineRecord(ID, "plot-7", "h", "x", Protection.REPLICATED, ONE, List.of(TWO),
                true).cared(new Care(Optional.of(8), Optional.of(new Pace(Duration.ofSeconds(2), Duration.ofMillis(500),
                        Duration.ofSeconds(9), 30)))).paused(true);
        state.put(Kinds.MACHINE.key(ID.toString()), Kinds.MACHINE.schema(), Kinds.MACHINE.write(record), 9);
        ProtectDraft draft = draft();
        assertFalse(draft.isChanged());
        assertEquals(record, draft.record("h", "x", true));
        draft.care(new Care(Optional.of(8), Optional.of(new Pace(Duration.ofMillis(400), Duration.ofMillis(500),
                Duration.ofSeconds(9), 30))));
        assertTrue(draft.isChanged());
        assertTrue(draft.problem().orElseThrow().contains("longer than the RPO target"));
    }

    @Test
    void thePaceIsOfNoConcernWithoutCopies() {
        ProtectDraft draft = draft();
        draft.standby(TWO, true);
        draft.care(Care.USUAL.withPace(Optional.of(new Pace(Duration.ofMillis(400), Duration.ofMillis(500),
                Duration.ofSeconds(9), 30))));
        assertTrue(draft.problem().isPresent());
        draft.protection(Protection.RESTART);
        assertEquals(Optional.empty(), draft.problem());
    }

    @Test
    void anOperationIsNotChangedByWhatIsDecidedLater() {
        ProtectDraft draft = draft();
        draft.standby(TWO, true);
        ProtectDraft given = draft.snapshot();
        draft.standby(THREE, true);
        draft.primary(FOUR);
        draft.protection(Protection.NONE);
        assertEquals(new MachineRecord(ID, "plot-7", "h", "x", Protection.REPLICATED, ONE, List.of(TWO), true),
                given.record("h", "x", true));
    }

    @Test
    void thePageBlamesNobodyWhoDidNothing() {
        ProtectDraft draft = draft();
        Optional<String> obstacle = Optional.of("no agent");
        assertEquals(new PageWord(StateMark.INFO, "no agent", false), PageWord.of(draft, obstacle, true));
        String problem = draft.problem().orElseThrow();
        assertEquals(new PageWord(StateMark.INFO, problem, false), PageWord.of(draft, Optional.empty(), false));
        assertEquals(new PageWord(StateMark.ERROR, problem, false), PageWord.of(draft, Optional.empty(), true));
        draft.standby(THREE, true);
        assertEquals(new PageWord(StateMark.WARNING, draft.warning().orElseThrow(), true), PageWord.of(draft,
                Optional.empty(), true));
    }
}
