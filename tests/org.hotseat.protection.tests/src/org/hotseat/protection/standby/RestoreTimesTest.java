// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.standby;

import static org.hotseat.protection.Records.M;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.hotseat.base.id.MachineId;
import org.hotseat.protocol.op.ReplicationLive.Restores;
import org.hotseat.protocol.op.ReplicationLive.Restores.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of how long machines took to be put together. */
class RestoreTimesTest {

    private static final MachineId OTHER = MachineId.of("22222222-2222-2222-2222-222222222222");

    @TempDir
    private Path folder;

    private RestoreTimes times() {
        RestoreTimes times = new RestoreTimes(folder.resolve("restores"), Runnable::run);
        times.load();
        return times;
    }

    private static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }

    @Test
    void eachWayIsToldApartAndKnownAfterARestart() throws Exception {
        RestoreTimes times = times();
        assertEquals(List.of(), times.of(M));
        List.of(900, 700, 800).forEach(span -> times.done(M, Way.COLD, millis(span)));
        times.done(M, Way.ARMED, millis(60));
        List<Restores> all = List.of(new Restores(Way.COLD, millis(800), millis(900), 3), new Restores(Way.ARMED,
                millis(60), millis(60), 1));
        assertEquals(all, times.of(M));
        Files.writeString(folder.resolve("restores").resolve("readme"), "COLD 1\n");
        Files.writeString(folder.resolve("restores").resolve(OTHER.toString()), "WARM 5\n");
        assertEquals(all, times().of(M));
        assertEquals(List.of(), times().of(OTHER));
    }

    /** A machine that has grown takes longer than it did. */
    @Test
    void onlyTheLastCount() {
        RestoreTimes times = times();
        times.done(M, Way.COLD, millis(1));
        for (int i = 0; i < RestoreTimes.MOST; i++) {
            times.done(M, Way.COLD, millis(500));
        }
        assertEquals(List.of(new Restores(Way.COLD, millis(500), millis(500), RestoreTimes.MOST)), times.of(M));
    }

    @Test
    void whatIsGoneIsForgotten() throws Exception {
        RestoreTimes times = times();
        times.done(M, Way.COLD, millis(1));
        times.done(OTHER, Way.COLD, millis(1));
        times.retain(Set.of(OTHER));
        assertEquals(List.of(), times.of(M));
        assertTrue(Files.exists(folder.resolve("restores").resolve(OTHER.toString())));
        assertEquals(List.of(), times().of(M));
    }
}
