// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.ThreadWorkers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** No display and no viewer are needed for what goes wrong before. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class KioskFaultTest {

    private static final Head HEAD = new Head("left", ":999", "", Optional.empty(), Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void aHeadGoesOnAfterAFaultOfWhoKnowsThePicture() throws Exception {
        CountDownLatch asked = new CountDownLatch(2);
        CountDownLatch told = new CountDownLatch(1);
        try (ThreadWorkers workers = new ThreadWorkers(); Kiosk kiosk = new Kiosk(HEAD, Optional::empty, folder,
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

    @Test
    void whatWasWrongWithOneMachineIsNotSaidOfTheNext() throws Exception {
        CountDownLatch first = new CountDownLatch(2);
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        try (ThreadWorkers workers = new ThreadWorkers(); Kiosk kiosk = new Kiosk(HEAD, Optional::empty, folder,
                first::countDown, workers)) {
            kiosk.show(Optional.of(new Shown("m1", () -> {
                throw new FailureException(FailureCode.UNSUPPORTED, "m1 has no picture", "");
            })));
            assertTrue(first.await(1, TimeUnit.MINUTES));
            assertTrue(kiosk.state().text().contains("m1 has no picture"), kiosk.state().text());
            kiosk.show(Optional.of(new Shown("m2", () -> {
                asked.countDown();
                try {
                    seen.await(1, TimeUnit.MINUTES);
                } catch (InterruptedException ending) {
                    Thread.currentThread().interrupt();
                }
                throw new FailureException(FailureCode.UNSUPPORTED, "m2 has none either", "");
            })));
            assertTrue(asked.await(1, TimeUnit.MINUTES));
            assertEquals(new KioskState(KioskState.Step.STARTING, ""), kiosk.state());
        } finally {
            seen.countDown();
        }
    }

    @Test
    void aViewerThatIsInstalledLaterIsFound() throws Exception {
        Path program = Files.writeString(folder.resolve("viewer"), "#!/bin/sh\necho Using pixel format\n"
                + "exec sleep 600\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        AtomicInteger looks = new AtomicInteger();
        CountDownLatch changes = new CountDownLatch(3); // it begins, there is no viewer, it has the picture
        try (ThreadWorkers workers = new ThreadWorkers(); Kiosk kiosk = new Kiosk(HEAD, () -> looks
                .getAndIncrement() == 0 ? Optional.empty() : Optional.of(new ViewerProgram(program)), folder,
                changes::countDown, workers)) {
            kiosk.show(Optional.of(new Shown("m1", () -> new Picture(new Picture.Socket(folder.resolve("vnc")), ""))));
            assertTrue(changes.await(1, TimeUnit.MINUTES), kiosk.state().toString());
            assertEquals(new KioskState(KioskState.Step.SHOWN, ""), kiosk.state());
        }
    }
}
