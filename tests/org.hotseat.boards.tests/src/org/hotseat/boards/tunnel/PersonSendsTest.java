// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hotseat.boards.tunnel.World.A;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.boards.can.CanBus;
import org.hotseat.boards.can.CanFrame;
import org.hotseat.boards.can.SlcanLine;
import org.hotseat.boards.journal.RollbackPolicy;
import org.hotseat.boards.line.LineStatus;
import org.hotseat.boards.port.Assignment;
import org.hotseat.boards.port.BoardPort;
import org.hotseat.boards.port.Owner;
import org.hotseat.boards.port.PortDefinition;
import org.hotseat.boards.port.PortKind;
import org.hotseat.boards.port.Tested;
import org.hotseat.boards.wire.Resume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a person sends to the device at a port, and what the device says then. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PersonSendsTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final byte[] HELLO = "hello\r\n".getBytes(US_ASCII);

    private final PlayedLine line = new PlayedLine();

    private CompletableFuture<Tested> send(World world, long epoch, byte[] bytes) throws FailureException {
        BoardPort port = world.port();
        return CompletableFuture.supplyAsync(() -> {
            try {
                return port.test(epoch, bytes, World.soon(), LONG);
            } catch (FailureException refused) {
                throw new IllegalStateException(refused.failure().text(), refused);
            }
        }, world.workers.pool("person", 2));
    }

    private static Tested test(World world, long epoch, byte[] bytes) throws FailureException {
        return world.port().test(epoch, bytes, World.soon(), LONG);
    }

    @Test
    void theDeviceHearsAndItsAnswerIsTold() throws Exception {
        try (World world = new World(RollbackPolicy.DISCARD, line)) {
            CompletableFuture<Tested> sent = send(world, 0, HELLO);
            assertEquals("hello\r\n", line.heard(HELLO.length));
            line.say("world\r\n");
            Tested tested = sent.get(1, TimeUnit.MINUTES);
            assertTrue(tested.heard());
            assertEquals("world\r\n", new String(tested.answer(), US_ASCII));
            assertFalse(tested.more());
            assertEquals(HELLO.length, world.status().traffic().out());
        }
    }

    @Test
    void whatTheGuestSaysIsNeverInTheMiddleAndItsAnswersAreItsOwn() throws Exception {
        try (World world = new World(RollbackPolicy.DISCARD, line); Guest guest = world.guest(A)) {
            world.assign(A, 1);
            world.tunnel(A).own(1, new Resume.Fresh());
            world.awaitConnected(A);
            line.stop(true);
            CompletableFuture<Tested> sent = send(world, 1, HELLO);
            guest.say("guest");
            line.stop(false);
            String both = line.heard(HELLO.length + "guest".length());
            assertTrue(both.equals("hello\r\nguest") || both.equals("guesthello\r\n"), both);
            line.say("heard by both");
            assertEquals("heard by both", new String(sent.get(1, TimeUnit.MINUTES).answer(), US_ASCII));
            World.await("the guest hears its line as always", () -> guest.heard().equals("heard by both"));
        }
    }

    @Test
    void aPortThatChangedHandsHearsNothing() throws Exception {
        try (World world = new World(RollbackPolicy.DISCARD, line)) {
            world.assign(A, 4);
            FailureException old = assertThrows(FailureException.class, () -> test(world, 3, HELLO));
            assertEquals(FailureCode.WRONG_STATE, old.code());
            assertEquals("", line.heard());
        }
    }

    @Test
    void aPortIsTestedByOneAtATime() throws Exception {
        try (World world = new World(RollbackPolicy.DISCARD, line)) {
            CompletableFuture<Tested> first = send(world, 0, HELLO);
            line.heard(HELLO.length);
            assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, () -> test(world, 0, HELLO))
                    .code());
            line.say("x");
            first.get(1, TimeUnit.MINUTES);
            CompletableFuture<Tested> second = send(world, 0, HELLO);
            line.heard(2 * HELLO.length);
            line.say("y");
            assertEquals("y", new String(second.get(1, TimeUnit.MINUTES).answer(), US_ASCII));
        }
    }

    /** Whoever has been told that it failed has sent nothing, whenever the line goes on. */
    @Test
    void nothingIsWrittenAfterTheDeadline() throws Exception {
        try (World world = new World(RollbackPolicy.DISCARD, line)) {
            line.stop(true);
            BoardPort port = world.port();
            FailureException late = assertThrows(FailureException.class, () -> port.test(0, HELLO, Deadline.in(
                    Duration.ofMillis(1)), LONG));
            assertEquals(FailureCode.TIMEOUT, late.code());
            line.stop(false);
            CompletableFuture<Tested> next = send(world, 0, new byte[] { 'x' });
            assertEquals("x", line.heard(1));
            line.say("y");
            assertEquals("y", new String(next.get(1, TimeUnit.MINUTES).answer(), US_ASCII));
        }
    }

    @Test
    void withoutADeviceItIsToldThatNobodyHeard() throws Exception {
        line.present(false);
        try (World world = new World(RollbackPolicy.DISCARD, line)) {
            assertFalse(test(world, 0, HELLO).heard());
            assertEquals(HELLO.length, world.status().traffic().unheard());
        }
    }

    @Test
    void tooMuchIsRefusedAndTooLongAnAnswerIsCut() throws Exception {
        try (World world = new World(RollbackPolicy.DISCARD, line)) {
            byte[] many = new byte[BoardPort.MOST_TEST + 1];
            assertEquals(FailureCode.INVALID, assertThrows(FailureException.class, () -> test(world, 0, many)).code());
            assertThrows(FailureException.class, () -> test(world, 0, new byte[0]));
            CompletableFuture<Tested> sent = send(world, 0, HELLO);
            line.heard(HELLO.length);
            line.say("z".repeat(BoardPort.MOST_ANSWER + 1));
            Tested tested = sent.get(1, TimeUnit.MINUTES);
            assertEquals(BoardPort.MOST_ANSWER, tested.answer().length);
            assertTrue(tested.more());
        }
    }

    @Test
    void aBusIsTestedOnlyWhileNobodyHasItAndItsAdapterForgets(@TempDir Path folder) throws Exception {
        Path mode = Files.createDirectories(folder.resolve("modes")).resolve("can.adapter");
        PortDefinition can = new PortDefinition(World.PORT, PortKind.CAN, RollbackPolicy.DISCARD,
                PortDefinition.USUAL_CAPACITY, new byte[0]);
        try (World world = new World(can, new SlcanLine(new DeadBus(), 500, mode))) {
            Tested opened = test(world, 0, "V\rO\r".getBytes(US_ASCII));
            assertArrayEquals("V1013\r\r".getBytes(US_ASCII), opened.answer());
            Tested again = test(world, 0, "O\r".getBytes(US_ASCII));
            assertArrayEquals("\r".getBytes(US_ASCII), again.answer(), "the adapter was closed after the first test");
            world.port().assign(new Assignment(1, Optional.of(new Owner(A, World.MACHINE))));
            FailureException had = assertThrows(FailureException.class, () -> test(world, 1, "V\r".getBytes(
                    US_ASCII)));
            assertEquals(FailureCode.WRONG_STATE, had.code());
        }
    }

    /** Nobody is on it. */
    private static final class DeadBus implements CanBus {

        @Override
        public void open(Consumer<CanFrame> listener) {
            // nothing ever comes
        }

        @Override
        public boolean send(CanFrame frame) throws IOException {
            throw new IOException("nobody");
        }

        @Override
        public LineStatus status() {
            return new LineStatus(true, "", 0);
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
