// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import static org.hotseat.boards.tunnel.World.A;
import static org.hotseat.boards.tunnel.World.B;
import static org.hotseat.boards.tunnel.World.soon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;

import org.hotseat.base.id.HostId;
import org.hotseat.boards.journal.RollbackPolicy;
import org.hotseat.boards.line.Line;
import org.hotseat.boards.port.PortDefinition;
import org.hotseat.boards.port.PortKind;
import org.hotseat.boards.wire.CheckpointId;
import org.hotseat.boards.wire.Continuation;
import org.hotseat.boards.wire.Resume;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What holds for a port of whatever kind: its owner speaks and hears, and a guest that goes back misses nothing. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
abstract class KindContract {

    private static final CheckpointId FIRST = new CheckpointId(1, 1);

    World world;

    abstract PortKind kind();

    /** The line itself; made once. */
    abstract Line line() throws Exception;

    /** What a guest says once before it hears anything; empty for nothing. */
    abstract String setUp();

    /** The device says something, which the guest hears so. */
    abstract String deviceSays(int number) throws Exception;

    /** What a guest says that the device hears. */
    abstract String words(int number);

    /** The device has heard these words and none else, in this order. */
    abstract void assertHeard(int... numbers) throws Exception;

    @BeforeEach
    void begin() throws Exception {
        world = new World(new PortDefinition(World.PORT, kind(), RollbackPolicy.REPLAY, PortDefinition.USUAL_CAPACITY,
                new byte[0]), line());
    }

    @AfterEach
    void end() throws Exception {
        world.close();
    }

    private void own(HostId host, long epoch, Resume resume) throws Exception {
        world.assign(host, epoch);
        world.tunnel(host).own(epoch, resume);
        world.awaitConnected(host);
    }

    /** Hears that in one piece; answers to what it said may come before or behind it. */
    private static void assertHears(Guest guest, String text) throws Exception {
        World.await("it hears " + text + ", not " + guest.heard(), () -> guest.heard().contains(text));
    }

    @Test
    void theOwnerSpeaksAndHears() throws Exception {
        try (Guest guest = world.guest(A)) {
            own(A, 1, new Resume.Fresh());
            guest.say(setUp() + words(1) + words(2));
            assertHeard(1, 2);
            assertHears(guest, deviceSays(7));
        }
    }

    @Test
    void aGuestThatGoesBackIsAsItWasAndHearsWhatItMissed() throws Exception {
        try (Guest guest = world.guest(A); Guest standby = world.guest(B)) {
            own(A, 1, new Resume.Fresh());
            guest.say(setUp() + words(1));
            assertHeard(1);
            String first = deviceSays(1);
            assertHears(guest, first);
            World.await("given", () -> world.tunnels.get(A).status().given() == first.length());
            try (PortTunnel.Hold hold = world.tunnel(A).hold(soon())) {
                hold.cut(FIRST);
            }
            assertTrue(world.tunnel(A).isKept(FIRST, soon()));
            world.tunnel(A).held(FIRST);
            String second = deviceSays(2);
            assertHears(guest, second);
            own(B, 2, new Resume.Checkpoint(FIRST));
            String third = deviceSays(3);
            assertHears(standby, second + third);
            assertEquals(second + third, standby.heard());
            assertEquals(Continuation.EXACT, world.status().begun().orElseThrow().how());
            standby.say(words(2)); // it has set nothing up: that is the port's
            assertHeard(1, 2);
        }
    }

    @Test
    void halfOfWhatAnOldOwnerSaidIsNoPartOfTheNextOnesWords() throws Exception {
        try (Guest guest = world.guest(A); Guest next = world.guest(B)) {
            own(A, 1, new Resume.Fresh());
            guest.say(setUp() + words(1));
            assertHeard(1);
            own(B, 2, new Resume.Left());
            next.say(words(2));
            assertHeard(1, 2);
        }
    }
}
