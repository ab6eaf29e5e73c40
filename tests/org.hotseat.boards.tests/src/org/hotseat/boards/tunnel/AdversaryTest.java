// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import static org.hotseat.boards.tunnel.World.A;
import static org.hotseat.boards.tunnel.World.B;
import static org.hotseat.boards.tunnel.World.MACHINE;
import static org.hotseat.boards.tunnel.World.PORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.boards.journal.RollbackPolicy;
import org.hotseat.base.time.Deadline;
import org.hotseat.boards.port.PortDefinition;
import org.hotseat.boards.port.PortKind;
import org.hotseat.boards.wire.CheckpointId;
import org.hotseat.boards.wire.Continuation;
import org.hotseat.boards.wire.Frame;
import org.hotseat.boards.wire.Frames;
import org.hotseat.boards.wire.Hello;
import org.hotseat.boards.wire.PeerLine;
import org.hotseat.boards.wire.Resume;
import org.hotseat.boards.wire.Welcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Peers that are not the owner, or do not keep to what was agreed; guests that are slow; boards that begin anew. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class AdversaryTest {

    private final PlayedLine line = new PlayedLine();
    private World world;

    private void world(RollbackPolicy policy) throws Exception {
        world = new World(policy, line);
        world.assign(A, 3);
    }

    @AfterEach
    void end() throws Exception {
        world.close();
    }

    /** Closed, and not one byte was said. */
    private static void assertSilentlyDropped(PeerLine peer) throws IOException {
        peer.patience(Duration.ofSeconds(20));
        try {
            assertEquals(-1, peer.in().read());
        } catch (SocketException reset) {
            assertTrue(String.valueOf(reset.getMessage()).contains("reset"), reset.toString());
        }
    }

    /** Closed; that the board lives, or that its byte is with the line, may have been said before. */
    private static void assertDropped(PeerLine peer) throws IOException {
        peer.patience(Duration.ofSeconds(20));
        try {
            peer.in().readAllBytes();
        } catch (SocketException reset) {
            assertTrue(String.valueOf(reset.getMessage()).contains("reset"), reset.toString());
        }
    }

    private PeerLine says(HostId host, Hello hello) throws Exception {
        PeerLine peer = world.connect(host);
        hello.write(peer.out());
        return peer;
    }

    @Test
    void whoeverIsNotTheOwnerHearsNothing() throws Exception {
        world(RollbackPolicy.REPLAY);
        line.say("secret");
        MachineId other = new MachineId(UUID.randomUUID());
        for (PeerLine peer : new PeerLine[] { says(B, new Hello(PORT, MACHINE, 3, new Resume.Fresh())),
                says(A, new Hello(PORT, MACHINE, 2, new Resume.Fresh())),
                says(A, new Hello(PORT, MACHINE, 4, new Resume.Left())),
                says(A, new Hello(PORT, other, 3, new Resume.Fresh())) }) {
            assertSilentlyDropped(peer);
        }
        assertEquals(4, world.status().traffic().refused());
        assertSilentlyDropped(says(A, new Hello("other", MACHINE, 3, new Resume.Fresh())));
    }

    @Test
    void rubbishEndsOnlyItsConnection() throws Exception {
        world(RollbackPolicy.REPLAY);
        PeerLine rubbish = world.connect(A);
        rubbish.out().write("GET / HTTP/1.1\r\n\r\n".getBytes());
        assertSilentlyDropped(rubbish);
        PeerLine inside = says(A, new Hello(PORT, MACHINE, 3, new Resume.Fresh()));
        Welcome.read(inside.in());
        inside.out().write(new byte[] { 'D', (byte) 255, (byte) 255 });
        assertDropped(inside);
        try (Guest guest = world.guest(A)) {
            world.tunnel(A).own(3, new Resume.Fresh());
            world.awaitConnected(A);
            line.say("well");
            assertEquals("well", guest.heard(4));
        }
    }

    @Test
    void anOwnerCannotClaimWhatWasNeverSaid() throws Exception {
        world(RollbackPolicy.REPLAY);
        assertSilentlyDropped(says(A, new Hello(PORT, MACHINE, 3, new Resume.Received(1, 99))));
        PeerLine inside = says(A, new Hello(PORT, MACHINE, 3, new Resume.Fresh()));
        Welcome.read(inside.in());
        Frames.write(new Frame.Taken(1000), inside.out());
        assertDropped(inside);
    }

    @Test
    void anOwnerThatSaysMoreThanItMayIsCutOff() throws Exception {
        world(RollbackPolicy.REPLAY);
        line.stop(true);
        PeerLine inside = says(A, new Hello(PORT, MACHINE, 3, new Resume.Fresh()));
        Welcome.read(inside.in());
        Deadline patience = World.soon();
        assertThrows(IOException.class, () -> {
            while (!patience.isOver()) {
                Frames.write(new Frame.Data(new byte[Frame.MOST]), inside.out());
            }
        });
        line.stop(false);
    }

    @Test
    void aPeerThatSaysNothingAnyMoreIsCutOff() throws Exception {
        world(RollbackPolicy.REPLAY);
        PeerLine half = says(A, new Hello(PORT, MACHINE, 3, new Resume.Fresh()));
        Welcome.read(half.in());
        World.await("it counts as gone", () -> !connected());
    }

    private boolean connected() {
        try {
            return world.status().connected();
        } catch (FailureException never) {
            throw new IllegalStateException(never);
        }
    }

    @Test
    void anAssignmentWaitsForNoDeadConnection() throws Exception {
        world(RollbackPolicy.REPLAY);
        line.stop(true);
        PeerLine half = says(A, new Hello(PORT, MACHINE, 3, new Resume.Fresh()));
        Welcome.read(half.in());
        Frames.write(new Frame.Data(new byte[] { 'x' }), half.out());
        world.assign(B, 4);
        assertDropped(half);
        line.stop(false);
        try (Guest guest = world.guest(B)) {
            world.tunnel(B).own(4, new Resume.Left());
            world.awaitConnected(B);
            line.say("on");
            assertEquals("on", guest.heard(2));
        }
    }

    @Test
    void anOverflowIsToldAndCounted() throws Exception {
        int capacity = Frame.WINDOW;
        world = new World(new PortDefinition(PORT, PortKind.SERIAL, RollbackPolicy.REPLAY, capacity,
                new byte[0]), line);
        world.assign(A, 1);
        try (Guest guest = world.guest(A)) {
            world.tunnel(A).own(1, new Resume.Fresh());
            world.awaitConnected(A);
            world.cut(true);
            World.await("cut", () -> !connected());
            String tail = "x".repeat(capacity);
            line.say("y".repeat(1000));
            line.say(tail);
            world.cut(false);
            assertEquals(tail, guest.heard(capacity));
            assertEquals(1000, world.tunnel(A).status().lost());
            assertEquals(1000, world.status().journal().overflow());
            assertEquals(Continuation.GAP, world.status().begun().orElseThrow().how());
        }
    }

    @Test
    void policyMarkTellsOfTheGap() throws Exception {
        world(RollbackPolicy.MARK);
        assertEquals("!later", goBack());
    }

    @Test
    void policyDiscardTellsOnlyThePresent() throws Exception {
        world(RollbackPolicy.DISCARD);
        assertEquals("later", goBack());
        assertEquals(6, world.tunnel(B).status().lost());
    }

    /** What a guest hears that goes back to before six bytes. */
    private String goBack() throws Exception {
        CheckpointId id = new CheckpointId(1, 1);
        try (Guest guest = world.guest(A)) {
            world.tunnel(A).own(3, new Resume.Fresh());
            world.awaitConnected(A);
            line.say("start");
            guest.heard(5);
            World.await("given", () -> world.tunnels.get(A).status().given() == 5);
            try (PortTunnel.Hold hold = world.tunnel(A).hold(World.soon())) {
                hold.cut(id);
            }
            assertTrue(world.tunnel(A).isKept(id, World.soon()));
            line.say("bygone");
            guest.heard(11);
        }
        try (Guest guest = world.guest(B)) {
            world.assign(B, 4);
            world.tunnel(B).own(4, new Resume.Checkpoint(id));
            world.awaitConnected(B);
            assertEquals(Continuation.DISCARDED, world.status().begun().orElseThrow().how());
            line.say("later");
            return guest.heard(world.status().definition().mark().length + 5);
        }
    }

    @Test
    void aBoardThatBeginsAnewSaysThatNobodyKnows() throws Exception {
        world(RollbackPolicy.REPLAY);
        try (Guest guest = world.guest(A)) {
            world.tunnel(A).own(3, new Resume.Fresh());
            world.awaitConnected(A);
            line.say("one");
            assertEquals("one", guest.heard(3));
            PlayedLine again = new PlayedLine();
            world.restart(again);
            World.await("it is another run", () -> world.tunnels.get(A).status().welcome()
                    .filter(words -> words.run() == 2).isPresent());
            assertEquals(Continuation.UNKNOWN, world.status().begun().orElseThrow().how());
            again.say("two");
            assertEquals("onetwo", guest.heard(6));
            guest.say("here");
            assertEquals("here", again.heard(4));
            assertEquals(0, world.tunnel(A).status().unsure());
        }
    }

    @Test
    void aDamagedFileServesNobody() throws Exception {
        world(RollbackPolicy.REPLAY);
        Path file = world.folder.resolve(PORT + ".owner");
        String text = Files.readString(file);
        for (String damaged : new String[] { "", text.substring(0, text.length() - 3), text.replaceFirst("^3", "1"),
                "rubbish\n", text + text }) {
            Files.writeString(file, damaged);
            world.restart(new PlayedLine());
            assertSilentlyDropped(says(A, new Hello(PORT, MACHINE, 3, new Resume.Fresh())));
            FailureException closed = assertThrows(FailureException.class, () -> world.assign(A, 9));
            assertEquals(FailureCode.WRONG_STATE, closed.code());
            assertEquals(damaged, Files.readString(file), "what a person may look at stays");
        }
    }
}
