// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hotseat.boards.tunnel.World.A;
import static org.hotseat.boards.tunnel.World.B;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.id.HostId;
import org.hotseat.boards.journal.RollbackPolicy;
import org.hotseat.boards.wire.Resume;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A port from its line to the serial line of a machine of QEMU, whose firmware says S and then what it hears. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class QemuTest {

    private static final String PROGRAM = "/usr/bin/qemu-system-x86_64";
    private static final int SIZE = 64 * 1024;
    private static final int RESET = 0xFFF0;
    /** mov dx, 3f8; mov al, 'S'; out dx, al; then for ever: wait for a byte at 3fd, read it, write it. */
    private static final byte[] ECHO = HexFormat.of().parseHex("baf803b053eebafd03eca80174fbbaf803eceeebf1");
    private static final byte[] JUMP = HexFormat.of().parseHex("ea000000f0");

    @TempDir
    Path folder;
    private final PlayedLine line = new PlayedLine();
    private World world;
    private Process machine;
    private Path said;

    @BeforeEach
    void begin() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of(PROGRAM)), "QEMU is not installed");
        byte[] firmware = new byte[SIZE];
        System.arraycopy(ECHO, 0, firmware, 0, ECHO.length);
        System.arraycopy(JUMP, 0, firmware, RESET, JUMP.length);
        Files.write(folder.resolve("firmware"), firmware);
        world = new World(RollbackPolicy.REPLAY, line);
    }

    @AfterEach
    void end() throws Exception {
        if (machine != null) {
            machine.destroyForcibly().waitFor();
        }
        if (world != null) {
            world.close();
        }
    }

    /** It stands still until QEMU has its port: what a machine says before that is lost. */
    private void start(HostId host) throws Exception {
        said = folder.resolve("qmp-" + host);
        machine = new ProcessBuilder(PROGRAM, "-S", "-qmp", "stdio", "-machine", "pc,accel=tcg", "-m", "16",
                "-nodefaults", "-display", "none", "-bios", folder.resolve("firmware").toString(), "-chardev",
                "socket,id=port,reconnect=1,path=" + world.socket(host), "-serial", "chardev:port")
                .redirectError(new File("/dev/null")).redirectOutput(said.toFile()).start();
        tell("qmp_capabilities");
        World.await("QEMU has its port", this::isConnected);
        tell("cont");
    }

    private void tell(String command) throws IOException {
        OutputStream in = machine.getOutputStream();
        in.write(("{\"execute\":\"" + command + "\"}\n").getBytes(US_ASCII));
        in.flush();
    }

    /** Whether QEMU says so itself: the other end of the socket knows it earlier. */
    private boolean isConnected() {
        try {
            tell("query-chardev");
            return Files.readAllLines(said, US_ASCII).stream()
                    .anyMatch(line -> line.contains("unix:") && !line.contains("disconnected:unix:"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void aMachineHearsItsLineAndIsHeardAlsoAfterATakeOver() throws Exception {
        world.tunnel(A);
        world.tunnel(B);
        start(A);
        world.assign(A, 1);
        world.tunnel(A).own(1, new Resume.Fresh());
        assertEquals("S", line.heard(1));
        line.say("$GPGGA");
        assertEquals("S$GPGGA", line.heard(7));
        machine.destroyForcibly().waitFor();
        world.assign(B, 2);
        start(B);
        assertEquals("S$GPGGA", line.heard());
        world.tunnel(B).own(2, new Resume.Fresh());
        assertEquals("S$GPGGAS", line.heard(8));
        line.say("on");
        assertEquals("S$GPGGASon", line.heard(10));
    }
}
