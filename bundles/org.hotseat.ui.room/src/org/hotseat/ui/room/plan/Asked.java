// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.plan;

import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.seats.plan.Wish;
import org.hotseat.seats.room.Room;
import org.hotseat.seats.room.SeatId;

/**
 * What letting a thing go over another one asks for.
 *
 * @param wish for the planner; empty when it asks for nothing
 * @param title what it is called: a verb with its objects; empty without a wish
 * @param why it asks for nothing; empty with a wish, and where nothing needs to be said
 */
public record Asked(Optional<Wish> wish, String title, String why) {

    private static final Asked NOTHING = new Asked(Optional.empty(), "", "");

    /**
     * A thing over another one: a SeatId, HostId or MachineId each.
     *
     * @param held in hand
     * @param target below it
     * @param outlook what is at the seats
     * @return what is asked for
     */
    public static Asked of(Object held, Object target, Outlook outlook) {
        Room room = outlook.room();
        Names names = outlook.names();
        if (held instanceof SeatId seat && target instanceof HostId host) {
            return seatToHost(seat, host, outlook);
        }
        if (held instanceof HostId host && target instanceof SeatId seat) {
            return seatToHost(seat, host, outlook);
        }
        if (held instanceof MachineId machine && target instanceof SeatId seat) {
            return room.mapping(seat).machine().filter(machine::equals).isPresent() ? NOTHING
                    : new Asked(Optional.of(new Wish.Remap(seat, Optional.of(machine))), Titles.remap(names.machine(
                            machine), names.seat(seat)), "");
        }
        if (held instanceof MachineId machine && target instanceof HostId host) {
            return toHost(machine, names.machine(machine), host, room, names);
        }
        if (held instanceof SeatId from && target instanceof SeatId to && !from.equals(to)) {
            return room.mapping(from).machine().isEmpty() ? new Asked(Optional.empty(), "", Titles.nothingAt(names.seat(
                    from), outlook.leader())) : new Asked(Optional.of(new Wish.FollowMe(from, to)),
                            Titles.follow(names.seat(from), names.seat(to)), "");
        }
        return NOTHING;
    }

    private static Asked seatToHost(SeatId seat, HostId host, Outlook outlook) {
        String name = outlook.names().seat(seat);
        Optional<MachineId> machine = outlook.room().mapping(seat).machine();
        return machine.isEmpty() ? new Asked(Optional.empty(), "", Titles.nothingAt(name, outlook.leader())) : toHost(
                machine.get(), name, host, outlook.room(), outlook.names());
    }

    private static Asked toHost(MachineId machine, String what, HostId host, Room room, Names names) {
        Optional<HostId> now = Optional.ofNullable(room.machines().get(machine)).map(one -> one.host());
        if (now.filter(host::equals).isPresent()) {
            return new Asked(Optional.empty(), "", Titles.servesNow(names.host(host), what));
        }
        return new Asked(Optional.of(new Wish.ToHost(machine, host)), Titles.toHost(what, now.map(names::host),
                names.host(host)), "");
    }
}
