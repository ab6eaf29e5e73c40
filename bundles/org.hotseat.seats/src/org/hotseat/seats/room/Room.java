// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.room;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/**
 * All seats and what serves them, at one moment. What is not in a map is not known.
 *
 * @param seats of the cluster document
 * @param hosts as seen last
 * @param machines as the cluster names their owners
 * @param crossings as read last; an output that is absent was never read
 * @param ports as their boards told last
 * @param mappings of seats that have one
 * @param open transactions that are not over
 * @param epoch the highest that any transaction could have given away
 */
public record Room(Map<SeatId, Seat> seats, Map<HostId, Host> hosts, Map<MachineId, Machine> machines,
        Map<Point, Crossing> crossings, Map<PortId, Port> ports, Map<SeatId, Mapping> mappings, List<OpenRun> open,
        long epoch) {

    /** Takes copies. */
    public Room {
        seats = Map.copyOf(seats);
        hosts = Map.copyOf(hosts);
        machines = Map.copyOf(machines);
        crossings = Map.copyOf(crossings);
        ports = Map.copyOf(ports);
        mappings = Map.copyOf(mappings);
        open = List.copyOf(open);
    }

    /**
     * What is at a seat.
     *
     * @param seat which
     * @return an empty one when nothing ever was
     */
    public Mapping mapping(SeatId seat) {
        return Optional.ofNullable(mappings.get(seat)).orElseGet(() -> Mapping.empty(seat));
    }

    /**
     * Where a machine's duty is.
     *
     * @param machine which
     * @return the mapping of its seat, or empty when it has none
     */
    public Optional<Mapping> seatOf(MachineId machine) {
        return mappings.values().stream().filter(one -> one.machine().filter(machine::equals).isPresent()).findAny();
    }

    /**
     * Display outputs of a host that serve seats or are about to.
     *
     * @param host whose
     * @param apart seats whose own do not count
     * @return names of heads
     */
    public Set<String> usedHeads(HostId host, Set<SeatId> apart) {
        Set<String> used = new HashSet<>();
        mappings.values().stream().filter(one -> !apart.contains(one.seat()) && one.host().filter(host::equals)
                .isPresent()).forEach(one -> used.addAll(one.heads()));
        String prefix = Claims.of(host, "");
        open.stream().filter(one -> apart.stream().map(Claims::of).noneMatch(one.claims()::contains))
                .flatMap(one -> one.claims().stream()).filter(one -> one.startsWith(prefix))
                .forEach(one -> used.add(one.substring(prefix.length())));
        return used;
    }
}
