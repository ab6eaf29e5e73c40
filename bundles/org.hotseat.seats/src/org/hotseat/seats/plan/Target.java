// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.seats.room.Mapping;
import org.hotseat.seats.room.Room;
import org.hotseat.seats.room.SeatId;

/** What shall be at which seat, and which machine shall run where, in the order in which it was asked for. */
final class Target {

    final Map<SeatId, Mapping> before = new LinkedHashMap<>();
    final Map<SeatId, Mapping> after = new LinkedHashMap<>();
    final Map<MachineId, HostId> machines = new LinkedHashMap<>();
    private final Room room;

    Target(Room room) {
        this.room = room;
    }

    void put(Mapping mapping) {
        before.put(mapping.seat(), room.mapping(mapping.seat()));
        after.put(mapping.seat(), mapping);
        mapping.holder().ifPresent(holder -> machines.put(holder.machine(), holder.host()));
    }

    boolean has(SeatId seat) {
        return after.containsKey(seat);
    }

    /** Whether the machine has a desk afterwards. */
    boolean seated(MachineId machine) {
        return seat(machine).isPresent();
    }

    Optional<SeatId> seat(MachineId machine) {
        return after.values().stream().filter(one -> one.machine().filter(machine::equals).isPresent()).findFirst()
                .map(Mapping::seat);
    }

    /** What a transaction about this is called by. */
    String name() {
        return after.keySet().stream().findFirst().map(SeatId::value).or(() -> machines.keySet().stream().findFirst()
                .map(MachineId::toString)).orElse("nothing");
    }

    /** The machine of a seat before, when it is not there afterwards. */
    Optional<MachineId> leaves(SeatId seat) {
        return Optional.ofNullable(before.get(seat)).flatMap(Mapping::machine)
                .filter(one -> Optional.ofNullable(after.get(seat)).flatMap(Mapping::machine).filter(one::equals)
                        .isEmpty());
    }
}
