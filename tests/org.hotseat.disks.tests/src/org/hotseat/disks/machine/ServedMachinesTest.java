// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import javax.xml.parsers.DocumentBuilderFactory;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.disks.daemon.DaemonProgram;
import org.hotseat.disks.serve.DiskAccess;
import org.hotseat.disks.serve.Image;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Daemons of machines by real processes. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ServedMachinesTest {

    private static final int SIZE = 1 << 20;

    private final MachineId id = new MachineId(UUID.randomUUID());
    private Path folder;
    private Path image;
    private ServedMachines machines;

    @BeforeEach
    void begin() throws Exception {
        Assumptions.assumeTrue(DaemonProgram.find().isPresent(), "qemu-storage-daemon is not installed");
        folder = Files.createTempDirectory("hsm");
        image = folder.resolve("one.raw");
        Files.write(image, new byte[SIZE]);
        machines = another();
    }

    private ServedMachines another() {
        return new ServedMachines(DaemonProgram.find().orElseThrow(), folder.resolve("own"), true);
    }

    @AfterEach
    void end() throws Exception {
        if (machines != null) {
            machines.end(id, soon());
            try (var all = Files.walk(folder)) {
                for (Path file : all.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.deleteIfExists(file); // a daemon that has ended removes its own
                }
            }
        }
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(60));
    }

    private static Element disk() throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(
                "<disk type='file'><source file='/x'/><target dev='vda'/></disk>"))).getDocumentElement();
    }

    private Element serve() throws Exception {
        Element disk = disk();
        machines.serve(id, Map.of(disk, List.of(new Image(image, "raw"))), DiskAccess.USUAL, soon());
        return disk;
    }

    @Test
    void aLaterRunOfThisProgramTellsOfTheSameFiles() throws Exception {
        assertEquals(List.of(), machines.found());
        Element disk = serve();
        assertEquals("network", disk.getAttribute("type"));
        machines.leave();
        machines = another();
        assertEquals(List.of(id), machines.found());
        machines.show(id, List.of(disk), soon());
        assertEquals("file", disk.getAttribute("type"));
        assertTrue(disk.getElementsByTagName("source").item(0) instanceof Element source
                && source.getAttribute("file").equals(image.toString()));
        machines.end(id, soon());
        assertEquals(List.of(), machines.found());
        assertTrue(machines.of(id).isEmpty());
    }

    @Test
    void aDaemonEndsWithItsMachine() throws Exception {
        serve();
        CountDownLatch told = new CountDownLatch(1);
        machines.of(id).orElseThrow().whenEnded(told::countDown);
        Process machine = new ProcessBuilder("sleep", "600").start();
        machines.endWith(id, machine.toHandle());
        assertTrue(machines.of(id).isPresent());
        machine.destroyForcibly();
        assertTrue(told.await(60, TimeUnit.SECONDS));
    }

    @Test
    void aLossIsToldToWhoServesTheMachineNow() throws Exception {
        assertTrue(isToldOfALoss(() -> { }));
        assertFalse(isToldOfALoss(machines::leave), "another run of this program tells of it");
    }

    /** Whether it is when the daemon is killed after something. */
    private boolean isToldOfALoss(Runnable before) throws Exception {
        serve();
        CountDownLatch ended = new CountDownLatch(2);
        AtomicBoolean lost = new AtomicBoolean();
        machines.of(id).orElseThrow().whenEnded(ended::countDown);
        machines.whenLost(id, () -> lost.set(true)); // told between the others, whichever is told first
        machines.of(id).orElseThrow().whenEnded(ended::countDown);
        before.run();
        String process = Files.readString(folder.resolve("own").resolve(id.toString()).resolve("pid")).strip();
        assertTrue(ProcessHandle.of(Long.parseLong(process)).orElseThrow().destroyForcibly());
        assertTrue(ended.await(60, TimeUnit.SECONDS));
        return lost.get();
    }

    @Test
    void whatCannotBeOpenedLeavesNoDaemon() throws Exception {
        Files.delete(image);
        assertThrows(FailureException.class, this::serve);
        assertTrue(machines.of(id).isEmpty());
        assertFalse(Files.exists(folder.resolve("own").resolve(id.toString())));
    }

    @Test
    void servingAnewEndsWhatServedBefore() throws Exception {
        serve();
        CountDownLatch told = new CountDownLatch(1);
        machines.of(id).orElseThrow().whenEnded(told::countDown);
        serve();
        assertTrue(told.await(60, TimeUnit.SECONDS));
        assertEquals(List.of("vda"), machines.of(id).orElseThrow().server().disks(soon()));
    }

    private MachineDisks killed() throws Exception {
        serve();
        MachineDisks disks = machines.of(id).orElseThrow();
        CountDownLatch ended = new CountDownLatch(1);
        disks.whenEnded(ended::countDown);
        Path number = folder.resolve("own").resolve(id.toString()).resolve("pid");
        ProcessHandle.of(Long.parseLong(Files.readString(number).strip())).orElseThrow().destroyForcibly();
        assertTrue(ended.await(60, TimeUnit.SECONDS));
        return disks;
    }

    @Test
    void whatALostOneLeftIsRemovedWithoutHarmToTheNext() throws Exception {
        killed();
        AtomicBoolean over = new AtomicBoolean();
        Thread remover = new Thread(() -> {
            while (!over.get()) {
                machines.forget(id);
            }
        });
        remover.start();
        try {
            serve();
        } finally {
            over.set(true);
            remover.join();
        }
        assertEquals(List.of(id), another().found(), "it is found by what it has left");
    }

    @Test
    void theLateEndOfAMachineIsNotTheEndOfItsNextRun() throws Exception {
        MachineDisks lost = killed();
        serve();
        machines.ended(id, lost);
        assertEquals(List.of(id), another().found(), "the next one is found by its files");
        assertTrue(machines.of(id).isPresent());
    }

    @Test
    void nobodyWaitsLongerThanItMayForADaemonThatDoesNotBegin() throws Exception {
        Path never = Files.writeString(folder.resolve("never"), "#!/bin/sh\nexec sleep 600\n");
        Files.setPosixFilePermissions(never, PosixFilePermissions.fromString("rwx------"));
        ServedMachines slow = new ServedMachines(new DaemonProgram(never), folder.resolve("own"), true);
        Element disk = disk();
        AtomicReference<FailureException> why = new AtomicReference<>();
        Thread beginner = new Thread(() -> why.set(assertThrows(FailureException.class, () -> slow.serve(id, Map.of(
                disk, List.of(new Image(image, "raw"))), DiskAccess.USUAL, soon()))));
        beginner.start();
        try {
            Deadline patience = soon();
            while (!Files.exists(folder.resolve("own").resolve(id.toString()))) {
                assertFalse(patience.isOver(), "it begins");
                Thread.sleep(2);
            }
            assertEquals(FailureCode.TIMEOUT, assertThrows(FailureException.class, () -> slow.end(id, Deadline.in(
                    Duration.ZERO))).code());
        } finally {
            beginner.interrupt();
            beginner.join();
        }
        assertEquals(FailureCode.CANCELLED, why.get().code());
    }

    @Test
    void nothingIsLeftOfALostOneWhenItsMachineHasEnded() throws Exception {
        MachineDisks lost = killed();
        machines.ended(id, lost);
        assertFalse(Files.exists(folder.resolve("own").resolve(id.toString())));
    }
}
