// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import static org.hotseat.boards.tunnel.World.A;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.boards.journal.RollbackPolicy;
import org.hotseat.boards.line.LineSettings;
import org.hotseat.boards.line.TtyLine;
import org.hotseat.boards.wire.Resume;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A port whose line is a real tty, with a device at its other end. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class TtyTest {

    @TempDir
    Path folder;
    private final ThreadWorkers workers = new ThreadWorkers();
    private Process device;
    private World world;

    @BeforeEach
    void begin() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/socat")), "socat is not installed");
        plug();
        world = new World(RollbackPolicy.REPLAY, new TtyLine(tty(), LineSettings.of("57600-8N2"), workers));
    }

    @AfterEach
    void end() throws Exception {
        if (world != null) {
            world.close();
        }
        unplug();
        workers.close();
    }

    private Path tty() {
        return folder.resolve("ttyS0");
    }

    private void plug() throws Exception {
        device = new ProcessBuilder("socat", "-", "PTY,rawer,link=" + tty()).start();
        World.await("the tty is there", () -> Files.exists(tty()));
    }

    private void unplug() throws Exception {
        device.destroyForcibly().waitFor();
        Files.deleteIfExists(tty());
    }

    private void says(String words) throws Exception {
        OutputStream out = device.getOutputStream();
        out.write(words.getBytes());
        out.flush();
    }

    private String hears(int length) throws Exception {
        InputStream in = device.getInputStream();
        return new String(in.readNBytes(length));
    }

    private void awaitLine(boolean present) throws Exception {
        World.await("the line is there: " + present + ", " + world.status(), () -> {
            try {
                return world.status().line().present() == present;
            } catch (org.hotseat.base.failure.FailureException never) {
                throw new IllegalStateException(never);
            }
        });
    }

    @Test
    void everyByteGoesThroughAsItIs() throws Exception {
        awaitLine(true);
        try (Guest guest = world.guest(A)) {
            world.assign(A, 1);
            world.tunnel(A).own(1, new Resume.Fresh());
            world.awaitConnected(A);
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < 128; i++) {
                all.append((char) i);
            }
            guest.say(all.toString());
            assertEquals(all.toString(), hears(all.length()));
            says(all.toString());
            assertEquals(all.toString(), guest.heard(all.length()));
        }
    }

    @Test
    void theSettingsAreThoseOfThePort() throws Exception {
        awaitLine(true);
        World.await("they are set", () -> stty().contains("speed 57600") && stty().contains(" cstopb"));
        String set = stty();
        for (String word : new String[] { "speed 57600", "-parenb", " cs8", " cstopb", "-crtscts", "-icanon",
                "-isig", "-echo ", "-opost" }) {
            assertTrue(set.contains(word), word + " in " + set);
        }
    }

    private String stty() {
        try {
            Process asked = new ProcessBuilder("stty", "-a", "-F", tty().toString()).redirectErrorStream(true).start();
            return new String(asked.getInputStream().readAllBytes()).replace('\n', ' ');
        } catch (java.io.IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void aDeviceThatGoesAwayIsFoundAgain() throws Exception {
        awaitLine(true);
        try (Guest guest = world.guest(A)) {
            world.assign(A, 1);
            world.tunnel(A).own(1, new Resume.Fresh());
            world.awaitConnected(A);
            says("one");
            assertEquals("one", guest.heard(3));
            unplug();
            awaitLine(false);
            assertFalse(world.status().line().text().isBlank());
            plug();
            awaitLine(true);
            World.await("it hears again", () -> {
                try {
                    says(".");
                    return guest.heard().contains(".");
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            });
        }
    }
}
