// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.Kind;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.IntentRecord;
import org.hotseat.state.data.LeaseRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.MachineRecord.Care;
import org.hotseat.state.data.Protection;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.place.Evacuation.Against;
import org.hotseat.state.place.Evacuation.Hindrance;
import org.hotseat.state.place.Evacuation.Step;
import org.hotseat.state.upkeep.MaintenanceRecord;
import org.hotseat.state.upkeep.MaintenanceRecord.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Host a is emptied; m and n run there. */
class EvacuationTest {

    private static final HostId A = new HostId("a");
    private static final HostId B = new HostId("b");
    private static final HostId C = new HostId("c");
    private static final MachineId M = new MachineId(new UUID(1, 1));
    private static final MachineId N = new MachineId(new UUID(1, 2));
    private static final UUID BOOT = new UUID(3, 4);

    private final StateMap state = new StateMap();
    private final Set<HostId> silent = new HashSet<>();
    private final Map<HostId, Long> free = new HashMap<>();
    private final Surroundings surroundings = new Surroundings() {
        @Override
        public boolean lives(HostId host) {
            return !silent.contains(host);
        }

        @Override
        public OptionalLong freeKib(HostId host) {
            return free.containsKey(host) ? OptionalLong.of(free.get(host)) : OptionalLong.empty();
        }
    };

    EvacuationTest() {
        List.of(A, B, C).forEach(host -> {
            host(host, HostRole.HOST);
            put(Kinds.LEASE, new LeaseRecord(host, BOOT, 1), host.value());
        });
        machine(M, "m", Protection.REPLICATED, List.of(B, C), 5);
        runs(M, A, Optional.of(C), false);
    }

    private void host(HostId host, HostRole role) {
        put(Kinds.HOST, new HostRecord(host, host.value(), Set.of(role), "10.0.0.1", Optional.empty(), Optional.empty(),
                new HostPorts(1, 2, 3, 4), Optional.empty(), "1", SchemaRange.OURS), host.value());
    }

    private void machine(MachineId id, String name, Protection protection, List<HostId> standbys, int priority) {
        put(Kinds.MACHINE, new MachineRecord(id, name, "00", "<domain><memory unit='MiB'>512</memory></domain>",
                protection, A, standbys, true).cared(new Care(Optional.of(priority), Optional.empty())), id.toString());
    }

    private void runs(MachineId id, HostId host, Optional<HostId> standby, boolean released) {
        put(Kinds.AUTHORITY, new AuthorityRecord(id, host, BOOT, 1, standby, standby.isPresent(), 0, released),
                id.toString());
    }

    private void maintain(HostId host) {
        put(Kinds.MAINTENANCE, new MaintenanceRecord(host, Phase.ON, "anna", Instant.EPOCH, List.of()), host.value());
    }

    private <T> void put(Kind<T> kind, T value, String id) {
        state.put(kind.key(id), kind.schema(), kind.write(value), state.revision() + 1);
    }

    private List<Step> plan() {
        return Evacuation.away(state, A, surroundings);
    }

    private static List<Optional<HostId>> targets(List<Step> steps) {
        return steps.stream().map(Step::target).toList();
    }

    @Test
    void itsStandbyIsWantedFirstThenThoseThatAreNamed() {
        assertEquals(List.of(new Step(M, "m", A, Optional.of(C), List.of())), plan());
        silent.add(C);
        assertEquals(List.of(new Step(M, "m", A, Optional.of(B), List.of(new Against(C, Hindrance.NOT_HEARD)))),
                plan());
    }

    @Test
    void whatStandsAgainstEachHostIsTold() {
        maintain(C);
        put(Kinds.INTENT, new IntentRecord(B, 1, BOOT, "silent"), "b");
        assertEquals(List.of(new Step(M, "m", A, Optional.empty(), List.of(new Against(C, Hindrance.IN_MAINTENANCE),
                new Against(B, Hindrance.TAKEN_OVER)))), plan());
        state.remove(Kinds.INTENT.key("b"));
        state.remove(Kinds.LEASE.key("b"));
        assertEquals(Hindrance.NOT_HEARD, plan().get(0).against().get(1).hindrance());
        host(B, HostRole.WITNESS);
        assertEquals(Hindrance.RUNS_NO_MACHINES, plan().get(0).against().get(1).hindrance());
        assertTrue(Evacuation.isOn(state, C));
    }

    @Test
    void memoryIsGivenAwayOnceTheMostImportantFirst() {
        machine(N, "n", Protection.RESTART, List.of(C), 9);
        runs(N, A, Optional.empty(), false);
        free.put(C, 600L * 1024);
        List<Step> steps = plan();
        assertEquals(List.of(N, M), steps.stream().map(Step::machine).toList());
        assertEquals(List.of(Optional.of(C), Optional.of(B)), targets(steps));
        assertEquals(List.of(new Against(C, Hindrance.TOO_LITTLE_MEMORY)), steps.get(1).against());
    }

    @Test
    void whatIsOffElsewhereOrUnprotectedStays() {
        runs(M, A, Optional.empty(), true);
        machine(N, "n", Protection.NONE, List.of(C), 5);
        runs(N, A, Optional.empty(), false);
        assertEquals(List.of(), plan());
        runs(M, B, Optional.empty(), false);
        assertEquals(List.of(), plan());
    }

    @Test
    void aMachineWithoutAnotherHostHasNobodyAgainstIt() {
        machine(M, "m", Protection.RESTART, List.of(), 5);
        runs(M, A, Optional.empty(), false);
        assertEquals(List.of(new Step(M, "m", A, Optional.empty(), List.of())), plan());
    }

    @Test
    void whatHasLeftComesHome() {
        MaintenanceRecord back = new MaintenanceRecord(A, Phase.RETURNING, "anna", Instant.EPOCH, List.of(M, N));
        put(Kinds.MAINTENANCE, back, "a");
        machine(N, "n", Protection.RESTART, List.of(C), 5);
        runs(N, C, Optional.empty(), false);
        assertEquals(List.of(new Step(N, "n", C, Optional.of(A), List.of())), Evacuation.home(state, back,
                surroundings));
        silent.add(A);
        assertEquals(List.of(new Against(A, Hindrance.NOT_HEARD)), Evacuation.home(state, back, surroundings).get(0)
                .against());
    }

    @ParameterizedTest
    @CsvSource({ "<memory>2048</memory>,2048", "<memory unit='MiB'>512</memory>,524288",
            "<memory unit='b'>1025</memory>,2", "<memory unit = \"GB\" > 1 </memory>,976563", "<vcpu>1</vcpu>,0",
            "<memoryBacking/><memory unit='KiB'>7</memory>,7" })
    void memoryIsReadInLibvirtsUnits(String xml, long kib) {
        assertEquals(kib, MachineMemory.kib(xml));
    }
}
