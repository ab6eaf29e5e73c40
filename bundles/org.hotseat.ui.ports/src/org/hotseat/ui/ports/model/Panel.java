// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/**
 * Machines and boards with their ports. Immutable.
 *
 * @param cards machines; first those with lines, each part by name
 * @param boards by name
 */
public record Panel(List<Card> cards, List<Board> boards) {

    /** Nothing is known. */
    public static final Panel NONE = new Panel(List.of(), List.of());

    /** Copies both. */
    public Panel {
        cards = List.copyOf(cards);
        boards = List.copyOf(boards);
    }

    /**
     * A board.
     *
     * @param id host whose agent has the ports
     * @param name as people call it
     * @param address on the management plane
     * @param silent whether its agent tells nothing
     * @param ports by name
     */
    public record Board(HostId id, String name, String address, boolean silent, List<PortRow> ports) {

        /** Copies the list. */
        public Board {
            ports = List.copyOf(ports);
        }
    }

    /**
     * All ports.
     *
     * @return board by board
     */
    public Stream<PortRow> ports() {
        return boards.stream().flatMap(board -> board.ports().stream());
    }

    /**
     * A port.
     *
     * @param place which
     * @return empty when it is not there
     */
    public Optional<PortRow> port(PortPlace place) {
        return ports().filter(row -> row.place().equals(place)).findFirst();
    }

    /**
     * A machine.
     *
     * @param id which
     * @return empty when it is not there
     */
    public Optional<Card> card(MachineId id) {
        return cards.stream().filter(card -> card.id().equals(id)).findFirst();
    }
}
