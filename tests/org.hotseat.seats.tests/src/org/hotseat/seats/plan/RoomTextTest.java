// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.seats.room.Crossing;
import org.hotseat.seats.room.Lock;
import org.hotseat.seats.room.OpenRun;
import org.hotseat.seats.room.Source;
import org.hotseat.seats.text.RoomText;
import org.hotseat.seats.text.Sight;
import org.junit.jupiter.api.Test;

/** A console that plans on the picture that it was sent plans what the leader plans. */
class RoomTextTest {

    private static Sight sight() {
        Furniture room = new Furniture(3, 4, 6, 5);
        room.crossings.put(Furniture.video(0, 0), new Crossing(Source.UNKNOWN, Lock.OTHER, true));
        room.open.add(new OpenRun("s4-9", 10, true, Set.of("seat s4", "machine x\ny"), Map.of(Furniture.machine(4),
                Furniture.hostId(2))));
        return new Sight(room.room(), new Measured(Optional.of(1.5e6), Optional.of(1e8), Optional.of(
                Duration.ofMillis(80)), Optional.empty(), Optional.of(Duration.ofSeconds(2))));
    }

    @Test
    void whatIsWrittenIsRead() throws FailureException {
        Sight sight = sight();
        Sight read = RoomText.read(RoomText.write(sight));
        assertEquals(sight, read);
        Wish wish = new Wish.ToHost(Furniture.machine(0), Furniture.hostId(1));
        Plan plan = Planner.plan(read.room(), wish, read.measured());
        assertEquals(Planner.plan(sight.room(), wish, sight.measured()), plan);
        assertTrue(!plan.legs().isEmpty(), plan.toString());
    }

    @Test
    void whatIsDamagedOrNewerIsTold() {
        String text = RoomText.write(sight());
        for (String bad : List.of("", "something else", text.substring(0, text.length() / 2), text.replace("PT0.08S",
                "soon"), text.replace("OTHER", "MINE"))) {
            assertEquals(FailureCode.DAMAGED, assertThrows(FailureException.class, () -> RoomText.read(bad)).code(),
                    bad);
        }
        assertEquals(FailureCode.TOO_NEW, assertThrows(FailureException.class, () -> RoomText.read(
                "hotseat-seat-room 2\nanything")).code());
    }
}
