// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.boards.port.PortKind;
import org.hotseat.boards.tunnel.BoardDialer;
import org.hotseat.state.StateMap;
import org.hotseat.state.board.PortRecord;
import org.hotseat.state.board.PortRecord.PortHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which way to a port there is, by what its board says it is. */
class WayMakerTest {

    private static final PortRecord RECORD = new PortRecord(new HostId("board"), "desk", 1, Optional.of(new PortHolder(
            new HostId("a"), new MachineId(new UUID(1, 1)))), 0);
    private static final BoardDialer NOWHERE = deadline -> {
        throw new FailureException(FailureCode.UNREACHABLE, "no board", "");
    };

    @TempDir
    private Path folder;
    private final ThreadWorkers workers = new ThreadWorkers();

    @AfterEach
    void end() {
        workers.close();
    }

    @Test
    void aPortOfABoardThatWasNotHeardHasALineUntilItIs() throws Exception {
        WayMaker maker = new WayMaker(folder, Optional.empty(), workers);
        assertEquals(PortKind.SERIAL, maker.kind("board.desk", RECORD));
        try (PortWay line = maker.make("board.desk", RECORD, PortKind.SERIAL, StateMap::new, NOWHERE)) {
            assertTrue(line.suits(PortKind.CAN));
            assertFalse(line.suits(PortKind.USB));
        }
        try (PortWay stream = maker.make("board.desk", RECORD, PortKind.USB, StateMap::new, NOWHERE)) {
            assertFalse(stream.suits(PortKind.SERIAL));
            assertTrue(stream.suits(PortKind.USB));
            assertFalse(stream.suits(PortKind.SOUND), "a port that became another kind of stream needs another way");
            assertEquals(folder.resolve("board.desk.sock").toString(), stream.live().socket());
        }
        assertEquals(FailureCode.UNSUPPORTED, assertThrows(FailureException.class, () -> maker.make("board.desk",
                RECORD, PortKind.SOUND, StateMap::new, NOWHERE)).code());
    }
}
