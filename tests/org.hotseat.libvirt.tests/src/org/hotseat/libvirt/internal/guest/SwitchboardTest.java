// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.guest.GuestSign;
import org.hotseat.hypervisor.guest.GuestWord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Lines to sockets that stand for QEMU's. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SwitchboardTest {

    private static final MachineId M = MachineId.of("11111111-1111-1111-1111-111111111111");
    private static final GuestWord WORD = new GuestWord.Checkpoint(2, 3);

    @TempDir
    private Path folder;
    private final BlockingQueue<GuestSign> signs = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> lost = new LinkedBlockingQueue<>();
    private ServerSocketChannel qemu;
    private Switchboard board;
    private Thread thread;

    @BeforeEach
    void begin() throws IOException {
        qemu = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        qemu.bind(UnixDomainSocketAddress.of(folder.resolve("s")));
        board = new Switchboard((machine, sign) -> signs.add(sign), () -> lost.add("lost"));
        thread = new Thread(board, "board");
        thread.start();
    }

    @AfterEach
    void end() throws Exception {
        board.close();
        thread.join();
        qemu.close();
    }

    private SocketChannel attached() throws Exception {
        board.connect(M, folder.resolve("s"));
        SocketChannel guest = qemu.accept();
        assertEquals(new GuestSign.Attached(), signs.take());
        assertTrue(board.connected().contains(M));
        return guest;
    }

    private static BufferedReader reader(SocketChannel guest) {
        return new BufferedReader(Channels.newReader(guest, StandardCharsets.UTF_8));
    }

    private static void say(SocketChannel guest, String text) throws IOException {
        guest.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A word that is of use for as long as the test takes. */
    private Due tell(GuestWord word) {
        return tell(new Due(word, Deadline.in(Duration.ofMinutes(2)), new CompletableFuture<>()));
    }

    private Due tell(Due due) {
        board.tell(M, due);
        return due;
    }

    @Test
    void wordsGoOutSignsComeInAndAWordIsTaken() throws Exception {
        try (SocketChannel guest = attached()) {
            BufferedReader in = reader(guest);
            assertEquals("", in.readLine());
            say(guest, "half of what a host before had heard}\n{\"alive\":1}\n");
            assertEquals(new GuestSign.Alive(), signs.take());
            Due due = tell(WORD);
            assertTrue(in.readLine().contains("\"word\":\"checkpoint\",\"number\":1,"));
            say(guest, "{\"ack\"");
            say(guest, ":1}\n{\"bye\":true}\n");
            assertTrue(due.taken().get());
            assertEquals(new GuestSign.Took(1), signs.take());
            assertEquals(new GuestSign.Leaves(), signs.take());
        }
        assertEquals(new GuestSign.Detached(), signs.take());
        lost.take();
        assertFalse(board.connected().contains(M));
    }

    @Test
    void whoNeverSpeaksIsNotWaitedFor() throws Exception {
        try (SocketChannel guest = attached()) {
            assertFalse(tell(WORD).taken().get());
            BufferedReader in = reader(guest);
            assertEquals("", in.readLine());
            assertTrue(in.readLine().contains("\"number\":1,"));
        }
    }

    @Test
    void whatIsSaidBeforeTheLineComesIsSaidThenOrForgotten() throws Exception {
        Due late = new Due(WORD, Deadline.in(Duration.ZERO), new CompletableFuture<>());
        board.tell(M, late);
        assertFalse(late.taken().get());
        tell(new GuestWord.Restored("host-02", 5, 8));
        try (SocketChannel guest = attached()) {
            BufferedReader in = reader(guest);
            assertEquals("", in.readLine());
            assertTrue(in.readLine().contains("\"word\":\"restored\",\"number\":1,"));
        }
    }

    @Test
    void aGuestThatDoesNotReadLosesWordsAndHearsHowMany() throws Exception {
        try (SocketChannel guest = attached()) {
            Due last = tell(Due.of(WORD));
            for (int i = 0; i < 20_000; i++) { // far more than a socket holds
                last = tell(Due.of(WORD));
            }
            Due marked = last;
            assertFalse(marked.taken().get(), "nobody waits for a guest that never spoke, or it came too late");
            tell(WORD); // tells it at the latest
            BufferedReader in = reader(guest);
            String line = in.readLine();
            while (!line.contains("\"lost\":")) {
                line = in.readLine();
            }
            assertTrue(line.contains("\"word\":\"checkpoint\""), line);
        }
    }

    @Test
    void aSocketThatIsNotThereIsNoLine() throws Exception {
        board.connect(M, folder.resolve("none"));
        board.connect(M, folder.resolve("s"));
        try (SocketChannel guest = qemu.accept()) {
            assertEquals(new GuestSign.Attached(), signs.take());
            say(guest, "x".repeat(10_000) + "\n{}\n");
            assertEquals(new GuestSign.Alive(), signs.take(), "a line that is too long is passed over");
        }
    }
}
