// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.hotseat.chaos.lab.Await;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plain QEMU with the firmware: it must see what it is there for. */
@Tag("lab")
class CounterGuestTest {

    private static final CounterGuest GUEST = new CounterGuest(32, 100, Load.BUSY);
    private static final long SECONDS = 60;

    @TempDir
    Path folder;

    /** QEMU, whose serial line we hear and whose monitor we command. */
    private final class Qemu implements AutoCloseable {

        private final TickLog log = new TickLog();
        private final Process process;

        Qemu(Path disk, String... more) throws IOException {
            List<String> command = new ArrayList<>(List.of("qemu-system-x86_64", "-M", "pc", "-accel", "tcg", "-m",
                    Integer.toString(GUEST.memory()), "-nodefaults", "-display", "none", "-bios", folder.resolve(GUEST
                            .rom()).toString(), "-drive", "file=" + disk + ",if=ide,format=qcow2", "-serial",
                    "file:/dev/stderr", "-monitor", "stdio"));
            command.addAll(List.of(more));
            process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            Thread ear = new Thread(() -> hear(process.getErrorStream()), "line");
            ear.setDaemon(true);
            ear.start();
        }

        private void hear(InputStream line) {
            byte[] bytes = new byte[4096];
            try {
                int count = line.read(bytes);
                while (count > 0) {
                    log.hear(bytes, count, System.nanoTime());
                    count = line.read(bytes);
                }
            } catch (IOException ended) {
                return; // its process was ended
            }
        }

        void say(String command) throws IOException {
            process.getOutputStream().write((command + '\n').getBytes());
            process.getOutputStream().flush();
        }

        void end() throws Exception {
            say("quit");
            assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS));
        }

        private long count() {
            return log.ticks().stream().mapToLong(Tick::count).max().orElse(0);
        }

        void countsTo(long count) {
            Await.holds("count " + count, () -> count() >= count ? "" : "at " + count() + ' ' + log.differences());
        }

        @Override
        public String toString() {
            return (process.isAlive() ? "it runs" : "it ended with " + process.exitValue()) + ", counted to " + count();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    private void run(String... command) throws Exception {
        assertEquals(0, new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(
                ProcessBuilder.Redirect.DISCARD).start().waitFor());
    }

    /** The negative control is in it: a disk that is newer or older than the memory is told at once. */
    @Test
    void memoryAndDiskOfOneInstantAgreeAndOthersDoNot() throws Exception {
        String tree = System.getProperty("hotseat.tree");
        assertNotNull(tree, "the system property hotseat.tree names the source tree");
        GUEST.install(Path.of(tree), folder);
        Path disk = folder.resolve("disk.qcow2");
        run("qemu-img", "create", "-q", "-f", "qcow2", disk.toString(), "1M");
        Path empty = Files.copy(disk, folder.resolve("empty.qcow2"));
        Path memory = folder.resolve("memory");
        Path then = folder.resolve("then.qcow2");
        long count;
        try (Qemu first = new Qemu(disk)) {
            first.countsTo(5);
            // a busy guest on a loaded machine soils pages faster than a stream takes them: it may stand for the rest
            first.say("migrate_set_parameter downtime-limit 2000000");
            // and it stands still from the end of the stream until it is told to go on
            first.say("migrate \"exec:cat > " + memory + ".part && cp " + disk + ' ' + then + " && mv " + memory
                    + ".part " + memory + '"');
            Await.holds("its memory", () -> Files.exists(memory) ? "" : "not there");
            count = first.count();
            first.say("cont");
            first.countsTo(count + 5);
            assertEquals(1, first.log.begins());
            assertEquals(List.of(), first.log.differences());
            first.end();
        }
        goesOn(memory, then, count);
        differs(memory, disk);
        differs(memory, empty);
    }

    private void goesOn(Path memory, Path disk, long count) throws Exception {
        try (Qemu again = new Qemu(disk, "-incoming", "exec:cat " + memory)) {
            again.countsTo(count + 5);
            assertEquals(0, again.log.begins());
            assertEquals(List.of(), again.log.differences());
            assertTrue(again.log.ticks().get(0).number() > 1);
            again.end();
        }
    }

    private void differs(Path memory, Path disk) throws Exception {
        try (Qemu wrong = new Qemu(disk, "-incoming", "exec:cat " + memory)) {
            Await.holds("its word", () -> wrong.log.differences().isEmpty() ? "nothing is told, " + wrong : "");
            assertFalse(wrong.log.differences().get(0).startsWith("X4"), () -> wrong.log.differences().toString());
            wrong.end();
        }
    }
}
