// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.boards.wire.CheckpointId;
import org.hotseat.boards.wire.Resume;
import org.hotseat.state.board.PortRecord;
import org.hotseat.state.board.PortRecord.PortHolder;
import org.hotseat.state.data.AuthorityRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** When a port is claimed, and where its guest goes on; the board is out of reach. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class MachineLineTest {

    private static final HostId A = new HostId("a");
    private static final MachineId M = new MachineId(new UUID(1, 1));
    private static final UUID BOOT = new UUID(2, 2);

    @TempDir
    private Path folder;
    private final ThreadWorkers workers = new ThreadWorkers();
    private MachineLine line;

    @BeforeEach
    void begin() throws Exception {
        line = new MachineLine(port(1, 0), M, folder.resolve("gps.sock"), deadline -> {
            throw new FailureException(FailureCode.UNREACHABLE, "out of reach", "");
        }, workers);
    }

    @AfterEach
    void end() {
        line.close();
        workers.close();
    }

    private static PortRecord port(long epoch, long begins) {
        return new PortRecord(new HostId("board"), "gps", epoch, Optional.of(new PortHolder(A, M)), begins);
    }

    private static AuthorityRecord authority(long epoch, boolean moved, boolean continued) {
        return new AuthorityRecord(M, A, BOOT, epoch, Optional.empty(), false, 7, false, moved, continued);
    }

    private void look(PortRecord record, boolean runs) {
        line.look(record, runs ? Optional.of(authority(1, false, false)) : Optional.empty(), true, Optional.empty());
    }

    private SocketChannel guest() throws Exception {
        SocketChannel made = SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("gps.sock")));
        await(() -> line.live().guest());
        return made;
    }

    private static void await(java.util.function.BooleanSupplier condition) throws InterruptedException {
        Deadline patience = Deadline.in(Duration.ofSeconds(30));
        while (!condition.getAsBoolean()) {
            assertFalse(patience.isOver());
            Thread.sleep(2);
        }
    }

    @Test
    void itIsClaimedForAGuestThatRunsAndForNoOther() throws Exception {
        look(port(1, 0), true);
        assertFalse(line.live().claimed(), "its hypervisor is not connected");
        try (SocketChannel guest = guest()) {
            look(port(1, 0), false);
            assertFalse(line.live().claimed(), "it does not run");
            look(port(1, 0), true);
            assertTrue(line.live().claimed());
            look(port(1, 0), false);
            assertFalse(line.live().claimed());
            look(port(1, 0), true);
        }
        await(() -> !line.live().claimed());
        try (SocketChannel next = guest()) {
            assertFalse(line.live().claimed(), "another process");
            look(port(2, 0), true);
            assertTrue(line.live().claimed());
        }
    }

    @Test
    void whereAGuestGoesOnIsAsItsEpochBegan() {
        CheckpointId known = new CheckpointId(2, 9);
        assertEquals(new Resume.Fresh(), MachineLine.beginning(authority(3, false, false), Optional.empty()));
        assertEquals(new Resume.Left(), MachineLine.beginning(authority(3, true, false), Optional.empty()));
        assertEquals(new Resume.Checkpoint(known), MachineLine.beginning(authority(3, false, true), Optional.of(
                known)));
        assertEquals(new Resume.Checkpoint(new CheckpointId(2, 7)), MachineLine.beginning(authority(3, false, true),
                Optional.empty()));
    }

    @Test
    void theFolderOfTheSocketsIsClosed() throws Exception {
        Path sockets = folder.resolve("run/ports");
        Files.createDirectories(sockets);
        Files.setPosixFilePermissions(sockets, PosixFilePermissions.fromString("rwxrwxrwx"));
        SocketFolder.make(sockets);
        String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(sockets));
        assertTrue(mode.equals("rwx------") || mode.equals("rwx--x---"), mode);
        assertEquals("", others(mode));
    }

    private static String others(String mode) throws IOException {
        return mode.substring(6).replace("-", "");
    }
}
