// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;

import org.hotseat.keeper.local.Status.Memory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host without control groups of version 2. */
class SignalsProcessTest {

    @Test
    void theWeakerWayStopsInTimeAndSurvivesItsKeeper(@TempDir Path folder) throws Exception {
        try (Trio trio = new Trio(folder, true)) {
            trio.acquire();
            trio.run();
            assertFalse(trio.a.status().trust().trusted());
            trio.restart(trio.a::kill);
            assertEquals(Memory.FOUND, trio.a.status().memory());
            trio.renewed(trio.lease());
            trio.relays.forEach(relay -> relay.back(false));
            trio.stoppedInTime("answers lost, signals");
            trio.relays.forEach(relay -> relay.back(true));
            trio.staysStopped();
            trio.acquire();
            trio.running();
        }
    }
}
