// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.hotseat.base.id.HostId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObserverTest {

    private static final String MACHINE = "m1";

    private final HostId left = new HostId("left");
    private final HostId right = new HostId("right");
    private final Observer observer = new Observer();

    @TempDir
    private Path folder;

    @BeforeEach
    void watch() throws IOException {
        for (HostId host : List.of(left, right)) {
            Shell.run(List.of("mkfifo", line(host).toString()));
            observer.watch(MACHINE, host, line(host));
        }
    }

    @AfterEach
    void close() throws IOException {
        observer.close();
    }

    private Path line(HostId host) {
        return folder.resolve(host.value());
    }

    private void says(HostId host, String ticks) throws IOException {
        long before = System.nanoTime();
        Files.write(line(host), ticks.getBytes(ISO_8859_1), StandardOpenOption.WRITE);
        Await.holds(ticks + " from " + host, () -> observer.newest(MACHINE).filter(run -> run.host().equals(host) && run
                .last() - before >= 0).isPresent() ? "" : "not heard");
    }

    @Test
    void aMachineThatTicksWhereAnotherHasBegunRunsTwice() throws IOException {
        says(left, "S..");
        says(right, "S..");
        says(left, ".");
        assertEquals(1, observer.gaps().size());
        assertTrue(observer.gaps().getFirst() < 0, () -> "gaps " + observer.gaps());
        assertEquals(List.of(), observer.lingered());
    }

    @Test
    void whatAHostDoesWhenItWakesIsCountedFromThere() throws IOException {
        says(left, "S..");
        says(right, "S..");
        observer.wakes(left);
        says(left, ".");
        assertTrue(observer.gaps().stream().allMatch(gap -> gap > 0), () -> "gaps " + observer.gaps());
        assertEquals(1, observer.lingered().size());
        long brief = observer.lingered().getFirst();
        says(left, ".");
        assertEquals(1, observer.lingered().size());
        assertTrue(observer.lingered().getFirst() > brief, () -> brief + " and then " + observer.lingered());
    }

    @Test
    void whoBeginsAfterTheWakeMustNotMeetIt() throws IOException {
        says(left, "S..");
        observer.wakes(left);
        says(left, ".");
        says(right, "S..");
        assertTrue(observer.gaps().stream().allMatch(gap -> gap > 0), () -> "gaps " + observer.gaps());
        says(left, ".");
        assertTrue(observer.gaps().stream().anyMatch(gap -> gap < 0), () -> "gaps " + observer.gaps());
        assertEquals(List.of(), observer.lingered());
    }

    @Test
    void aHostThatWakesAndKeepsItsMachineIsNoFault() throws IOException {
        says(left, "S..");
        observer.wakes(left);
        says(left, "..");
        says(left, "S.");
        assertEquals(List.of(), observer.lingered());
        assertTrue(observer.gaps().stream().allMatch(gap -> gap > 0), () -> "gaps " + observer.gaps());
    }
}
