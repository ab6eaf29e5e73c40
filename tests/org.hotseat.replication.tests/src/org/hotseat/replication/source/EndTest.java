// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.time.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However it ends, nothing is left on in the hypervisor. */
class EndTest {

    @TempDir
    Path folder;

    /** Another host has gone on with the machine: there is nothing to send it. */
    @Test
    void aNewerEpochIsNotWrittenOver() throws Exception {
        try (Scene scene = new Scene(folder, 29)) {
            scene.begin(Scene.LIMITS, 5, scene.machine);
            scene.more(2);
            scene.ends();
            long held = scene.holds();
            int cuts = scene.machine.cuts.size();
            Replication older = scene.begin(Scene.LIMITS, 4, scene.machine);
            scene.until("its refusal", () -> older.status().failure().map(one -> one.code())
                    .equals(Optional.of(FailureCode.WRONG_STATE)));
            assertEquals(ProtectionState.STARTUP, older.status().state());
            assertTrue(older.status().unprotected().isPresent());
            assertEquals(held, scene.holds());
            assertEquals(cuts, scene.machine.cuts.size());
        }
    }

    /** What was not answered is not kept for as long as a person pauses. */
    @Test
    void aPauseKeepsNoCopy() throws Exception {
        try (Scene scene = new Scene(folder, 30)) {
            Replication replication = scene.begin();
            scene.more(1);
            scene.lastBack.stuck(true);
            scene.until("shipping", () -> replication.status().state() == ProtectionState.SEPARATING_SHIP);
            scene.reachable = false;
            replication.pause();
            scene.lastBack.close();
            scene.until("the pause", () -> replication.status().state() == ProtectionState.PAUSED);
            assertEquals(0, scene.machine.openCuts.get());
            scene.until("the loss", () -> !replication.status().linked());
            scene.reachable = true;
            replication.goOn();
            scene.more(2);
            scene.restores();
        }
    }

    @Test
    void itIsEndedInEachState() throws Exception {
        ended(23, ProtectionState.STARTUP, scene -> scene.reachable = false, scene -> { });
        ended(24, ProtectionState.MIGRATING, scene -> { }, scene -> scene.reachable = false);
        ended(25, ProtectionState.SEPARATING_LOCK, scene -> { }, scene -> scene.machine.inCut = scene::hold);
        ended(26, ProtectionState.SEPARATING_COPY, scene -> { }, scene -> scene.machine.copyStandsAt = 10_000);
        ended(27, ProtectionState.SEPARATING_SHIP, scene -> { }, scene -> scene.lastBack.stuck(true));
        ended(28, ProtectionState.PAUSED, scene -> { }, scene -> scene.replication().pause());
    }

    private interface Change {
        void to(Scene scene) throws Exception;
    }

    private void ended(long seed, ProtectionState state, Change before, Change then) throws Exception {
        try (Scene scene = new Scene(folder.resolve("" + seed), seed)) {
            before.to(scene);
            Replication replication = scene.begin();
            if (state != ProtectionState.STARTUP) {
                scene.more(1);
            }
            then.to(scene);
            scene.until(state.name(), () -> replication.status().state() == state);
            scene.letGoSoon();
            replication.quiesce(Deadline.in(Scene.PATIENCE));
            assertEquals(ProtectionState.ENDED, replication.status().state());
            assertEquals(0, scene.machine.openSources.get());
            assertEquals(0, scene.machine.openCuts.get());
        }
    }
}
