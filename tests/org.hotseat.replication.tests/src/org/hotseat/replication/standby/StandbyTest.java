// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.standby;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.hypervisor.checkpoint.DiskCopies;
import org.hotseat.replication.source.Pipe;
import org.hotseat.replication.store.FakeDisks;
import org.hotseat.replication.store.Settlement;
import org.hotseat.replication.stream.Memory;
import org.hotseat.replication.wire.Answer;
import org.hotseat.replication.wire.Answer.Refusal;
import org.hotseat.replication.wire.AnswerReader;
import org.hotseat.replication.wire.Begin;
import org.hotseat.replication.wire.GenerationWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a standby takes in, refuses, and gives out. */
class StandbyTest {

    private static final MachineId MACHINE = new MachineId(UUID.nameUUIDFromBytes(new byte[] { 3 }));
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;
    private final Random random = new Random(41);
    private final Memory memory = Memory.of(random);

    private Standby open() throws FailureException {
        return Standby.open(folder, MACHINE, Settlement.NOBODY, DiskCopies.NONE, MonotonicClock.SYSTEM);
    }

    private byte[] sent(long epoch, long generation, long base) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GenerationWriter writer = new GenerationWriter(out, true)) {
            writer.begin(new Begin(MACHINE, epoch, generation, base, Memory.HEAD));
            for (long page : memory.pages.keySet()) {
                if (base == 0) {
                    writer.data(page, ByteBuffer.wrap(memory.pages.get(page)));
                } else {
                    writer.change(page, ByteBuffer.wrap(memory.pages.get(page)), ByteBuffer.wrap(memory.pages.get(page)));
                }
            }
            writer.tail(ByteBuffer.wrap(memory.tail));
            writer.description("<domain>" + generation + "</domain>");
            writer.end();
        }
        return out.toByteArray();
    }

    /** What it answers to these bytes. */
    private static List<Answer> answers(Standby standby, byte[]... sent) throws Exception {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] one : sent) {
            all.writeBytes(one);
        }
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        try {
            standby.serve(new ByteArrayInputStream(all.toByteArray()), answers, () -> { });
        } catch (FailureException ended) {
            assertFalse(ended.failure().message().isBlank());
        }
        List<Answer> read = new ArrayList<>();
        AnswerReader reader = new AnswerReader(new ByteArrayInputStream(answers.toByteArray()));
        Optional<Answer> next = reader.read();
        while (next.isPresent()) {
            read.add(next.get());
            next = reader.read();
        }
        return read;
    }

    private static Refusal why(List<Answer> answers) {
        return ((Answer.Refused) answers.getLast()).why();
    }

    private static FailureCode refusal(Standby standby, long lowest) {
        return assertThrows(FailureException.class, () -> standby.take(lowest, Deadline.in(PATIENCE))).code();
    }

    @Test
    void itSaysWhatItHoldsAndAnswersEach() throws Exception {
        try (Standby standby = open()) {
            assertEquals(FailureCode.NOT_FOUND, refusal(standby, 0));
            assertFalse(standby.status().taking());
            assertEquals(List.of(new Answer.Holds(0, 0, true, true), new Answer.Acknowledged(4),
                    new Answer.Acknowledged(9)),
                    answers(standby, sent(2, 4, 0), sent(2, 9, 4)));
            assertTrue(standby.status().heard().isPresent() && standby.status().received() > 0);
        }
        try (Standby standby = open()) {
            assertEquals(9, standby.status().holds().orElseThrow().generation());
            assertEquals(List.of(new Answer.Holds(2, 9, true, true)), answers(standby));
            assertEquals(Refusal.NEEDS_ALL, why(answers(standby, sent(2, 12, 11))));
            assertEquals(Refusal.OTHER, why(answers(standby, sent(1, 12, 0))));
            assertEquals(List.of(new Answer.Holds(2, 9, true, true),
                    new Answer.Acknowledged(12)), answers(standby, sent(3, 12, 0)));
        }
    }

    @Test
    void nothingOlderThanWhatWasPromisedIsGoneOnFrom() throws Exception {
        try (Standby standby = open()) {
            answers(standby, sent(2, 4, 0));
            assertEquals(FailureCode.WRONG_STATE, refusal(standby, 5));
            assertEquals(List.of(new Answer.Holds(2, 4, true, true),
                    new Answer.Acknowledged(5)), answers(standby, sent(2, 5, 4)));
            assertEquals(5, standby.take(5, Deadline.in(PATIENCE)).generation());
            assertEquals(5, standby.take(5, Deadline.in(PATIENCE)).generation());
            assertEquals("<domain>5</domain>", standby.description());
            assertEquals(Refusal.TAKING, why(answers(standby, sent(2, 6, 5))));
            standby.release();
            assertThrows(FailureException.class, standby::description);
            assertEquals(new Answer.Acknowledged(6), answers(standby, sent(2, 6, 5)).getLast());
        }
    }

    /** It is taken while a generation arrives: that one never counts, and nobody waits for its source. */
    @Test
    void whatArrivesDuringATakeOverNeverCounts() throws Exception {
        try (Standby standby = open()) {
            answers(standby, sent(2, 4, 0));
            byte[] next = sent(2, 5, 4);
            Pipe there = new Pipe();
            Pipe back = new Pipe();
            CompletableFuture<Void> served = CompletableFuture.runAsync(() -> {
                try {
                    standby.serve(there.in(), back.out(), there::close);
                } catch (FailureException ended) {
                    assertFalse(ended.getMessage().isBlank());
                }
            });
            AnswerReader reader = new AnswerReader(back.in());
            assertEquals(new Answer.Holds(2, 4, true, true), reader.read().orElseThrow());
            there.out().write(next, 0, next.length - 1);
            assertTrue(standby.status().connected());
            assertEquals(4, standby.take(4, Deadline.in(PATIENCE)).generation());
            served.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertFalse(standby.status().connected());
            ByteArrayOutputStream restored = new ByteArrayOutputStream();
            standby.restore(Channels.newChannel(restored));
            assertArrayEquals(memory.tail, Arrays.copyOfRange(restored.toByteArray(), restored.size()
                    - memory.tail.length, restored.size()));
        }
    }

    /** Of somebody who waits until the standby is his. */
    private final class Taker {

        private final List<String> end = new CopyOnWriteArrayList<>();
        private final Thread thread;

        Taker(Standby standby) {
            thread = Thread.ofPlatform().start(() -> {
                try {
                    end.add(Long.toString(standby.take(4, Deadline.in(PATIENCE)).generation()));
                } catch (FailureException failed) {
                    end.add(failed.code().name());
                }
            });
            until(() -> thread.getState() == Thread.State.TIMED_WAITING);
        }

        String giveUp() throws Exception {
            thread.interrupt();
            return end();
        }

        String end() throws Exception {
            assertTrue(thread.join(PATIENCE), "it has not ended");
            return end.getFirst();
        }
    }

    private static void until(BooleanSupplier condition) {
        Deadline deadline = Deadline.in(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertFalse(deadline.isOver());
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** A connection that does not end when it is told to, so that whoever takes the standby has to wait. */
    private static Pipe stubborn(Standby standby) throws Exception {
        Pipe there = new Pipe();
        Pipe back = new Pipe();
        Thread.ofPlatform().start(() -> {
            try {
                standby.serve(there.in(), back.out(), () -> { });
            } catch (FailureException ended) {
                assertFalse(ended.getMessage().isBlank());
            }
        });
        assertTrue(new AnswerReader(back.in()).read().isPresent());
        return there;
    }

    /** Else generations would be worked into the disks of a machine that has gone on from them. */
    @Test
    void whoGivesUpDoesNotOpenWhatAnotherHasTaken() throws Exception {
        try (Standby standby = open()) {
            answers(standby, sent(2, 4, 0));
            Pipe source = stubborn(standby);
            Taker drill = new Taker(standby);
            Taker takeOver = new Taker(standby);
            assertEquals("CANCELLED", drill.giveUp());
            assertTrue(standby.status().taking(), "the other one still waits for it");
            source.close();
            assertEquals("4", takeOver.end());
            assertTrue(standby.status().taking());
            assertEquals(Refusal.TAKING, why(answers(standby, sent(2, 5, 4))));
            standby.release();
            assertEquals(new Answer.Acknowledged(5), answers(standby, sent(2, 5, 4)).getLast());
        }
    }

    @Test
    void whenAllHaveGivenUpGenerationsComeInAgain() throws Exception {
        try (Standby standby = open()) {
            answers(standby, sent(2, 4, 0));
            Pipe source = stubborn(standby);
            Taker first = new Taker(standby);
            Taker second = new Taker(standby);
            assertEquals("CANCELLED", second.giveUp());
            assertTrue(standby.status().taking());
            assertEquals("CANCELLED", first.giveUp());
            assertFalse(standby.status().taking());
            source.close();
        }
    }

    /** A drill that is over says nothing about the take-over that came in between, nor the other way round. */
    @Test
    void whoHoldsItOpensItForHimselfAlone() throws Exception {
        try (Standby standby = open()) {
            answers(standby, sent(2, 4, 0));
            Standby.Hold drill = standby.hold(Deadline.in(PATIENCE));
            assertEquals(4, drill.held().generation());
            assertEquals("<domain>4</domain>", standby.description());
            standby.take(4, Deadline.in(PATIENCE));
            drill.close();
            assertTrue(standby.status().taking());
            standby.release();
            assertFalse(standby.status().taking());
            Standby.Hold next = standby.hold(Deadline.in(PATIENCE));
            standby.release();
            drill.close();
            assertTrue(standby.status().taking(), "it is another one's");
            next.close();
            assertEquals(new Answer.Acknowledged(5), answers(standby, sent(2, 5, 4)).getLast());
        }
    }

    /** What tidies the copies of disks ends as soon as somebody needs them, and does not begin when they are opened. */
    @Test
    void nobodyWaitsForCopiesThatAreTidied() throws Exception {
        FakeDisks disks = new FakeDisks();
        disks.leisurely = true;
        try (Standby standby = Standby.open(folder, MACHINE, Settlement.NOBODY, disks, MonotonicClock.SYSTEM)) {
            CompletableFuture<Void> served = CompletableFuture.runAsync(() -> {
                try {
                    answers(standby, sent(2, 4, 0));
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            });
            Deadline deadline = Deadline.in(PATIENCE);
            while (standby.status().holds().isEmpty() && !deadline.isOver()) {
                LockSupport.parkNanos(1_000_000);
            }
            assertEquals(4, standby.take(4, deadline).generation());
            served.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            standby.release();
            disks.leisurely = false;
            disks.patience = 0;
            answers(standby, sent(2, 5, 4));
            disks.patience = Integer.MAX_VALUE;
        }
        disks.leisurely = true;
        try (Standby standby = Standby.open(folder, MACHINE, Settlement.NOBODY, disks, MonotonicClock.SYSTEM)) {
            assertEquals(5, standby.take(5, Deadline.in(PATIENCE)).generation());
        }
    }

    /** What is damaged is left alone until a source that lives offers all of it anew; nothing starts from it. */
    @Test
    void whatIsDamagedIsAskedForAgain() throws Exception {
        try (Standby standby = open()) {
            answers(standby, sent(2, 4, 0));
        }
        Path record = folder.resolve("generation");
        Files.writeString(record, Files.readString(record).replace("epoch 2", "epoch 7"));
        try (Standby standby = open()) {
            assertEquals(FailureCode.DAMAGED, standby.status().failure().orElseThrow().code());
            assertEquals(FailureCode.DAMAGED, refusal(standby, 0));
            assertTrue(Files.exists(record));
            assertEquals(List.of(new Answer.Holds(0, 0, true, true),
                    new Answer.Acknowledged(5)), answers(standby, sent(2, 5, 0)));
            assertEquals(5, standby.take(5, Deadline.in(PATIENCE)).generation());
            assertTrue(standby.status().failure().isEmpty());
        }
    }

    /** A page that is no longer what it was must not become another one by a difference to it. */
    @Test
    void aDamagedPageIsNoBase() throws Exception {
        try (Standby standby = open()) {
            answers(standby, sent(2, 4, 0));
        }
        Path image = folder.resolve("image-4");
        byte[] pages = Files.readAllBytes(image);
        pages[4096 * 3 + 17] ^= 1;
        Files.write(image, pages);
        try (Standby standby = open()) {
            assertEquals(Refusal.NEEDS_ALL, why(answers(standby, sent(2, 5, 4))));
            assertEquals(List.of(new Answer.Holds(0, 0, true, true),
                    new Answer.Acknowledged(6)), answers(standby, sent(2, 6, 0)));
        }
    }

    private static void turn(Path file, long place) throws Exception {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(place);
            int one = open.read();
            open.seek(place);
            open.write(one ^ 1);
        }
    }

    /** Whoever tries it out has found that it cannot be used: it is not promised any longer. */
    @Test
    void whatTurnsOutDamagedWhenItIsGivenOutIsAskedForAgain() throws Exception {
        try (Standby standby = open()) {
            answers(standby, sent(2, 4, 0));
            for (String file : List.of("image-4", "tail-4", "description-4")) {
                long number = standby.status().holds().orElseThrow().generation();
                long place = file.startsWith("image") ? 3 * 4096 + 7 : 7;
                turn(folder.resolve(file.replace("4", Long.toString(number))), place);
                standby.take(number, Deadline.in(PATIENCE));
                assertEquals(FailureCode.DAMAGED, assertThrows(FailureException.class, () -> {
                    standby.description();
                    standby.restore(Channels.newChannel(new ByteArrayOutputStream()));
                }).code());
                assertEquals(FailureCode.DAMAGED, standby.status().failure().orElseThrow().code());
                standby.release();
                assertEquals(FailureCode.DAMAGED, refusal(standby, 0), "nothing starts from it later either");
                assertEquals(List.of(new Answer.Holds(0, 0, true, true), new Answer.Acknowledged(number + 1)),
                        answers(standby, sent(2, number + 1, 0)));
                assertTrue(standby.status().failure().isEmpty());
            }
        }
    }

    /** A process that follows reads each page, long before anybody needs it. */
    @Test
    void whatSomebodyWhoFollowsFindsDamagedIsAskedForAgain() throws Exception {
        try (Standby standby = open()) {
            answers(standby, sent(2, 4, 0));
            turn(folder.resolve("image-4"), 4096 * 3 + 7);
            Following following = standby.following().orElseThrow();
            following.begin(Channels.newChannel(new ByteArrayOutputStream()));
            FailureException found = assertThrows(FailureException.class, () -> {
                while (following.feed()) {
                    assertTrue(following.left() > 0);
                }
            });
            assertEquals(FailureCode.DAMAGED, found.code());
            standby.damaged(found);
            assertTrue(standby.following().isEmpty());
            assertEquals(List.of(new Answer.Holds(0, 0, true, true), new Answer.Acknowledged(5)),
                    answers(standby, sent(2, 5, 0)));
        }
    }

    @Test
    void nothingIsLeftOfOneThatIsDropped() throws Exception {
        Standby standby = open();
        answers(standby, sent(2, 4, 0));
        standby.drop();
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
        assertEquals(1, answers(standby).size());
        standby.close();
    }
}
