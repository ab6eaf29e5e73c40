// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.id.MachineId;
import org.hotseat.model.cluster.Seat;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.seat.SeatRecord;
import org.hotseat.state.seat.SeatRunRecord;

/**
 * What the cluster itself keeps of seats: what its last moves have left there, and which are under way. Immutable.
 *
 * @param mapped by the id of the seat
 * @param moves that are under way, by the id of each of their seats
 */
public record SeatFacts(Map<String, SeatRecord> mapped, Map<String, SeatRunRecord> moves) {

    /** The cluster keeps nothing of seats. */
    public static final SeatFacts NONE = new SeatFacts(Map.of(), Map.of());

    /** Copies the maps. */
    public SeatFacts {
        mapped = Map.copyOf(mapped);
        moves = Map.copyOf(moves);
    }

    /**
     * Of the cluster's state.
     *
     * @param state one revision
     * @return what it has of seats
     */
    public static SeatFacts of(StateView state) {
        Map<String, SeatRecord> mapped = new HashMap<>();
        state.all(Kinds.SEAT).values().stream().map(Held::value).forEach(one -> mapped.put(one.seat(), one));
        Map<String, SeatRunRecord> moves = new HashMap<>();
        state.all(Kinds.SEAT_RUN).values().stream().map(Held::value).filter(one -> one.stage().isOpen())
                .forEach(one -> one.seats().forEach(seat -> moves.put(seat, one)));
        return new SeatFacts(mapped, moves);
    }

    /**
     * What the cluster has at a seat.
     *
     * @param seat its id
     * @return empty when no move was ever about it; else its machine, if it has one
     */
    Optional<Optional<MachineId>> machine(String seat) {
        return Optional.ofNullable(mapped.get(seat)).map(SeatRecord::machine);
    }

    /**
     * The machine at a desk: by the cluster where it was ever moved, else by the document.
     *
     * @param seat of the document
     * @return empty when none is there
     */
    public Optional<MachineId> machine(Seat seat) {
        return machine(seat.getId()).orElseGet(() -> FloorMaker.machine(seat));
    }

    /** The move that is under way about a seat. */
    Optional<SeatRunRecord> move(String seat) {
        return Optional.ofNullable(moves.get(seat));
    }
}
