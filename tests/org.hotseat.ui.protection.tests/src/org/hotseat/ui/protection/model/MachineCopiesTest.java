// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.Copies.Told;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.protocol.op.ReplicationLive.Side;
import org.hotseat.protocol.op.ReplicationLive.State;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.junit.jupiter.api.Test;

class MachineCopiesTest {

    private static final MachineId OTHER = MachineId.of("7b4e1a6e-8a9f-4e0b-9d5b-0c8f5b7c1d08");
    private static final MachineId LOOSE = MachineId.of("7b4e1a6e-8a9f-4e0b-9d5b-0c8f5b7c1d09");

    private final StateMap state = new StateMap();

    private void machine(MachineId id, String name, Protection protection) {
        MachineRecord record = new MachineRecord(id, name, "", "", protection, Plot7.SOURCE, List.of(Plot7.STANDBY),
                true);
        state.put(Kinds.MACHINE.key(id.toString()), Kinds.MACHINE.schema(), Kinds.MACHINE.write(record), 3);
    }

    private static Told told(HostId by, Instant at, MachineId machine, Side side, long epoch) {
        return new Told(by, at, new ReplicationLive(machine, side, epoch, Optional.empty(), State.MIGRATING,
                Duration.ZERO, 1, 1, Optional.empty(), Optional.empty(), true, Optional.empty(), Optional.empty(), 0, 0,
                Optional.empty(), Optional.empty(), List.of()));
    }

    @Test
    void eachMachineHasTheNewestWordOfBothSides() {
        machine(Plot7.ID, "plot-7", Protection.REPLICATED);
        machine(OTHER, "plot-8", Protection.RESTART);
        machine(LOOSE, "plot-9", Protection.NONE);
        HostId third = new HostId("h9");
        Told source = told(third, Plot7.NOW, Plot7.ID, Side.SOURCE, 119);
        Told standby = told(Plot7.STANDBY, Plot7.NOW.plusMillis(1), Plot7.ID, Side.STANDBY, 118);
        List<MachineCopies> all = MachineCopies.of(state, ClusterFacts.nothing(new MemberLinkState.NoAgents()), List.of(
                told(Plot7.SOURCE, Plot7.NOW.plusSeconds(1), Plot7.ID, Side.SOURCE, 118), source, standby, told(third,
                        Plot7.NOW, Plot7.ID, Side.STANDBY, 118), told(third, Plot7.NOW, LOOSE, Side.SOURCE, 200)));
        assertEquals(List.of("plot-7", "plot-8"), all.stream().map(one -> one.record().name()).toList());
        assertEquals(Optional.of(source), all.getFirst().source(), "the highest epoch");
        assertEquals(Optional.of(standby), all.getFirst().standby(), "the latest word of the same epoch");
        assertEquals(Optional.empty(), all.getLast().source());
        assertEquals(Optional.empty(), all.getLast().standby());
    }
}
