// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Workers;
import org.hotseat.boards.can.CanBus;
import org.hotseat.boards.can.CannelloniWords;
import org.hotseat.boards.can.SlcanLine;
import org.hotseat.boards.can.SocketcandWords;
import org.hotseat.boards.can.TcpBus;
import org.hotseat.boards.journal.RollbackPolicy;
import org.hotseat.boards.device.Device;
import org.hotseat.boards.device.SoundDevice;
import org.hotseat.boards.device.UsbDevice;
import org.hotseat.boards.line.Line;
import org.hotseat.boards.line.LineSettings;
import org.hotseat.boards.line.TtyLine;
import org.hotseat.boards.port.PortDefinition;
import org.hotseat.boards.port.PortKind;
import org.hotseat.process.settings.BoardLine;

/** Makes what the configuration of a board describes. */
final class LineMaker {

    /** Words of the way to a bus of a daemon. */
    private static final int DAEMON = 4;

    private LineMaker() {
    }

    static PortDefinition definition(BoardLine line) throws FailureException {
        RollbackPolicy policy = switch (line.rollback()) {
            case REPLAY -> RollbackPolicy.REPLAY;
            case DISCARD -> RollbackPolicy.DISCARD;
            case MARK -> RollbackPolicy.MARK;
        };
        PortKind kind = switch (line.kind()) {
            case SERIAL -> PortKind.SERIAL;
            case CAN -> PortKind.CAN;
            case SOUND -> PortKind.SOUND;
            case USB -> PortKind.USB;
        };
        return new PortDefinition(line.name(), kind, policy, Math.toIntExact(line.journal().bytes()),
                line.mark().getBytes(UTF_8)).checked();
    }

    static Line line(BoardLine line, Path folder, Workers workers) throws FailureException {
        return switch (line.kind()) {
            case SERIAL -> new TtyLine(Path.of(line.place()), LineSettings.of(line.settings()), workers);
            case CAN -> new SlcanLine(bus(line.place(), workers), Integer.parseInt(line.settings()), folder.resolve(
                    line.name() + ".adapter"));
            case SOUND, USB -> throw new IllegalArgumentException(line + " is no line");
        };
    }

    static Device device(BoardLine line) {
        return switch (line.kind()) {
            case SOUND -> new SoundDevice(Path.of(line.place()), line.settings());
            case USB -> new UsbDevice(line.place());
            case SERIAL, CAN -> throw new IllegalArgumentException(line + " is no stream");
        };
    }

    /** {@code cannelloni:HOST:PORT}, or {@code socketcand:HOST:PORT/BUS}. */
    private static CanBus bus(String place, Workers workers) {
        String[] words = place.split("[:/]");
        return new TcpBus(words.length == DAEMON ? new SocketcandWords(words[DAEMON - 1]) : new CannelloniWords(),
                words[1], Integer.parseInt(words[2]), workers);
    }
}
