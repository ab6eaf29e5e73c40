// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.paint;

import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.ui.ports.model.Card.Socket;
import org.hotseat.ui.ports.model.PortPlace;

/** What can have the focus among machines and ports. */
public sealed interface Thing {

    /**
     * Its id among the items of the drawing.
     *
     * @return the same while its values change
     */
    String id();

    /**
     * The port that it stands for.
     *
     * @return empty for a machine, a board, and a line without a port
     */
    default Optional<PortPlace> port() {
        return Optional.empty();
    }

    /**
     * The machine that it stands for.
     *
     * @return empty for a port and a board
     */
    default Optional<MachineId> machine() {
        return Optional.empty();
    }

    /**
     * A machine.
     *
     * @param of which
     */
    record AMachine(MachineId of) implements Thing {

        @Override
        public String id() {
            return "m " + of;
        }

        @Override
        public Optional<MachineId> machine() {
            return Optional.of(of);
        }
    }

    /**
     * A line of a machine.
     *
     * @param of the machine
     * @param socket which of its lines
     */
    record ALine(MachineId of, Socket socket) implements Thing {

        @Override
        public String id() {
            return "s " + of + ' ' + socket.port().map(PortPlace::toString).orElse(socket.name());
        }

        @Override
        public Optional<PortPlace> port() {
            return socket.port();
        }

        @Override
        public Optional<MachineId> machine() {
            return Optional.of(of);
        }
    }

    /**
     * A port of a board.
     *
     * @param place which
     */
    record APort(PortPlace place) implements Thing {

        @Override
        public String id() {
            return "p " + place;
        }

        @Override
        public Optional<PortPlace> port() {
            return Optional.of(place);
        }
    }

    /**
     * A board.
     *
     * @param of host whose agent has its ports
     */
    record ABoard(HostId of) implements Thing {

        @Override
        public String id() {
            return "b " + of;
        }
    }
}
