// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.time.Deadline;
import org.hotseat.replication.source.GenerationRecord.Outcome;
import org.hotseat.replication.store.Settlement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is lost on the way or on either side: the last whole generation is there, and the next one comes. */
class LossTest {

    static final ReplicationLimits SHORT = new ReplicationLimits(Duration.ofSeconds(20), Duration.ofSeconds(20),
            Duration.ofMillis(300), Duration.ofSeconds(10), Duration.ofMillis(300), Duration.ofSeconds(20),
            Duration.ofMillis(1), Duration.ofMillis(20));

    /** A length that was damaged makes the other side wait for what never comes. */
    private static final ReplicationLimits PATIENT = new ReplicationLimits(Duration.ofSeconds(20), Duration.ofSeconds(20),
            Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(3), Duration.ofSeconds(20),
            Duration.ofMillis(1), Duration.ofMillis(20));

    @TempDir
    Path folder;

    static List<Outcome> outcomes(Replication replication) {
        return replication.history().stream().map(GenerationRecord::outcome).toList();
    }

    /** Links that are cut after any byte, in either direction. */
    @Test
    void theLinkIsCutAtAnyByte() throws Exception {
        Random random = new Random(11);
        try (Scene scene = new Scene(folder, 11)) {
            scene.there = () -> new Pipe().breaksAt(random.nextInt(4) == 0 ? random.nextInt(200_000)
                    : random.nextInt(40_000));
            scene.back = () -> random.nextInt(3) == 0 ? new Pipe().breaksAt(random.nextInt(100)) : new Pipe();
            Replication replication = scene.begin();
            for (int turn = 0; turn < 15; turn++) {
                scene.more(3);
                scene.restores();
            }
            scene.there = Pipe::new;
            scene.back = Pipe::new;
            scene.more(3);
            scene.restores();
            scene.until("all well", () -> replication.status().unprotected().isEmpty());
            assertTrue(scene.served.size() > 30, scene.served::toString);
        }
    }

    /** The answer is lost, not the generation: the next one builds on it. */
    @Test
    void aLostAnswerIsLearntLater() throws Exception {
        try (Scene scene = new Scene(folder, 12)) {
            AtomicInteger connections = new AtomicInteger();
            scene.back = () -> connections.getAndIncrement() == 0 ? new Pipe().breaksAt(23) : new Pipe(); // only "holds"
            scene.begin();
            scene.more(2);
            assertEquals(1, scene.acknowledged.get(0).generation());
            assertTrue(scene.acknowledged.get(0).whole());
            assertEquals(1, scene.acknowledged.get(1).base());
            assertEquals(1L, scene.machine.acknowledged.getFirst());
            scene.restores();
        }
    }

    /** Bits that flip on the way, where nothing below would notice. */
    @Test
    void aDamagedByteIsCaught() throws Exception {
        Random random = new Random(13);
        try (Scene scene = new Scene(folder, 13)) {
            scene.there = () -> new Pipe().flipsAt(random.nextInt(30_000));
            Replication replication = scene.begin(PATIENT, 3, scene.machine);
            for (int turn = 0; turn < 12; turn++) {
                int before = scene.served.size();
                scene.until("a refusal", () -> scene.served.size() > before);
                if (scene.holds() > 0) {
                    scene.restores();
                }
            }
            scene.until("a refusal is known", () -> outcomes(replication).contains(Outcome.REFUSED));
            scene.there = Pipe::new;
            scene.more(3);
            scene.restores();
        }
    }

    /** Nobody answers any more, and the connection does not say so. */
    @Test
    void aStandbyThatIsSilentIsGivenUp() throws Exception {
        try (Scene scene = new Scene(folder, 14)) {
            Replication replication = scene.begin(SHORT, 3, scene.machine);
            scene.more(2);
            scene.reachable = false; // so that it stays the last that is known
            scene.lastThere.stuck(true);
            scene.until("its end", () -> outcomes(replication).contains(Outcome.LINK_LOST));
            scene.reachable = true;
            scene.more(2);
            scene.restores();
        }
    }

