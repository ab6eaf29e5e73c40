// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.seats.plan.Deed;
import org.hotseat.seats.plan.Leg;
import org.hotseat.seats.plan.LegKind;
import org.hotseat.seats.plan.Way;
import org.hotseat.seats.room.Holder;
import org.hotseat.seats.room.Layer;
import org.hotseat.seats.room.Mapping;
import org.hotseat.seats.room.Point;
import org.hotseat.seats.room.PortId;
import org.hotseat.seats.room.SeatId;
import org.hotseat.seats.room.Source;
import org.hotseat.seats.run.Evidence;
import org.hotseat.seats.run.LegRecord;
import org.hotseat.seats.run.LegState;
import org.hotseat.seats.run.RunRecord;
import org.hotseat.seats.run.RunState;
import org.junit.jupiter.api.Test;

class RunTextTest {

    private static final MachineId MACHINE = new MachineId(new UUID(3, 1));
    private static final HostId HOST = new HostId("a");
    private static final Point POINT = new Point("v", Layer.KVM, "1\n2\\n");
    private static final PortId PORT = new PortId("board", "");

    private static LegRecord leg(LegKind kind, Deed there, Optional<Deed> back) {
        return new LegRecord(new Leg(kind, "seat s", Optional.of(there), back), LegState.MISSING, 3, Evidence.E3,
                "two\nlines");
    }

    private static RunRecord record() {
        Holder holder = new Holder(HOST, MACHINE);
        Mapping mapping = new Mapping(new SeatId("s"), Optional.of(MACHINE), Optional.of(HOST), List.of("DP-1", ""),
                List.of(PORT));
        return new RunRecord("s-7", 12, true, 7, List.of(mapping), List.of(Mapping.empty(new SeatId("s"))),
                Set.of("seat s", "port b/1"), List.of("s-5"), RunState.DEGRADED, true, "座席\n", List.of(
                        leg(LegKind.FENCE, new Deed.Fence(HOST), Optional.empty()),
                        leg(LegKind.LOCK, new Deed.Hold(POINT, true), Optional.of(new Deed.Hold(POINT, false))),
                        leg(LegKind.VIDEO, new Deed.Take(POINT, Source.of("3")), Optional.of(new Deed.Take(POINT,
                                Source.NONE))),
                        leg(LegKind.ASSIGN, new Deed.Assign(PORT, Optional.of(holder), 7), Optional.of(
                                new Deed.Assign(PORT, Optional.empty(), 8))),
                        leg(LegKind.MACHINE, new Deed.Run(MACHINE, HOST, Way.TAKE_OVER, 7), Optional.empty()),
                        leg(LegKind.VERIFY, new Deed.Carry(PORT, holder), Optional.empty())));
    }

    @Test
    void whatIsWrittenIsRead() throws FailureException {
        assertEquals(record(), RunText.read(RunText.write(record())));
    }

    @Test
    void whatIsDamagedOrNewerIsTold() {
        String text = RunText.write(record());
        for (String bad : List.of("", "something else", text.substring(0, text.length() / 2), text.replace("\n7\n",
                "\nseven\n"), text.replace("MISSING", "LOST"), text.replace("MISSING\n3", "MISSING\n3000000000"))) {
            assertEquals(FailureCode.DAMAGED, assertThrows(FailureException.class, () -> RunText.read(bad)).code(),
                    bad);
        }
        assertEquals(FailureCode.TOO_NEW, assertThrows(FailureException.class, () -> RunText.read(
                "hotseat-seat-run 2\nanything")).code());
    }
}
