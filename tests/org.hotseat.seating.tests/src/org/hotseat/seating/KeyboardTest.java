// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating;

import static org.hotseat.seating.Hall.A;
import static org.hotseat.seating.Hall.B;
import static org.hotseat.seating.Hall.DESK;
import static org.hotseat.seating.Hall.M;
import static org.hotseat.seating.Hall.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.work.Subscription;
import org.hotseat.emulated.matrix.EmulatedMatrix;
import org.hotseat.emulated.matrix.Plane;
import org.hotseat.protocol.op.SeatOps.SeatWish;
import org.hotseat.state.Kinds;
import org.hotseat.state.seat.SeatRunRecord.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pictures and keyboards of one device with a layer for each, as LW3 speaks of them. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class KeyboardTest {

    private static final int DESK_PORT = 4;

    private Hall hall;
    private SeatMover mover;

    @BeforeEach
    void start() throws Exception {
        hall = new Hall(true);
        until("both layers are read", () -> hall.switches.live().stream().anyMatch(one -> one.layer("VIDEO").isPresent()
                && one.layer("USB").isPresent()));
        mover = hall.mover();
        assertEquals(Stage.COMMITTED, ended(new SeatWish.Remap(DESK, Optional.of(M))));
        assertEquals(List.of(2, 2), shown());
    }

    @AfterEach
    void end() {
        mover.close();
        hall.close();
    }

    /** Inputs of the picture and of the keyboard. */
    private List<Integer> shown() {
        return List.of(hall.matrix.routes(Plane.VIDEO).get(DESK_PORT), hall.matrix.routes(Plane.USB).get(DESK_PORT));
    }

    private Stage ended(SeatWish wish) throws Exception {
        SeatMover.Begun begun = mover.begin(wish, "otto").toCompletableFuture().get(1, TimeUnit.MINUTES);
        assertTrue(begun.begun(), () -> begun.plan().consequences().toString());
        String run = begun.plan().id();
        until("it is over", () -> hall.view().find(Kinds.SEAT_RUN, run).filter(held -> !held.value().stage().isOpen())
                .isPresent());
        return hall.run(run).stage();
    }

    /** Notes what the keyboard is connected with, each time that changes. */
    private final class Keyboard implements EmulatedMatrix.Witness {

        private final List<Integer> inputs;

        Keyboard(List<Integer> inputs) {
            this.inputs = inputs;
        }

        @Override
        public void changed(Plane plane, Set<Integer> outputs) {
            if (plane == Plane.USB) {
                inputs.add(hall.matrix.routes(Plane.USB).getOrDefault(DESK_PORT, 0));
            }
        }

        @Override
        public void locked(Plane plane, int output) {
            // no move locks anything
        }
    }

    @Test
    void theKeyboardIsConnectedToNobodyUntilThePictureIsThere() throws Exception {
        List<Integer> keyboard = new CopyOnWriteArrayList<>();
        try (Subscription watching = hall.matrix.watch(new Keyboard(keyboard))) {
            assertEquals(Stage.COMMITTED, ended(new SeatWish.ToHost(M, B)));
        }
        assertEquals(List.of(3, 3), shown());
        assertEquals(List.of(0, 3), keyboard);
        assertEquals(Optional.of(B), hall.seated());
    }

    @Test
    void aMachineThatStaysKeepsItsKeyboard() throws Exception {
        hall.breaks("no room");
        assertEquals(Stage.RETURNED, ended(new SeatWish.ToHost(M, B)));
        assertEquals(List.of(2, 2), shown());
        assertEquals(Optional.of(A), hall.seated());
    }
}