    @Test
    void aStandbyThatIsGoneIsWaitedFor() throws Exception {
        try (Scene scene = new Scene(folder, 15)) {
            Replication replication = scene.begin();
            scene.more(2);
            scene.goes();
            assertTrue(replication.status().unprotected().isPresent());
            long acknowledged = replication.status().acknowledged();
            scene.standby = scene.open("standby");
            scene.reachable = true;
            scene.more(2);
            assertTrue(scene.acknowledged.stream().filter(one -> one.generation() > acknowledged)
                    .noneMatch(GenerationRecord::whole), "what it held was asked for again");
            scene.restores();
        }
    }

    /** It has lost everything, or another host is the standby now under the same address. */
    @Test
    void aStandbyThatHasNothingGetsAll() throws Exception {
        try (Scene scene = new Scene(folder, 16)) {
            scene.begin();
            scene.more(3);
            scene.goes();
            scene.standby = scene.open("another");
            scene.reachable = true;
            int before = scene.acknowledged.size();
            scene.more(2);
            assertTrue(scene.acknowledged.get(before).whole());
            assertFalse(scene.acknowledged.get(before + 1).whole());
            scene.restores();
        }
    }

    @Test
    void aFullDiskKeepsTheLastGoodOne() throws Exception {
        try (Scene scene = new Scene(folder, 17)) {
            Replication replication = scene.begin();
            scene.more(3);
            scene.also = new Full();
            scene.until("a refusal", () -> replication.status().failure().map(one -> one.code())
                    .equals(Optional.of(FailureCode.NO_RESOURCE)));
            long held = scene.holds();
            assertTrue(replication.status().unprotected().isPresent());
            long tries = replication.status().generation();
            scene.until("more tries", () -> replication.status().generation() > tries + 2);
            assertEquals(held, scene.holds());
            scene.also = Settlement.NOBODY;
            assertTrue(scene.restores() >= held);
            scene.more(3);
            scene.until("all well", () -> replication.status().failure().isEmpty());
            scene.restores();
        }
    }

    /** There is no room for all pages beside those that are held: what has changed goes on. */
    @Test
    void aWholeCopyThatIsRefusedCostsNothing() throws Exception {
        try (Scene scene = new Scene(folder, 31)) {
            Replication replication = scene.begin();
            scene.more(2);
            Path blocked = folder.resolve("standby");
            scene.machine.inCut = () -> block(blocked, scene.machine.newest);
            replication.fullCopy();
            scene.until("a refusal", () -> outcomes(replication).contains(Outcome.REFUSED));
            scene.machine.inCut = () -> { };
            int before = scene.acknowledged.size();
            scene.more(3);
            assertTrue(scene.acknowledged.stream().skip(before).noneMatch(GenerationRecord::whole));
            scene.restores();
        }
    }

    /** The image of this generation cannot be made. */
    private static void block(Path standby, long generation) {
        try {
            Files.createDirectories(standby.resolve("head-" + generation).resolve("full"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final class Full implements Settlement {

        private static final String WORDS = "No space left on device";

        @Override
        public void zero(long page) throws IOException {
            throw new IOException(WORDS);
        }

        @Override
        public void data(long page, ByteBuffer content) throws IOException {
            throw new IOException(WORDS);
        }
    }

    @Test
    void aTakeOverRefusesWhatComesAfterIt() throws Exception {
        try (Scene scene = new Scene(folder, 18)) {
            Replication replication = scene.begin();
            scene.more(3);
            long taken = scene.standby.take(1, Deadline.in(Scene.PATIENCE)).generation();
            scene.until("refusals", () -> replication.status().failure().map(one -> one.code())
                    .equals(Optional.of(FailureCode.WRONG_STATE)));
            assertEquals(taken, scene.holds());
            assertTrue(scene.standby.status().taking());
            scene.standby.release();
            scene.more(2);
            assertTrue(scene.restores() > taken);
        }
    }
}
