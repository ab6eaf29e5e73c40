// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen.rfb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(90)
class RfbConnectionTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final Heard heard = new Heard();

    @AfterEach
    void end() {
        threads.shutdownNow();
        worker.shutdownNow();
    }

    private static String next(TinyServer server) throws InterruptedException {
        String said = server.heard().poll(30, TimeUnit.SECONDS);
        return said != null && said.startsWith("format") ? next(server) : String.valueOf(said);
    }

    @Test
    void picturesComeWithTheirColours() throws Exception {
        try (TinyServer server = new TinyServer(threads, false);
                RfbConnection connection = new RfbConnection(server.connect(), Optional.empty(), worker, heard)) {
            connection.start();
            Frame frame = heard.frame.get(30, TimeUnit.SECONDS);
            assertEquals(TinyServer.WIDTH, frame.width());
            assertEquals(TinyServer.HEIGHT, frame.height());
            assertEquals(new Frame.Dirty(0, 0, TinyServer.WIDTH, TinyServer.HEIGHT), frame.dirty());
            assertTrue((frame.pixels()[5] & 0xffffff) != 0);
        }
    }

    @Test
    void keysPointerAndClipboardReachTheMachineInOrder() throws Exception {
        try (TinyServer server = new TinyServer(threads, false);
                RfbConnection connection = new RfbConnection(server.connect(), Optional.empty(), worker, heard)) {
            connection.start();
            heard.frame.get(30, TimeUnit.SECONDS);
            connection.key(0xffe3, true);
            connection.key(0xffe3, false);
            connection.pointer(7, 9);
            connection.button(1, true);
            connection.clipboard("here");
            assertEquals("press ffe3", next(server));
            assertEquals("release ffe3", next(server));
            assertEquals("pointer 0 7 9", next(server));
            assertEquals("pointer 1 7 9", next(server));
            assertEquals("cut here", next(server));
            assertEquals("there", heard.clipboard.get(30, TimeUnit.SECONDS));
        }
    }

    @Test
    void aBrokenConnectionIsToldOnce() throws Exception {
        try (TinyServer server = new TinyServer(threads, false);
                RfbConnection connection = new RfbConnection(server.connect(), Optional.empty(), worker, heard)) {
            connection.start();
            heard.frame.get(30, TimeUnit.SECONDS);
            server.cut();
            assertFalse(heard.ended.get(30, TimeUnit.SECONDS));
        }
    }

    @Test
    void aPasswordThatIsMissingOrWrongIsAskedFor() throws Exception {
        try (TinyServer server = new TinyServer(threads, true);
                RfbConnection without = new RfbConnection(server.connect(), Optional.empty(), worker, heard)) {
            without.start();
            assertTrue(heard.ended.get(30, TimeUnit.SECONDS));
        }
        Heard second = new Heard();
        try (TinyServer server = new TinyServer(threads, true);
                RfbConnection wrong = new RfbConnection(server.connect(), Optional.of("no"), worker, second)) {
            wrong.start();
            assertTrue(second.ended.get(30, TimeUnit.SECONDS));
        }
    }
}
