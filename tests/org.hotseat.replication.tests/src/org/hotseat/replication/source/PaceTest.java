// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

import org.hotseat.replication.pace.Pace.Limit;
import org.hotseat.replication.pace.PaceSettings;
import org.hotseat.replication.source.GenerationRecord.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often a machine is copied: as persons want, and as the link allows. */
class PaceTest {

    private static final long SLOW = 100_000;

    @TempDir
    Path folder;

    @Test
    void anotherPaceCountsAtOnceAndNothingIsBegunAnew() throws Exception {
        try (Scene scene = new Scene(folder, 11)) {
            Replication replication = scene.begin();
            scene.more(2);
            replication.pace(new PaceSettings(Duration.ofHours(1), Duration.ofMinutes(30), Duration.ofHours(1), 0.9));
            scene.until("a long wait", () -> replication.status().countdown().compareTo(Duration.ofMinutes(1)) > 0);
            long waits = replication.status().generation();
            replication.pace(Scene.PACE);
            scene.until("cuts again, before that wait is over", () -> replication.status().acknowledged() > waits + 3);
            assertEquals(1, scene.acknowledged.stream().filter(GenerationRecord::whole).count());
            assertEquals(1, scene.machine.sources.get());
            scene.restores();
        }
    }

    /** A hundred kilobytes a second for a machine of 43 pages: as a megabyte a second is for one of half a gigabyte. */
    @Test
    void aSlowLinkMakesIntervalsLongerAndNothingFails() throws Exception {
        try (Scene scene = new Scene(folder, 12)) {
            scene.there = () -> new Pipe().bytesPerSecond(SLOW);
            Replication replication = scene.begin();
            replication.pace(new PaceSettings(Duration.ZERO, Duration.ofMillis(1), Duration.ofSeconds(30), 0.9));
            scene.more(12);
            scene.until("the link decides", () -> replication.status().pace().limit() == Limit.LINK);
            Set<Outcome> outcomes = replication.history().stream().map(GenerationRecord::outcome).collect(Collectors
                    .toSet());
            assertEquals(Set.of(Outcome.ACKNOWLEDGED), outcomes);
            assertTrue(replication.status().unprotected().isEmpty());
            assertEquals(1, scene.acknowledged.stream().filter(GenerationRecord::whole).count());
            scene.restores();
        }
    }
}
