// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.serve;

import static org.hotseat.disks.serve.Disks.assertFile;
import static org.hotseat.disks.serve.Disks.soon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.disks.daemon.DaemonProgram;
import org.hotseat.disks.daemon.StorageDaemon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Disks behind a real daemon, with QEMU's own reader and writer in place of a machine. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class DiskServerTest {

    private Disks disks;

    @BeforeEach
    void begin() throws Exception {
        Assumptions.assumeTrue(DaemonProgram.find().isPresent(), "qemu-storage-daemon is not installed");
        disks = Disks.begin(DaemonProgram.find().orElseThrow());
    }

    @AfterEach
    void end() throws Exception {
        if (disks != null) {
            disks.close();
        }
    }

    private Path serve(String disk) throws Exception {
        Path base = disks.base(disk);
        disks.server.serve(disk, List.of(new Image(base, "raw")), DiskAccess.USUAL, soon());
        return base;
    }

    private void cut(Map<String, Path> overlays) throws Exception {
        disks.server.prepare(overlays, soon()).carryOut(soon());
    }

    private void bring(String disk, Path top, Path into) throws Exception {
        disks.server.bring(disk, top, into, Progress.NONE, soon());
    }

    @Test
    void aDiskIsTheSameWhateverFilesItConsistsOf() throws Exception {
        Path base = serve("vda");
        disks.write("vda", 1, 0);
        Path one = disks.overlay(base, "raw", 1, 1);
        cut(Map.of("vda", one));
        disks.write("vda", 2, 1);
        Path two = disks.overlay(one, "qcow2", 1, 2);
        cut(Map.of("vda", two));
        disks.write("vda", 3, 2);
        assertEquals(List.of(two, one, base), disks.files("vda"));
        disks.assertSeen("vda", 1, 2, 3);
        assertFile(one, "qcow2", 1, 2, 0);
        bring("vda", one, base);
        assertEquals(List.of(two, base), disks.files("vda"));
        disks.assertSeen("vda", 1, 2, 3);
        assertFile(base, "raw", 1, 2, 0);
        assertTrue(Files.exists(one), "its file is others' to remove");
        assertEquals(base.toString(), Disks.backing(two));
    }

    @Test
    void theChainStaysShortGenerationByGeneration() throws Exception {
        Path base = serve("vda");
        Path under = base;
        for (int generation = 1; generation <= 12; generation++) {
            Path overlay = disks.overlay(under, under.equals(base) ? "raw" : "qcow2", 3, generation);
            cut(Map.of("vda", overlay));
            disks.write("vda", generation, generation % 4);
            if (generation > 1) {
                bring("vda", under, base);
                Files.delete(under);
            }
            assertTrue(disks.files("vda").size() <= 3);
            under = overlay;
        }
        disks.assertSeen("vda", 12, 9, 10, 11);
    }

    @Test
    void cutsThatNobodyHoldsAreFoldedAboveTheBase() throws Exception {
        Path base = serve("vda");
        Path one = disks.overlay(base, "raw", 1, 1);
        cut(Map.of("vda", one));
        disks.write("vda", 1, 0);
        Path two = disks.overlay(one, "qcow2", 1, 2);
        cut(Map.of("vda", two));
        disks.write("vda", 2, 1);
        Path three = disks.overlay(two, "qcow2", 1, 3);
        cut(Map.of("vda", three));
        bring("vda", two, one);
        assertEquals(List.of(three, one, base), disks.files("vda"));
        assertFile(base, "raw", 0, 0);
        assertFile(one, "qcow2", 1, 2);
        disks.assertSeen("vda", 1, 2);
        assertEquals(one.toString(), Disks.backing(three));
    }

    @Test
    void allDisksAreCutAtOneInstant() throws Exception {
        Map<String, Path> bases = Map.of("vda", serve("vda"), "vdb", serve("vdb"));
        AtomicBoolean over = new AtomicBoolean();
        CountDownLatch under = new CountDownLatch(3);
        ExecutorService guest = Executors.newSingleThreadExecutor();
        try (QemuIo first = new QemuIo(disks.address("vda")); QemuIo second = new QemuIo(disks.address("vdb"))) {
            Future<Integer> writing = guest.submit(() -> {
                int pattern = 0;
                while (!over.get() && pattern < 250) {
                    pattern++;
                    first.write(pattern);
                    second.write(pattern);
                    under.countDown();
                }
                return pattern;
            });
            assertTrue(under.await(60, TimeUnit.SECONDS));
            Path one = bases.get("vda");
            Path other = bases.get("vdb");
            for (int generation = 1; generation <= 5; generation++) {
                String format = generation == 1 ? "raw" : "qcow2";
                Path oneNext = disks.overlay(one, format, 1, generation);
                Path otherNext = disks.overlay(other, format, 1, generation);
                cut(Map.of("vda", oneNext, "vdb", otherNext));
                int ahead = Disks.firstByte(one, format) - Disks.firstByte(other, format);
                assertTrue(ahead == 0 || ahead == 1, generation + ": " + ahead);
                one = oneNext;
                other = otherNext;
            }
            over.set(true);
            assertTrue(writing.get(60, TimeUnit.SECONDS) > 0);
        } finally {
            guest.shutdownNow();
        }
    }

    @Test
    void noDiskIsCutWhenOneCannotBe() throws Exception {
        Path one = serve("vda");
        Path other = serve("vdb");
        Path overlay = disks.overlay(one, "raw", 1, 1);
        Path smaller = other.resolveSibling("vdb.raw.hotseat-1-1");
        Files.writeString(smaller, "no image");
        assertThrows(FailureException.class, () -> cut(Map.of("vda", overlay, "vdb", smaller)));
        assertEquals(List.of(one), disks.files("vda"));
        assertEquals(List.of(other), disks.files("vdb"));
        PreparedCut given = disks.server.prepare(Map.of("vda", overlay), soon());
        given.giveUp();
        cut(Map.of("vda", overlay));
        assertEquals(List.of(overlay, one), disks.files("vda"));
    }

    @Test
    void anotherRunOfThisProgramGoesOnWithIt() throws Exception {
        Path base = serve("vda");
        Path one = disks.overlay(base, "raw", 1, 1);
        cut(Map.of("vda", one));
        disks.write("vda", 1, 0);
        Path two = disks.overlay(one, "qcow2", 1, 2);
        disks.server.prepare(Map.of("vda", two), soon());
        long pid = disks.daemon.pid();
        disks.daemon.leave();
        disks.daemon = StorageDaemon.find(disks.files).orElseThrow();
        disks.server = new DiskServer(disks.daemon, disks.socket);
        assertEquals(pid, disks.daemon.pid());
        FailureException twice = assertThrows(FailureException.class,
                () -> DaemonProgram.find().orElseThrow().begin(disks.files, soon()));
        assertEquals(FailureCode.WRONG_STATE, twice.code());
        assertEquals(List.of("vda"), disks.server.disks(soon()));
        disks.server.tidy(Progress.NONE, soon());
        assertEquals(List.of(one, base), disks.files("vda"));
        disks.assertSeen("vda", 1);
        cut(Map.of("vda", two));
        bring("vda", one, base);
        assertEquals(List.of(two, base), disks.files("vda"));
    }

    @Test
    void imagesComeInThePlaceOfADiskThatSomebodyHasOpen() throws Exception {
        disks.server.stand("vda", Disks.SIZE, soon());
        try (QemuIo waiting = new QemuIo(disks.address("vda"))) {
            waiting.write(9);
            assertEquals(0, waiting.read(), "it forgets what is written");
            Path base = disks.base("vda");
            Disks.run(0, "qemu-io", "-f", "raw", "-c", "write -P 5 0 1M", base.toString());
            Path one = disks.overlay(base, "raw", 2, 0);
            put(one, base);
            assertEquals(5, waiting.read());
            Path frozen = disks.overlay(base, "raw", 1, 1);
            Disks.run(0, "qemu-io", "-f", "qcow2", "-c", "write -P 6 0 1M", frozen.toString());
            Files.delete(one);
            Path another = disks.overlay(frozen, "qcow2", 2, 0);
            assertEquals(one, another);
            put(another, frozen, base);
            assertEquals(6, waiting.read());
            waiting.write(7);
            assertEquals(7, waiting.read());
            assertEquals(List.of(another, frozen, base), disks.files("vda"), "nothing else is open");
            Path next = disks.overlay(another, "qcow2", 2, 1);
            cut(Map.of("vda", next));
            bring("vda", another, base);
            assertEquals(7, waiting.read());
            assertFile(base, "raw", 7);
            assertEquals(List.of(next, base), disks.files("vda"));
        }
    }

    private void put(Path top, Path... under) throws Exception {
        List<Image> images = new ArrayList<>(List.of(new Image(top, "qcow2")));
        for (Path each : under) {
            images.add(new Image(each, each.toString().endsWith(".raw") ? "raw" : "qcow2"));
        }
        disks.server.put("vda", images, DiskAccess.USUAL, soon());
    }

    @Test
    void itsDeathIsToldAndItsDisksAreServedAnew() throws Exception {
        Path base = serve("vda");
        Path one = disks.overlay(base, "raw", 1, 1);
        cut(Map.of("vda", one));
        disks.write("vda", 7, 0);
        CountDownLatch told = new CountDownLatch(1);
        disks.daemon.whenEnded(told::countDown);
        ProcessHandle.of(disks.daemon.pid()).orElseThrow().destroyForcibly();
        assertTrue(told.await(60, TimeUnit.SECONDS));
        assertFalse(disks.daemon.isAlive());
        FailureException gone = assertThrows(FailureException.class, () -> disks.files("vda"));
        assertEquals(FailureCode.UNREACHABLE, gone.code());
        assertTrue(StorageDaemon.find(disks.files).isEmpty());
        disks.daemon = DaemonProgram.find().orElseThrow().begin(disks.files, soon());
        disks.server = new DiskServer(disks.daemon, disks.socket);
        disks.server.listen(Optional.empty(), soon());
        disks.server.serve("vda", List.of(new Image(one, "qcow2"), new Image(base, "raw")), DiskAccess.USUAL, soon());
        disks.assertSeen("vda", 7);
    }

    @Test
    void aFullDiskIsToldAndGoesOnWhenThereIsRoom() throws Exception {
        disks.close();
        Path script = Files.createTempFile("hsd", ".sh");
        Files.writeString(script, "#!/bin/sh\ntrap '' XFSZ\nulimit -S -f 6144\nexec "
                + DaemonProgram.find().orElseThrow().file() + " \"$@\"\n");
        assertTrue(script.toFile().setExecutable(true));
        disks = Disks.begin(new DaemonProgram(script));
        Files.delete(script);
        Path base = serve("vda");
        Path one = disks.overlay(base, "raw", 1, 1);
        cut(Map.of("vda", one));
        disks.write("vda", 1, 0);
        disks.write("vda", 2, 6);
        String told = "";
        for (int mib = 1; mib < 6 && told.isEmpty(); mib++) {
            told = disks.writeMayFail("vda", 3, mib);
        }
        assertTrue(told.contains("No space left"), told);
        Path two = disks.overlay(one, "qcow2", 1, 2);
        cut(Map.of("vda", two));
        FailureException full = assertThrows(FailureException.class, () -> bring("vda", one, base));
        assertEquals(FailureCode.NO_RESOURCE, full.code());
        assertEquals(List.of(two, one, base), disks.files("vda"));
        Disks.run(0, "prlimit", "--pid", Long.toString(disks.daemon.pid()), "--fsize=unlimited:");
        bring("vda", one, base);
        assertEquals(List.of(two, base), disks.files("vda"));
        disks.write("vda", 4, 1);
        disks.assertSeen("vda", 1, 4);
    }
}
