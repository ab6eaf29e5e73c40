// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.display;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.work.ThreadWorkers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** No display and no viewer are needed for what goes wrong before. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class KioskFaultTest {

    @TempDir
    private Path folder;

    @Test
    void aHeadGoesOnAfterAFaultOfWhoKnowsThePicture() throws Exception {
        CountDownLatch asked = new CountDownLatch(2);
        CountDownLatch told = new CountDownLatch(1);
        Head head = new Head("left", ":999", "", Optional.empty(), Optional.empty());
        try (ThreadWorkers workers = new ThreadWorkers(); Kiosk kiosk = new Kiosk(head, Optional.empty(), folder,
                told::countDown, workers)) {
            kiosk.show(Optional.of(new Shown("m1", () -> {
                asked.countDown();
                throw new IllegalStateException("odd");
            })));
            assertTrue(asked.await(1, TimeUnit.MINUTES), "asked again");
            assertTrue(told.await(1, TimeUnit.MINUTES));
            assertTrue(kiosk.state().text().contains("odd"), kiosk.state().text());
        }
    }
}
