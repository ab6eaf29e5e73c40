// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.boards.can.Cannelloni;
import org.hotseat.boards.can.CannelloniWords;
import org.hotseat.boards.can.SlcanLine;
import org.hotseat.boards.can.TcpBus;
import org.hotseat.boards.line.Line;
import org.hotseat.boards.port.PortKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class CanKindTest extends KindContract {

    private final ThreadWorkers workers = new ThreadWorkers();
    @TempDir
    private Path folder;
    private Cannelloni peer;
    private int heard;

    @Override
    PortKind kind() {
        return PortKind.CAN;
    }

    @Override
    Line line() throws Exception {
        peer = new Cannelloni();
        return new SlcanLine(new TcpBus(new CannelloniWords(), "127.0.0.1", peer.port(), workers), 500,
                folder.resolve("bus"));
    }

    @BeforeEach
    void reach() throws Exception {
        peer.take();
        World.await("the bus is reached", this::isReached);
    }

    private boolean isReached() {
        try {
            return world.status().line().present();
        } catch (org.hotseat.base.failure.FailureException never) {
            throw new IllegalStateException(never);
        }
    }

    @AfterEach
    void leave() throws Exception {
        peer.close();
        workers.close();
    }

    @Override
    String setUp() {
        return "C\rS6\rO\r";
    }

    @Override
    String deviceSays(int number) throws Exception {
        peer.says("0000020" + number + "01" + "4" + number);
        return "t20" + number + "14" + number + '\r';
    }

    @Override
    String words(int number) {
        return "t10" + number + "0\r";
    }

    @Override
    void assertHeard(int... numbers) throws Exception {
        for (; heard < numbers.length; heard++) {
            assertEquals("0000010" + numbers[heard] + "00", peer.hears(5));
        }
    }
}
