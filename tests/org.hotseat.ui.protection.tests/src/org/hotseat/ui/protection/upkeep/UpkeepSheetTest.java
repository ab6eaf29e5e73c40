// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.console.member.MemberRole;
import org.hotseat.console.member.Presence;
import org.hotseat.console.member.Trip;
import org.hotseat.protocol.op.DepartureLive;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.state.Kind;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.LeaseRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.upkeep.MaintenanceRecord;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.protection.upkeep.UpkeepSheet.Phase;
import org.junit.jupiter.api.Test;

/** What the maintenance of host h1 shows; two machines run there. */
class UpkeepSheetTest {

    private static final HostId ONE = new HostId("h1");
    private static final HostId TWO = new HostId("h2");
    private static final MachineId M = new MachineId(new UUID(1, 1));
    private static final MachineId N = new MachineId(new UUID(1, 2));
    private static final UUID BOOT = new UUID(3, 4);

    private final StateMap state = new StateMap();
    private final Map<HostId, HostLive> told = new HashMap<>();

    UpkeepSheetTest() {
        for (HostId host : List.of(ONE, TWO)) {
            put(Kinds.HOST, new HostRecord(host, host.value(), Set.of(HostRole.HOST), "10.0.0.1", Optional.empty(),
                    Optional.empty(), new HostPorts(1, 2, 3, 4), Optional.empty(), "1", SchemaRange.OURS),
                    host.value());
            put(Kinds.LEASE, new LeaseRecord(host, BOOT, 1), host.value());
        }
        machine(M, "m", List.of(TWO));
        machine(N, "n", List.of());
    }

    private void machine(MachineId id, String name, List<HostId> standbys) {
        put(Kinds.MACHINE, new MachineRecord(id, name, "00", "", Protection.REPLICATED, ONE, standbys, true),
                id.toString());
        runs(id, ONE);
    }

    private void runs(MachineId id, HostId host) {
        put(Kinds.AUTHORITY, new AuthorityRecord(id, host, BOOT, 1, Optional.empty(), false, 0, false), id.toString());
    }

    private <T> void put(Kind<T> kind, T value, String id) {
        state.put(kind.key(id), kind.schema(), kind.write(value), state.revision() + 1);
    }

    private void maintenance(MaintenanceRecord.Phase phase) {
        put(Kinds.MAINTENANCE, new MaintenanceRecord(ONE, phase, "anna", Instant.EPOCH, List.of(M, N)), ONE.value());
    }

    private void says(HostId host, DepartureLive departure) {
        told.put(host, new HostLive(host, "1", 1, Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
                List.of(), List.of(), List.of(departure), Optional.empty(), List.of()));
    }

    private UpkeepSheet sheet() {
        ClusterFacts nothing = ClusterFacts.nothing(new MemberLinkState.Connected("h1", Instant.EPOCH, Duration.ZERO));
        ClusterFacts facts = new ClusterFacts(nothing.link(), "north", 1, Optional.empty(), List.of(member(ONE),
                member(TWO)), nothing.ladders(), Optional.empty(), nothing.paths(), Optional.empty(), Optional.empty(),
                List.of(), List.of(), nothing.measured());
        return UpkeepSheet.of(new UpkeepSheet.Sources(state, facts, told, List.of(),
                host -> OptionalLong.empty()), ONE);
    }

    private static MemberFacts member(HostId host) {
        return new MemberFacts(host, host.value(), MemberRole.HOST, Presence.RUNNING, Optional.empty(),
                Optional.empty(), Trip.NONE, Trip.NONE, Trip.NONE, Optional.empty(), OptionalLong.empty(), "", 0,
                List.of());
    }

    private static List<String> rows(UpkeepSheet sheet) {
        return sheet.rows().stream().map(row -> row.name() + ' ' + row.target() + ' ' + row.words()).toList();
    }

    @Test
    void beforeItIsToldWhatGoesWhereAndWhatCannot() {
        UpkeepSheet sheet = sheet();
        assertEquals(Phase.OFF, sheet.phase());
        assertEquals(List.of("m h2 moves live", "n – No other host is named for it; give it a standby."),
                rows(sheet));
        assertEquals("Machines that move live to other hosts, one after another: 1. That stay, see below why: 1.",
                sheet.summary());
    }

    @Test
    void whileItGoesOnEachMachineIsFollowed() {
        maintenance(MaintenanceRecord.Phase.ON);
        says(ONE, new DepartureLive(ONE, M, DepartureLive.State.MOVING, Optional.of(TWO), 0.4, List.of(),
                Optional.empty()));
        assertEquals("m h2 moving, 40 %", rows(sheet()).getFirst());
        told.clear();
        runs(M, TWO);
        UpkeepSheet sheet = sheet();
        assertEquals("m h2 is there", rows(sheet).getFirst());
        assertEquals(StateMark.DONE, sheet.rows().getFirst().mark());
        assertEquals(1, sheet.gone());
        assertTrue(sheet.summary().startsWith("1 of 2 have left."), sheet.summary());
    }

    @Test
    void theWayBackIsFollowedToo() {
        runs(M, TWO);
        maintenance(MaintenanceRecord.Phase.RETURNING);
        UpkeepSheet sheet = sheet();
        assertEquals(Phase.RETURNING, sheet.phase());
        assertEquals(List.of("n h1 is there", "m h1 waits for its turn"), rows(sheet));
        assertEquals("1 of 2 are back.", sheet.summary());
    }
}
