// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.replication.source.GenerationRecord.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the hypervisor refuses or fails costs one generation; what stands still is left alone. */
class CutTest {

    @TempDir
    Path folder;

    /** A machine that is cut while it stands still would be let go on by it. */
    @Test
    void aMachineThatStandsStillIsLeftAlone() throws Exception {
        try (Scene scene = new Scene(folder, 19)) {
            Replication replication = scene.begin();
            scene.more(2);
            scene.machine.refusal = Optional.of(FailureCode.WRONG_STATE);
            scene.until("three misses", () -> replication.status().unprotected().isPresent());
            int cuts = scene.machine.cuts.size();
            assertEquals(1, scene.machine.sources.get());
            assertEquals(1, LossTest.outcomes(replication).stream().filter(Outcome.NOT_CUT::equals).count());
            long tries = replication.status().generation();
            scene.until("more tries", () -> replication.status().generation() > tries + 3);
            assertEquals(cuts, scene.machine.cuts.size(), "cut while it stood still");
            assertTrue(replication.status().linked());
            scene.machine.refusal = Optional.empty();
            scene.more(2);
            scene.until("all well", () -> replication.status().unprotected().isEmpty());
        }
    }

    @Test
    void aHypervisorThatFailsIsBegunWithAnew() throws Exception {
        try (Scene scene = new Scene(folder, 20)) {
            Replication replication = scene.begin();
            scene.more(2);
            scene.machine.refusal = Optional.of(FailureCode.UNREACHABLE);
            scene.until("another begin", () -> scene.machine.sources.get() > 1);
            scene.machine.noSource = Optional.of(FailureCode.UNSUPPORTED);
            scene.until("an obstacle", () -> replication.status().failure().map(one -> one.code())
                    .equals(Optional.of(FailureCode.UNSUPPORTED)));
            assertEquals(ProtectionState.STARTUP, replication.status().state());
            scene.machine.refusal = Optional.empty();
            scene.machine.noSource = Optional.empty();
            scene.more(2);
            assertEquals(1, scene.acknowledged.stream().filter(GenerationRecord::whole).count());
            scene.restores();
        }
    }

    @Test
    void aCopyThatFailsCostsOneGeneration() throws Exception {
        try (Scene scene = new Scene(folder, 21)) {
            Replication replication = scene.begin(LossTest.SHORT, 3, scene.machine);
            scene.more(2);
            scene.machine.copyFailsAt = 20_000;
            scene.until("a failure", () -> LossTest.outcomes(replication).contains(Outcome.COPY_FAILED));
            scene.machine.copyFailsAt = Integer.MAX_VALUE;
            scene.more(2);
            scene.machine.copyStandsAt = 30_000;
            long stood = scene.machine.newest;
            scene.until("a copy that stands", () -> replication.history().stream().anyMatch(one -> one.generation() > stood
                    && one.outcome() == Outcome.COPY_FAILED));
            scene.machine.copyStandsAt = Integer.MAX_VALUE;
            scene.more(2);
            assertEquals(1, scene.acknowledged.stream().filter(GenerationRecord::whole).count());
            scene.restores();
        }
    }

    /** Also while a merge is owed, which comes before each cut: nothing else would ever be asked of it. */
    @Test
    void aHypervisorThatHasGoneIsBegunWithAnew() throws Exception {
        try (Scene scene = new Scene(folder, 23)) {
            Replication replication = scene.begin();
            scene.more(2);
            scene.machine.lostSources = 1;
            scene.until("another begin", () -> scene.machine.sources.get() > 1);
            scene.more(2);
            scene.until("all well", () -> replication.status().unprotected().isEmpty());
            scene.restores();
        }
    }

    /** In the middle of a copy: then the connection to the standby goes too, and the hypervisor is asked when it is back. */
    @Test
    void aHypervisorThatGoesInTheMiddleOfACopyIsBegunWithAnew() throws Exception {
        try (Scene scene = new Scene(folder, 25)) {
            Replication replication = scene.begin();
            scene.more(2);
            scene.machine.lostSources = 1;
            scene.machine.copyFailsAt = 20_000;
            scene.until("a failure", () -> LossTest.outcomes(replication).contains(Outcome.COPY_FAILED));
            scene.machine.copyFailsAt = Integer.MAX_VALUE;
            scene.until("another begin", () -> scene.machine.sources.get() > 1);
            scene.more(2);
            scene.until("all well", () -> replication.status().unprotected().isEmpty());
            scene.restores();
        }
    }

    /** What the standby holds is told to the hypervisor before the next cut, whatever else fails. */
    @Test
    void noCutComesBeforeTheMergeThatIsOwed() throws Exception {
        try (Scene scene = new Scene(folder, 22)) {
            Replication replication = scene.begin();
            scene.more(2);
            scene.machine.noMerge = true;
            scene.until("a miss", () -> LossTest.outcomes(replication).contains(Outcome.NOT_CUT));
            long held = scene.holds();
            assertEquals(held, scene.acknowledged.getLast().generation());
            scene.machine.noMerge = false;
            scene.more(2);
            assertTrue(scene.machine.acknowledged.contains(held));
            scene.restores();
        }
    }
}
