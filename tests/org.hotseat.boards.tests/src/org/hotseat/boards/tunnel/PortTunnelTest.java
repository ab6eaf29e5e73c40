// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import static org.hotseat.boards.tunnel.World.A;
import static org.hotseat.boards.tunnel.World.B;
import static org.hotseat.boards.tunnel.World.soon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.boards.journal.RollbackPolicy;
import org.hotseat.boards.wire.CheckpointId;
import org.hotseat.boards.wire.Continuation;
import org.hotseat.boards.wire.Resume;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A port from its line to a guest, over real sockets. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PortTunnelTest {

    private static final CheckpointId FIRST = new CheckpointId(1, 1);

    private final PlayedLine line = new PlayedLine();
    private World world;

    @BeforeEach
    void begin() throws Exception {
        world = new World(RollbackPolicy.REPLAY, line);
    }

    @AfterEach
    void end() throws Exception {
        world.close();
    }

    private void own(org.hotseat.base.id.HostId host, long epoch, Resume resume) throws Exception {
        world.assign(host, epoch);
        world.tunnel(host).own(epoch, resume);
        world.awaitConnected(host);
    }

    private void cut(CheckpointId id) throws Exception {
        try (PortTunnel.Hold hold = world.tunnel(A).hold(soon())) {
            hold.cut(id);
        }
        assertTrue(world.tunnel(A).isKept(id, soon()));
    }

    @Test
    void bytesGoThroughBothWays() throws Exception {
        try (Guest guest = world.guest(A)) {
            own(A, 1, new Resume.Fresh());
            line.say("$GPGGA");
            assertEquals("$GPGGA", guest.heard(6));
            guest.say("AT");
            assertEquals("AT", line.heard(2));
            assertEquals(6, world.status().traffic().in());
            World.await("it is counted", () -> world.tunnels.get(A).status().given() == 6);
        }
    }

    @Test
    void aStandbyTouchesNothingBeforeItOwns() throws Exception {
        try (Guest guest = world.guest(A); Guest armed = world.guest(B)) {
            own(A, 1, new Resume.Fresh());
            armed.say("early");
            line.say("one");
            assertEquals("one", guest.heard(3));
            assertEquals("", armed.heard());
            assertEquals("", line.heard());
            assertEquals(0, world.status().traffic().refused());
            assertFalse(world.tunnel(B).status().connected());
        }
    }

    @Test
    void aGuestThatGoesBackGetsEverythingSinceItsCheckpoint() throws Exception {
        try (Guest guest = world.guest(A)) {
            own(A, 1, new Resume.Fresh());
            line.say("abc");
            assertEquals("abc", guest.heard(3));
            World.await("given", () -> world.tunnels.get(A).status().given() == 3);
            cut(FIRST);
            world.tunnel(A).held(FIRST);
            line.say("def");
            assertEquals("abcdef", guest.heard(6));
        }
        world.tunnel(A).disown();
        line.say("ghi");
        try (Guest guest = world.guest(B)) {
            own(B, 2, new Resume.Checkpoint(FIRST));
            line.say("jkl");
            assertEquals("defghijkl", guest.heard(9));
            assertEquals(Continuation.EXACT, world.status().begun().orElseThrow().how());
        }
    }

    @Test
    void whatAGuestHasNotReadComesAgainAfterItsCheckpoint() throws Exception {
        String text = "$GPGGA,123519,4807.038,N,01131.000,E";
        int read = 10;
        long handed;
        world.tunnel(A); // there is its socket from now on
        try (SocketChannel slow = SocketChannel.open(UnixDomainSocketAddress.of(world.socket(A)))) {
            own(A, 1, new Resume.Fresh());
            line.say(text);
            ByteBuffer bytes = ByteBuffer.allocate(read);
            while (bytes.hasRemaining()) {
                assertTrue(slow.read(bytes) > 0);
            }
            World.await("a byte more is given", () -> world.tunnels.get(A).status().given() > read);
            try (PortTunnel.Hold hold = world.tunnel(A).hold(soon())) {
                handed = world.tunnel(A).status().given();
                hold.cut(FIRST);
            }
            assertTrue(world.tunnel(A).isKept(FIRST, soon()));
            world.tunnel(A).held(FIRST);
        }
        assertTrue(handed <= read + 2, handed + " are counted as read");
        world.tunnel(A).disown();
        try (Guest guest = world.guest(B)) {
            own(B, 2, new Resume.Checkpoint(FIRST));
            String rest = text.substring((int) handed);
            assertEquals(rest, guest.heard(rest.length()));
        }
    }

    @Test
    void nothingOfAClaimIsForAGuestThatComesAfterItsOwn() throws Exception {
        try (Guest guest = world.guest(A)) {
            own(A, 1, new Resume.Fresh());
            line.say("abc");
            assertEquals("abc", guest.heard(3));
            World.await("given", () -> world.tunnels.get(A).status().given() == 3);
            cut(FIRST);
            world.tunnel(A).held(FIRST);
            guest.say("end");
            assertEquals("end", line.heard(3));
        }
        World.await("it is over", () -> !world.tunnels.get(A).status().claimed());
        line.say("def");
        World.await("it is read", () -> read() == 6);
        try (Guest next = world.guest(A)) {
            next.say("new");
            World.await("it is connected", () -> world.tunnels.get(A).status().guest());
            own(A, 2, new Resume.Checkpoint(FIRST));
            assertEquals("def", next.heard(3));
            assertEquals("endnew", line.heard(6));
            assertEquals(Continuation.EXACT, world.status().begun().orElseThrow().how());
        }
    }

    private long read() {
        try {
            return world.status().traffic().in();
        } catch (FailureException never) {
            throw new IllegalStateException(never);
        }
    }

    @Test
    void theOwnerOfBeforeIsCutOffAtOnce() throws Exception {
        try (Guest old = world.guest(A); Guest next = world.guest(B)) {
            own(A, 1, new Resume.Fresh());
            world.assign(B, 2);
            old.say("late");
            world.tunnel(B).own(2, new Resume.Left());
            next.say("new");
            line.heard(3);
            line.say("x");
            assertEquals("x", next.heard(1));
            World.await("it was refused", () -> refused() > 2);
            assertEquals("new", line.heard());
            assertEquals("", old.heard());
        }
    }

    private long refused() {
        try {
            return world.status().traffic().refused();
        } catch (FailureException never) {
            throw new IllegalStateException(never);
        }
    }

    @Test
    void aBrokenConnectionLosesAndDoublesNothing() throws Exception {
        try (Guest guest = world.guest(A)) {
            own(A, 1, new Resume.Fresh());
            StringBuilder said = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                String words = "<" + i + ">";
                said.append(words);
                line.say(words);
                guest.say(words);
                if (i % 4 == 3) {
                    world.cut(false);
                }
            }
            assertEquals(said.toString(), guest.heard(said.length()));
            assertEquals(said.toString(), line.heard(said.length()));
        }
    }

    @Test
    void aSmallerEpochIsRefusedAfterARestartToo() throws Exception {
        world.assign(A, 5);
        assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, () -> world.assign(B, 4)).code());
        assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, () -> world.assign(B, 5)).code());
        world.assign(A, 5);
        PlayedLine again = new PlayedLine();
        world.restart(again);
        assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, () -> world.assign(B, 4)).code());
        assertEquals(A, world.status().assignment().owner().orElseThrow().host());
        try (Guest guest = world.guest(A)) {
            world.tunnel(A).own(5, new Resume.Fresh());
            world.awaitConnected(A);
            again.say("x");
            assertEquals("x", guest.heard(1));
        }
    }
}
