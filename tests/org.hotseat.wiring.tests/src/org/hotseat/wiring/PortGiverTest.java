// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.boards.journal.RollbackPolicy;
import org.hotseat.boards.line.Line;
import org.hotseat.boards.line.LineStatus;
import org.hotseat.boards.port.Assignment;
import org.hotseat.boards.port.BoardGateway;
import org.hotseat.boards.port.BoardPort;
import org.hotseat.boards.port.Owner;
import org.hotseat.boards.port.PortDefinition;
import org.hotseat.boards.port.PortKind;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.board.PortRecord;
import org.hotseat.state.board.PortRecord.PortHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets a line, also from a disk that refuses for a while. */
class PortGiverTest {

    private static final HostId BOARD = new HostId("board");
    private static final HostId A = new HostId("a");
    private static final MachineId M = new MachineId(new UUID(1, 1));
    private static final String GPS = "gps";

    @TempDir
    private Path folder;
    private final ThreadWorkers workers = new ThreadWorkers();
    private final StateMap state = new StateMap();
    private BoardGateway gateway;
    private PortGiver giver;

    /** Says nothing. */
    private static final class Mute implements Line {

        @Override
        public void open(Listener listener) {
            // nothing comes
        }

        @Override
        public boolean write(byte[] bytes) {
            return true;
        }

        @Override
        public void forget() {
            // nothing waits
        }

        @Override
        public LineStatus status() {
            return new LineStatus(true, "", 0);
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    @BeforeEach
    void begin() throws Exception {
        gateway = new BoardGateway(List.of(new BoardPort(new PortDefinition(GPS, PortKind.SERIAL, RollbackPolicy.REPLAY,
                PortDefinition.USUAL_CAPACITY, new byte[0]), new Mute(), folder, 1, workers)), workers);
        gateway.open();
        giver = new PortGiver(BOARD, gateway);
    }

    @AfterEach
    void end() {
        gateway.close();
        workers.close();
    }

    private void name(HostId board, String port, long epoch) {
        state.put(Kinds.PORT.key(board.value(), port), 1, Kinds.PORT.write(new PortRecord(board, port, epoch, Optional
                .of(new PortHolder(A, M)), 0)), state.revision() + 1);
        state.reached(state.revision() + 1);
    }

    private Assignment assignment() {
        return gateway.list().getFirst().assignment();
    }

    @Test
    void aLineGoesToWhomTheStateNames() {
        name(new HostId("other"), GPS, 9);
        name(BOARD, "gone", 3);
        name(BOARD, GPS, 1);
        assertTrue(giver.turn(state.snapshot()), "what the board does not have is not tried again");
        assertEquals(new Assignment(1, Optional.of(new Owner(A, M))), assignment());
    }

    @Test
    void whatTheDiskRefusesIsTriedAgainWithoutAnotherWordOfTheState() throws Exception {
        Path inTheWay = Files.createDirectories(folder.resolve("gps.owner/full"));
        name(BOARD, GPS, 1);
        assertFalse(giver.turn(state.snapshot()));
        assertEquals(0, assignment().epoch());
        assertTrue(giver.troubles().getFirst().contains("gps.owner"), giver.troubles().toString());
        assertFalse(giver.turn(state.snapshot()));
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        assertTrue(giver.turn(state.snapshot()));
        assertEquals(new Assignment(1, Optional.of(new Owner(A, M))), assignment());
        assertEquals(List.of(), giver.troubles());
    }
}
