// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.maintain;

import static org.hotseat.protection.Records.A;
import static org.hotseat.protection.Records.B;
import static org.hotseat.protection.Records.C;
import static org.hotseat.protection.Records.M;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.HostId;
import org.hotseat.member.hyper.RoomMeter;
import org.hotseat.protection.Records;
import org.hotseat.protection.maintain.Departures.Way;
import org.hotseat.protocol.op.DepartureLive;
import org.hotseat.protocol.op.DepartureLive.State;
import org.hotseat.protocol.op.HostLive.Room;
import org.hotseat.state.Kinds;
import org.hotseat.state.place.Evacuation.Against;
import org.hotseat.state.place.Evacuation.Hindrance;
import org.hotseat.state.place.Surroundings;
import org.hotseat.state.upkeep.MaintenanceRecord;
import org.hotseat.state.upkeep.MaintenanceRecord.Phase;
import org.junit.jupiter.api.Test;

class DeparturesTest {

    private static final Failure REFUSED = new Failure(FailureCode.WRONG_STATE, "It does not want to.");

    private final Records records = new Records();
    private final Set<HostId> silent = new TreeSet<>();
    private final Departures departures = new Departures(A);
    private final Surroundings surroundings = new Surroundings() {
        @Override
        public boolean lives(HostId host) {
            return !silent.contains(host);
        }

        @Override
        public OptionalLong freeKib(HostId host) {
            return OptionalLong.empty();
        }
    };

    DeparturesTest() {
        records.wanted(Records.machine(A, B, C));
        records.authority(A, 1, Optional.of(B));
    }

    private void maintenance(HostId host, Phase phase) {
        records.map().put(Kinds.MAINTENANCE.key(host.value()), 1, Kinds.MAINTENANCE.write(new MaintenanceRecord(host,
                phase, "anna", Instant.EPOCH, List.of(M))), 1);
    }

    private Optional<HostId> next(Duration at) {
        return departures.next(records.map(), surroundings, at.toNanos()).flatMap(way -> way.step().target());
    }

    private DepartureLive live() {
        assertEquals(1, departures.live().size());
        return departures.live().get(0);
    }

    @Test
    void nothingGoesWithoutMaintenance() {
        assertEquals(Optional.empty(), next(Duration.ZERO));
        assertEquals(List.of(), departures.live());
    }

    @Test
    void oneGoesAtATimeAndTellsHowFarItIs() {
        maintenance(A, Phase.ON);
        assertEquals(Optional.of(B), next(Duration.ZERO));
        departures.progress(0.5);
        assertEquals(Optional.empty(), next(Duration.ofSeconds(1)), "it is on its way");
        assertEquals(new DepartureLive(A, M, State.MOVING, Optional.of(B), 0.5, List.of(), Optional.empty()), live());
    }

    @Test
    void whatFailedIsTriedAgainAfterLongerAndLongerPausesByWhatIsKnownThen() {
        maintenance(A, Phase.ON);
        Way way = departures.next(records.map(), surroundings, 0).orElseThrow();
        departures.ended(way, Optional.of(REFUSED), 0);
        assertEquals(Optional.empty(), next(Duration.ofMillis(1900)));
        assertEquals(State.STUCK, live().state());
        assertEquals(Optional.of(REFUSED), live().failure());
        silent.add(B);
        assertEquals(Optional.of(C), next(Duration.ofSeconds(2)), "the next host");
        departures.ended(way, Optional.of(REFUSED), Duration.ofSeconds(2).toNanos());
        assertEquals(Optional.empty(), next(Duration.ofMillis(5900)));
        assertEquals(Optional.of(C), next(Duration.ofSeconds(6)));
        departures.ended(way, Optional.empty(), Duration.ofSeconds(6).toNanos());
        records.authority(C, 2, Optional.empty());
        assertEquals(Optional.empty(), next(Duration.ofSeconds(6)));
        assertEquals(List.of(), departures.live());
    }

    @Test
    void whatNobodyCanTakeIsStuckAndSaysWhatStandsAgainstEach() {
        maintenance(A, Phase.ON);
        silent.addAll(List.of(B, C));
        assertEquals(Optional.empty(), next(Duration.ZERO));
        assertEquals(State.STUCK, live().state());
        assertEquals(List.of(new Against(B, Hindrance.NOT_HEARD), new Against(C, Hindrance.NOT_HEARD)), live()
                .against());
    }

    @Test
    void whatIsOnItsWayIsWantedAsLongAsTheRecordSaysSo() {
        maintenance(A, Phase.ON);
        Way way = departures.next(records.map(), surroundings, 0).orElseThrow();
        assertTrue(Departures.isWanted(records.map(), way));
        maintenance(A, Phase.RETURNING);
        assertFalse(Departures.isWanted(records.map(), way));
        records.map().remove(Kinds.MAINTENANCE.key("a"));
        assertFalse(Departures.isWanted(records.map(), way));
    }

    @Test
    void onlyTheHostThatRunsItBringsItBack() {
        maintenance(C, Phase.RETURNING);
        assertEquals(Optional.of(C), next(Duration.ZERO));
        records.authority(B, 2, Optional.empty());
        assertEquals(List.of(), Departures.ways(records.map(), A, surroundings));
        maintenance(B, Phase.ON);
        assertEquals(List.of(), Departures.ways(records.map(), A, surroundings), "that is the other host's");
    }

    @Test
    void memoryIsReadAsTheKernelTellsIt() {
        assertEquals(Optional.of(new Room(8_000_000, 3_000_000)), RoomMeter.of("""
                MemTotal:        8000000 kB
                MemFree:          100000 kB
                MemAvailable:    3000000 kB
                """));
        assertEquals(Optional.empty(), RoomMeter.of("MemTotal: 1 kB\n"));
    }
}
