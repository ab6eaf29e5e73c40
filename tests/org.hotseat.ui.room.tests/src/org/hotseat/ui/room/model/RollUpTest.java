// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.console.member.Copies;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.protocol.op.ReplicationLive.PaceLive;
import org.hotseat.protocol.op.ReplicationLive.Side;
import org.hotseat.protocol.op.ReplicationLive.State;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.protection.model.MachineCopies;
import org.hotseat.ui.room.model.Desk.Standing;
import org.hotseat.ui.room.support.Hall;
import org.junit.jupiter.api.Test;

class RollUpTest {

    private final Hall hall = new Hall(2);

    private static MachineCopies copies(Duration atRisk, Optional<Duration> unprotected) {
        MachineRecord record = new MachineRecord(Hall.machine(0), "plot-1", "", "<domain/>", Protection.REPLICATED,
                Hall.host(0), List.of(Hall.host(1)), true);
        PaceLive pace = new PaceLive(118e6, 9e6, 41_000_000, false, Duration.ZERO, Duration.ofSeconds(1),
                Duration.ofSeconds(1), "TARGET");
        ReplicationLive live = new ReplicationLive(Hall.machine(0), Side.SOURCE, 4, Optional.of(Hall.host(1)),
                State.MIGRATING, Duration.ofSeconds(3), 12, 11, Optional.of(atRisk), unprotected, true,
                Optional.of(pace), Optional.empty(), 1, 0, Optional.empty());
        return new MachineCopies(record, Optional.empty(), Optional.of(new Copies.Told(Hall.host(0), Hall.NOW, live)),
                Optional.empty(), Map.of(), Optional.empty(), true, Optional.empty());
    }

    private Standing of(MachineCopies copies, Optional<HostView> host) {
        return RollUp.of(hall.machine(Hall.machine(0)), host, Optional.of(copies), Hall.NOW);
    }

    @Test
    void aProtectedDeskSaysWhatIsAtStakeAsAShareOfWhatMayBeLost() {
        Standing standing = of(copies(Duration.ofMillis(500), Optional.empty()), hall.host(Hall.host(0)));
        assertEquals(StateMark.PROTECTED, standing.mark());
        assertEquals(0.5, standing.share(), 1e-9);
        assertTrue(standing.atStake().contains("0.5"), standing.atStake());
        assertEquals("", standing.back(), "nobody has measured how long a restore takes");
    }

    @Test
    void aLateOneIsAtRiskAndAnUnprotectedOneSaysSinceWhen() {
        Standing late = of(copies(Duration.ofSeconds(7), Optional.empty()), hall.host(Hall.host(0)));
        assertEquals(StateMark.AT_RISK, late.mark());
        assertTrue(late.words().contains("7"), late.words());
        assertEquals(1, late.share());
        Standing none = of(copies(Duration.ofSeconds(7), Optional.of(Duration.ofMinutes(9))), hall.host(Hall.host(0)));
        assertEquals(StateMark.UNPROTECTED, none.mark());
        assertTrue(none.words().startsWith(StateMark.UNPROTECTED.word()) && none.words().matches(".*\\d:\\d.*"), none
                .words());
    }

    @Test
    void aHostThatIsAtRiskIsTheCauseOfItsDesks() {
        HostView full = new HostView(Hall.host(0), "host-01", LinkState.LIVE, Hall.NOW, Optional.empty(),
                Optional.empty(), 20, 15, 16, 0, 0, 1);
        Standing standing = of(copies(Duration.ofMillis(500), Optional.empty()), Optional.of(full));
        assertEquals(StateMark.AT_RISK, standing.mark());
        assertTrue(standing.words().startsWith("host-01: "), standing.words());
    }
}
