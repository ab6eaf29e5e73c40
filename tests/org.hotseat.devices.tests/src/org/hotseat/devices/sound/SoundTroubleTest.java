// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.sound;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A sound server that does not answer: there is none, or it hangs. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SoundTroubleTest {

    @TempDir
    private Path folder;
    private final ThreadWorkers workers = new ThreadWorkers();

    @AfterEach
    void end() {
        workers.close();
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        Deadline patience = Deadline.in(Duration.ofMinutes(1));
        while (!condition.getAsBoolean()) {
            assertFalse(patience.isOver(), what);
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private ServerSocketChannel server() throws IOException {
        ServerSocketChannel made = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        made.bind(UnixDomainSocketAddress.of(folder.resolve("cli")));
        return made;
    }

    /** Has nothing, and says so. */
    private static void answer(ServerSocketChannel door) {
        ByteBuffer end = ByteBuffer.wrap("hotseat-end\n".getBytes(US_ASCII));
        ByteBuffer heard = ByteBuffer.allocate(1000);
        while (door.isOpen()) {
            try (SocketChannel one = door.accept()) {
                one.read(heard.clear());
                one.write(end.rewind());
            } catch (IOException gone) { // or closed
                assertFalse(gone.toString().isEmpty());
            }
        }
    }

    /** On a host that has just begun it is looked at before it is there, and no machine plays yet. */
    @Test
    void aServerThatComesLateIsFoundWithoutAnyRoute() throws Exception {
        try (SoundDesk desk = new SoundDesk(folder, workers)) {
            desk.begin();
            await("there is none", () -> !desk.trouble().isEmpty());
            try (ServerSocketChannel door = server()) {
                workers.pool("server", 1).execute(() -> answer(door));
                await("it is found: " + desk.trouble(), () -> desk.trouble().isEmpty());
            }
        }
    }

    @Test
    void aServerThatHangsIsToldAsThat() throws Exception {
        try (ServerSocketChannel hangs = server(); SoundDesk desk = new SoundDesk(folder, workers)) {
            desk.begin();
            await("it is told", () -> !desk.trouble().isEmpty());
            assertTrue(desk.trouble().contains("in time"), desk.trouble());
            assertTrue(hangs.isOpen());
        }
    }
}
