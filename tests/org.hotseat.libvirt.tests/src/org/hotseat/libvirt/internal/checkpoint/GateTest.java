// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.libvirt.internal.jna.Linux;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.jna.Memory;
import com.sun.jna.NativeLong;

/** Whoever writes to the memory of a copy is held up until the gate opens, and finds it as it was. */
class GateTest {

    private static final long BYTES = 1 << 20;

    @TempDir
    static Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private CopyMemory memory;

    @BeforeEach
    void reserve() throws FailureException {
        memory = CopyMemory.reserve(BYTES);
    }

    @AfterEach
    void giveBack() throws InterruptedException {
        threads.shutdown();
        assertTrue(threads.awaitTermination(60, TimeUnit.SECONDS), "a thread waits at the gate for ever");
        memory.close();
    }

    private Gate shut() {
        Optional<Gate> gate = Gate.shut(memory, threads);
        assumeTrue(gate.isPresent(), "faults of the kernel may not be handled here");
        return gate.orElseThrow();
    }

    /** As QEMU does: at the position of the open file, which moves. */
    private Future<Integer> copy(String text) {
        return threads.submit(() -> {
            try (Memory bytes = new Memory(text.length())) {
                bytes.write(0, text.getBytes(), 0, text.length());
                NativeLong written = Linux.pwrite(memory.descriptor(), bytes, new NativeLong(text.length()),
                        new NativeLong(0));
                return written.intValue();
            }
        });
    }

    @Test
    void aWriterWaitsUntilItOpens() throws ExecutionException, InterruptedException, TimeoutException, IOException {
        try (Gate gate = shut()) {
            Future<Integer> copy = copy("QEVM");
            awaitWaiting();
            assertFalse(copy.isDone());
            gate.open();
            assertEquals(4, copy.get(60, TimeUnit.SECONDS));
        }
        assertEquals('Q', memory.view(0, 1).get(0), "what was copied");
        assertEquals(0, memory.size(), "the position of the file is QEMU's alone");
    }

    /** Two threads of this process wait in the kernel: the one that holds the lock, and the one that wants it. */
    private static void awaitWaiting() throws IOException {
        Deadline patience = Deadline.in(Duration.ofSeconds(60));
        while (!anyHeld()) {
            assertFalse(patience.isOver(), "nobody waits at the gate");
            Thread.onSpinWait();
        }
    }

    private static boolean anyHeld() throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of("/proc/self/task"))) {
            for (Path thread : all) {
                String line = stat(thread);
                if (CopyThread.isHeld("1 (snapshot)" + line.substring(line.lastIndexOf(')') + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Empty for one that has ended just now. */
    private static String stat(Path thread) {
        try {
            return Files.readString(thread.resolve("stat"));
        } catch (IOException ended) {
            return "";
        }
    }

    /** Another process, whose only thread has the name of QEMU's that copies. */
    private Process writer() throws IOException {
        Path program = Files.copy(Path.of("/usr/bin/dd"), folder.resolve("bg_snapshot"),
                StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        return new ProcessBuilder(program.toString(), "if=/dev/zero", "of=/proc/" + ProcessHandle.current().pid()
                + "/fd/" + memory.descriptor(), "bs=4", "count=1", "conv=notrunc").redirectErrorStream(true).start();
    }

    private static CopyThread held(Process writer) {
        CopyThread thread = new CopyThread(Optional.of(writer.toHandle()));
        Deadline patience = Deadline.in(Duration.ofSeconds(60));
        while (!thread.isHeld()) {
            assertFalse(patience.isOver(), "it does not wait at the gate");
            Thread.onSpinWait();
        }
        return thread;
    }

    /** Killed, it would stay for ever, and so would whoever opens the gate only after its end. */
    @Test
    void itOpensForAProcessThatIsToEnd() throws IOException, InterruptedException {
        try (Gate gate = shut()) {
            Process writer = writer();
            CopyThread thread = held(writer);
            gate.watch(thread::isEnding, threads);
            assertFalse(thread.isEnding());
            writer.destroyForcibly();
            assertTrue(writer.waitFor(60, TimeUnit.SECONDS), "it cannot end");
        }
    }

    /** Until then QEMU takes a copy that is begun for the one that ends. */
    @Test
    void theEndOfTheThreadThatCopiesIsWaitedFor() throws IOException, FailureException, InterruptedException {
        try (Gate gate = shut()) {
            Process writer = writer();
            CopyThread thread = held(writer);
            FailureException late = assertThrows(FailureException.class, () -> thread.awaitEnd(Run.within(
                    Duration.ofMillis(50))));
            assertEquals(FailureCode.TIMEOUT, late.code());
            gate.open();
            thread.awaitEnd(Run.within(Duration.ofSeconds(60)));
            assertTrue(writer.waitFor(60, TimeUnit.SECONDS));
        }
    }

    @Test
    void nothingIsLeftOfOneThatWasNeverNeeded() throws ExecutionException, InterruptedException, TimeoutException {
        for (int time = 0; time < 50; time++) {
            shut().close();
        }
        assertEquals(2, copy("on").get(60, TimeUnit.SECONDS));
        assertEquals(0, memory.view((int) BYTES - 1, 1).get(0));
    }

    @Test
    void withoutAThreadForItThereIsNone() throws ExecutionException, InterruptedException, TimeoutException {
        Executor none = task -> { };
        assertTrue(Gate.shut(memory, none).isEmpty());
        assertEquals(2, copy("on").get(60, TimeUnit.SECONDS));
    }

    @Test
    void theThreadThatCopiesIsKnownByItsNameAndState() {
        assertTrue(CopyThread.isHeld("15433 (bg_snapshot) D 1 15263 15263 0"));
        assertTrue(CopyThread.isHeld("15433 (mig/snapshot) D 1"));
        assertFalse(CopyThread.isHeld("15433 (bg_snapshot) S 1"));
        assertFalse(CopyThread.isHeld("15433 (CPU 0/TCG) D 1"));
        assertFalse(CopyThread.isHeld(""));
    }

    @Test
    void whetherItIsToEndIsKnownByTheSignalsThatWaitForIt() {
        String before = " D 1 15263 15263 0 -1 4194560 3 0 0 0 0 0 0 0 20 0 5 0 4358342 90 22 18446744073709551615 1 1 0"
                + " 0 0 ";
        assertTrue(CopyThread.isEnding("15433 (bg_snapshot)" + before + "256 268444224 0 0"));
        assertTrue(CopyThread.isEnding("15433 (mig/snapshot)" + before + "320 268444224 0 0"));
        assertFalse(CopyThread.isEnding("15433 (bg_snapshot)" + before + "64 256 256 256"));
        assertFalse(CopyThread.isEnding("15433 (CPU 0/TCG)" + before + "256 268444224 0 0"));
        assertFalse(CopyThread.isEnding("15433 (bg_snapshot) D 1"));
        assertFalse(CopyThread.isEnding(""));
    }
}
