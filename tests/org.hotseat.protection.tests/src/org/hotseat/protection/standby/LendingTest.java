// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.standby;

import static org.hotseat.protection.Records.M;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.hypervisor.checkpoint.DiskCopies;
import org.hotseat.replication.standby.Standby;
import org.hotseat.replication.store.Settlement;
import org.hotseat.replication.stream.RamBlock;
import org.hotseat.replication.stream.StreamHead;
import org.hotseat.replication.wire.Begin;
import org.hotseat.replication.wire.GenerationWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has a standby when several want it at once, and who waits for whom. */
class LendingTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final MachineId SLOW = MachineId.of("33333333-3333-3333-3333-333333333333");
    private static final StreamHead HEAD = new StreamHead("pc-q35-7.2", 2, List.of(new RamBlock("pc.ram", 3)));

    @TempDir
    private Path folder;
    private final Map<MachineId, Standby> standbys = new ConcurrentHashMap<>();
    private final CountDownLatch opening = new CountDownLatch(1);
    private final CountDownLatch opened = new CountDownLatch(1);
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Lending lending = new Lending(this::standby);

    /** The folder of one of them lies on a disk that is slow. */
    private Standby standby(MachineId machine) throws FailureException {
        if (machine.equals(SLOW)) {
            opening.countDown();
            try {
                assertTrue(opened.await(LONG.toSeconds(), TimeUnit.SECONDS));
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
        }
        Standby known = standbys.get(machine);
        if (known == null) {
            known = Standby.open(folder.resolve(machine.toString()), machine, Settlement.NOBODY, DiskCopies.NONE,
                    MonotonicClock.SYSTEM);
            standbys.put(machine, known);
        }
        return known;
    }

    @AfterEach
    void end() {
        standbys.values().forEach(Standby::close);
    }

    private Standby holding(long generation) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GenerationWriter writer = new GenerationWriter(out, false)) {
            writer.begin(new Begin(M, 1, generation, 0, HEAD));
            for (long page = 0; page < HEAD.pages(); page++) {
                writer.data(page, ByteBuffer.wrap(new byte[StreamHead.PAGE]).put(0, (byte) 1));
            }
            writer.tail(ByteBuffer.wrap(new byte[] { 4, 5, 6 }));
            writer.description("<domain/>");
            writer.end();
        }
        Standby standby = standby(M);
        standby.serve(new ByteArrayInputStream(out.toByteArray()), new ByteArrayOutputStream(), () -> { });
        return standby;
    }

    private Thread begin(String name, Work work) {
        return Thread.ofPlatform().start(() -> {
            try {
                said.add(name + ' ' + work.result());
            } catch (FailureException failed) {
                said.add(name + ' ' + failed.code());
            }
        });
    }

    private interface Work {
        Object result() throws FailureException;
    }

    private static void until(BooleanSupplier condition) {
        Deadline deadline = Deadline.in(LONG);
        while (!condition.getAsBoolean()) {
            assertFalse(deadline.isOver());
            Thread.onSpinWait();
        }
    }

    /** A machine must not stand still because that of another has to be read from a disk first. */
    @Test
    void nobodyWaitsForTheDiskOfAnother() throws Exception {
        holding(7);
        Thread slow = begin("slow", () -> lending.lend(SLOW, () -> { }, Deadline.in(LONG)));
        assertTrue(opening.await(LONG.toSeconds(), TimeUnit.SECONDS));
        Thread others = begin("others", () -> {
            lending.lend(M, () -> { }, Deadline.in(LONG)).close();
            return lending.takeOver(M, 7, Deadline.in(LONG)).generation();
        });
        assertTrue(others.join(LONG.dividedBy(2)), "the lock is held while a folder is opened");
        assertEquals(List.of("others 7"), said);
        opened.countDown();
        assertTrue(slow.join(LONG));
        assertEquals("slow NOT_FOUND", said.getLast());
    }

    /** What was never given out need not come back: nobody waits for that, and nobody opens the gate again. */
    @Test
    void aTakeOverPassesADrillThatStillWaits() throws Exception {
        Standby standby = holding(7);
        PipedOutputStream source = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(source);
        Thread served = begin("served", () -> {
            standby.serve(in, new ByteArrayOutputStream(), () -> { }); // does not end when it is told to
            return "";
        });
        until(() -> standby.status().connected() && served.getState() == Thread.State.TIMED_WAITING);
        Thread drill = begin("drill", () -> lending.lend(M, () -> said.add("back"), Deadline.in(LONG)));
        until(() -> drill.getState() == Thread.State.TIMED_WAITING);
        Thread takeOver = begin("take-over", () -> lending.takeOver(M, 7, Deadline.in(LONG)).generation());
        until(() -> said.contains("back") && takeOver.getState() == Thread.State.TIMED_WAITING);
        drill.interrupt();
        assertTrue(drill.join(LONG));
        assertEquals("drill CANCELLED", said.getLast());
        assertTrue(standby.status().taking(), "no generation comes in behind the back of whoever takes over");
        source.close();
        assertTrue(takeOver.join(LONG));
        assertTrue(said.contains("take-over 7"), said.toString());
        assertTrue(standby.status().taking());
    }

    /** Of two that wait the drill is served first, when nobody wants it any more. */
    @Test
    void aDrillThatWasCalledBackBeforeItBeganDoesNotBegin() throws Exception {
        Standby standby = holding(7);
        PipedOutputStream source = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(source);
        Thread served = begin("served", () -> {
            standby.serve(in, new ByteArrayOutputStream(), () -> { });
            return "";
        });
        until(() -> standby.status().connected() && served.getState() == Thread.State.TIMED_WAITING);
        Thread drill = begin("drill", () -> lending.lend(M, () -> said.add("back"), Deadline.in(LONG)));
        until(() -> drill.getState() == Thread.State.TIMED_WAITING);
        Thread takeOver = begin("take-over", () -> lending.takeOver(M, 7, Deadline.in(LONG)).generation());
        until(() -> said.contains("back") && takeOver.getState() == Thread.State.TIMED_WAITING);
        source.close();
        assertTrue(drill.join(LONG) && takeOver.join(LONG));
        assertTrue(said.containsAll(List.of("drill WRONG_STATE", "take-over 7")), said.toString());
        assertTrue(standby.status().taking());
        assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, () -> lending.lend(M, () -> { },
                Deadline.in(LONG))).code());
    }
}
