// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.HostId;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.upkeep.MaintenanceRecord;
import org.hotseat.state.upkeep.MaintenanceRecord.Phase;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.RowColumn;
import org.junit.jupiter.api.Test;

/** Rows of the Cluster view and the line that sums them up. */
class MemberRowTest {

    private static List<String> cells(int row) {
        MemberRow member = MemberRow.of(NorthOps.facts()).get(row);
        return MemberRow.columns().stream().map(column -> column.text().apply(member)).toList();
    }

    @Test
    void writesTheRowsOfThePicture() {
        assertEquals(List.of("running", "host-01", "voter", "1.8 s", "0.2 ms", "0.4 ms", "0.8 ms", "\u22120.3 ms",
                "918\u2009204", "1.4.2"), cells(0));
        assertEquals(List.of("stale", "host-13", "voter", "1.8 s", "0.2 ms", "lost", "0.8 ms", "–", "918\u2009131",
                "1.4.2"), cells(12));
        assertEquals(List.of("running", "witness-1", "witness", "–", "–", "0.6 ms", "–", "+0.3 ms", "918\u2009204",
                "1.4.2"), cells(16));
    }

    @Test
    void inMaintenanceIsNotSaidWhileMachinesComeBack() {
        HostId host = NorthOps.facts().members().getFirst().host();
        for (Phase phase : Phase.values()) {
            StateMap state = new StateMap();
            state.put(Kinds.MAINTENANCE.key(host.value()), 1, Kinds.MAINTENANCE.write(new MaintenanceRecord(host, phase,
                    "anna", NorthOps.NOW, List.of())), 1);
            MemberRow member = MemberRow.of(NorthOps.facts(), state).getFirst();
            assertEquals(phase == Phase.ON ? "running, in maintenance" : "running, machines come back",
                    MemberRow.columns().getFirst().text().apply(member));
        }
    }

    @Test
    void drawsHowMuchOfALeaseIsLeft() {
        RowColumn<MemberRow> lease = MemberRow.columns().get(3);
        MemberRow row = MemberRow.of(NorthOps.facts()).getFirst();
        assertEquals(0.9, lease.bar().orElseThrow().apply(row).orElseThrow(), 1e-9);
    }

    @Test
    void everythingIsStaleWithoutAnAgent() {
        ClusterFacts lost = NorthOps.facts().with(new MemberLinkState.Connecting(Optional.empty(),
                Optional.of(NorthOps.NOW)));
        assertEquals(StateMark.STALE, MemberRow.of(lost).getFirst().mark());
        assertEquals("Leader host-05, term 41; 0 of 17 members answer; majority 3 of 5 voters", LinkText.status(lost));
    }

    @Test
    void sumsUp() {
        assertEquals("Leader host-05, term 41; 16 of 17 members answer; majority 3 of 5 voters",
                LinkText.status(NorthOps.facts()));
    }

    @Test
    void saysWhyNoAgentIsThere() {
        Instant now = NorthOps.NOW;
        Failure gone = new Failure(FailureCode.UNREACHABLE, "host-05 is gone.");
        assertEquals("", LinkText.trouble(NorthOps.facts().link(), now));
        assertEquals("Not connected to agents since 14:32:07: host-05 is gone.", LinkText.trouble(
                new MemberLinkState.Connecting(Optional.of(gone), Optional.of(now)), now));
        assertEquals("Not connected to agents: host-05 is gone.", LinkText.trouble(
                new MemberLinkState.Connecting(Optional.of(gone), Optional.empty()), now));
    }

    @Test
    void isCopiedWithItsHeads() {
        String text = RowTexts.lines(MemberRow.columns(), MemberRow.of(NorthOps.facts()));
        assertEquals(18, text.lines().count());
        assertEquals("State\tMember\tRole\tLease left\tStorage\tMgmt\tBusiness\tClock\tRevision\tAgent",
                text.lines().findFirst().orElseThrow());
    }
}
