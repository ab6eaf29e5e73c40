// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.replication.source.GenerationRecord.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generation after generation gets to the standby, and persons can say when. */
class ReplicationTest {

    @TempDir
    Path folder;

    @Test
    void generationsArriveBitForBit() throws Exception {
        try (Scene scene = new Scene(folder, 1)) {
            Replication replication = scene.begin();
            for (int turn = 0; turn < 6; turn++) {
                scene.more(10);
                long held = scene.restores(); // which ends the connection: it comes again
                scene.until("going on", () -> replication.status().acknowledged() > held + 2);
            }
            GenerationRecord first = scene.acknowledged.getFirst();
            assertTrue(first.whole());
            assertEquals(1, scene.acknowledged.stream().filter(GenerationRecord::whole).count());
            assertTrue(replication.history().size() <= 100);
            ReplicationStatus status = replication.status();
            assertTrue(status.atRisk().isPresent() && status.unprotected().isEmpty(), status::toString);
            assertEquals(3, status.chain());
            assertTrue(status.measures().link() > 0);
            assertTrue(status.pace().loss().compareTo(Scene.PATIENCE) < 0, "the first one was taken for usual: " + status);
            assertTrue(scene.machine.acknowledged.size() > 50);
        }
        try (Stream<Path> files = Files.list(folder.resolve("memory"))) {
            assertEquals(0, files.count());
        }
    }

    /** The table of the states, as it is drawn. */
    @Test
    void eachStepIsToldInItsOrder() throws Exception {
        try (Scene scene = new Scene(folder, 2)) {
            scene.begin();
            scene.more(1);
            List<ProtectionState> expected = List.of(ProtectionState.MIGRATING, ProtectionState.SEPARATING_LOCK,
                    ProtectionState.SEPARATING_COPY, ProtectionState.SEPARATING_SHIP, ProtectionState.MIGRATING);
            scene.until("five steps", () -> scene.steps.size() >= expected.size());
            assertEquals(expected, scene.steps.stream().limit(expected.size()).map(Transitions.Transition::to).toList());
            long before = Long.MIN_VALUE;
            for (Transitions.Transition step : scene.steps) {
                assertTrue(step.nanos() >= before);
                before = step.nanos();
                assertTrue(ProtectionState.table().get(step.from()).contains(step.to()));
            }
        }
    }

    @Test
    void aPersonPausesAndWantsOneAllTheSame() throws Exception {
        try (Scene scene = new Scene(folder, 3)) {
            Replication replication = scene.begin();
            scene.more(2);
            replication.pause();
            scene.until("pause", () -> replication.status().state() == ProtectionState.PAUSED);
            assertTrue(replication.status().unprotected().isPresent());
            long cuts = scene.machine.newest;
            replication.checkpointNow();
            scene.until("one more", () -> scene.acknowledged.getLast().generation() == cuts + 1
                    && replication.status().state() == ProtectionState.PAUSED);
            replication.fullCopy();
            scene.until("a whole one", () -> scene.acknowledged.getLast().generation() == cuts + 2
                    && replication.status().state() == ProtectionState.PAUSED);
            assertTrue(scene.acknowledged.getLast().whole());
            assertEquals(cuts + 2, scene.machine.newest);
            assertEquals(cuts + 2, scene.restores());
            replication.goOn();
            scene.more(2);
            assertFalse(scene.acknowledged.getLast().whole());
        }
    }

    /** Whatever the host says: neither cut nor merge without the right to run the machine. */
    @Test
    void nothingIsDoneWithoutTheRight() throws Exception {
        try (Scene scene = new Scene(folder, 4)) {
            Replication replication = scene.begin();
            scene.more(2);
            scene.against = Optional.of(FakeMachine.failure(FailureCode.WRONG_STATE)
                    .failure());
            scene.until("the lack of it", () -> replication.status().unprotected().isPresent());
            long cuts = scene.machine.cuts.size();
            int merges = scene.machine.acknowledged.size();
            replication.checkpointNow();
            long numbers = replication.status().generation();
            scene.until("more tries", () -> replication.status().generation() > numbers);
            assertEquals(cuts, scene.machine.cuts.size());
            assertEquals(merges, scene.machine.acknowledged.size());
            assertEquals(Outcome.NOT_CUT, replication.history().getLast().outcome());
            scene.against = Optional.empty();
            scene.more(2);
            scene.until("protection", () -> replication.status().unprotected().isEmpty());
        }
    }

    /** The agent ended without a word; its successor goes on with numbers that nobody has had. */
    @Test
    void aSuccessorGoesOn() throws Exception {
        try (Scene scene = new Scene(folder, 5)) {
            scene.begin();
            scene.more(3);
            scene.ends();
            scene.machine.newest += 5; // cut and lost
            long newest = scene.machine.newest;
            long held = scene.holds();
            scene.machine.inCut = scene::hold;
            Replication next = scene.begin();
            scene.until("the first cut", () -> scene.machine.newest > newest);
            assertEquals(ProtectionState.SEPARATING_LOCK, next.status().state());
            assertEquals(held, next.status().acknowledged());
            assertTrue(next.status().unprotected().isPresent() && next.status().atRisk().isPresent());
            assertEquals(held, scene.machine.acknowledged.getLast());
            int before = scene.acknowledged.size();
            scene.letGoSoon();
            scene.more(1);
            assertTrue(scene.acknowledged.get(before).whole());
            assertTrue(scene.acknowledged.get(before).generation() > newest);
            scene.more(2);
            scene.restores();
        }
    }

    @Test
    void theStatusTellsSpans() throws Exception {
        try (Scene scene = new Scene(folder, 6)) {
            scene.reachable = false;
            Replication replication = scene.begin();
            scene.until("trouble", () -> replication.status().failure().isPresent());
            ReplicationStatus early = replication.status();
            assertEquals(ProtectionState.STARTUP, early.state());
            assertEquals(0, early.acknowledged());
            assertTrue(early.unprotected().isPresent() && early.atRisk().isEmpty() && !early.linked());
            scene.reachable = true;
            scene.more(2);
            replication.pause();
            scene.until("pause", () -> replication.status().state() == ProtectionState.PAUSED);
            Duration risk = replication.status().atRisk().orElseThrow();
            scene.until("growing risk", () -> replication.status().atRisk().orElseThrow().compareTo(risk) > 0);
            assertTrue(replication.status().failure().isEmpty());
        }
    }
}
