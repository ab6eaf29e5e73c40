// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.plan;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.seats.room.Cable;
import org.hotseat.seats.room.Claims;
import org.hotseat.seats.room.Crossing;
import org.hotseat.seats.room.Head;
import org.hotseat.seats.room.Host;
import org.hotseat.seats.room.Lock;
import org.hotseat.seats.room.Mapping;
import org.hotseat.seats.room.Monitor;
import org.hotseat.seats.room.Point;
import org.hotseat.seats.room.Room;
import org.hotseat.seats.room.Seat;
import org.hotseat.seats.room.Source;

/** Legs and consequences for the pictures and keyboards of one seat. */
final class SeatLegs {

    private final Room room;
    private final Notes notes;
    private final LegMaker legs;

    SeatLegs(Room room, Notes notes, LegMaker legs) {
        this.room = room;
        this.notes = notes;
        this.legs = legs;
    }

    void make(Seat seat, Mapping before, Mapping after, boolean failover) {
        boolean same = before.host().equals(after.host()) && before.heads().equals(after.heads())
                && before.machine().equals(after.machine());
        if (same && !failover) {
            return;
        }
        legs.of(Optional.of(seat.id()));
        List<Monitor> monitors = seat.monitors();
        boolean seen = monitors.isEmpty();
        for (int place = 0; place < monitors.size(); place++) {
            String name = place < after.heads().size() ? after.heads().get(place) : "";
            seen |= picture(seat, monitors.get(place), after, name);
        }
        for (Point point : seat.usb()) {
            keyboard(seat, point, after, seen);
        }
    }

    /** Whether the monitor shows the machine then. */
    private boolean picture(Seat seat, Monitor monitor, Mapping after, String name) {
        Point point = monitor.output();
        readable(point);
        Optional<Head> head = after.host().flatMap(this::host).stream().flatMap(one -> one.heads().stream())
                .filter(one -> one.name().equals(name)).findAny();
        Optional<String> input = head.flatMap(one -> input(one.cables(), point));
        if (after.machine().isPresent() && input.isEmpty()) {
            notes.tell(Effect.NO_FREE_HEAD, Claims.of(point), after.host().map(HostId::value).orElse(""),
                    seat.label());
        }
        head.ifPresent(one -> compare(seat, monitor, after, one));
        if (input.isPresent() || disconnects(point)) {
            legs.picture(point, input.map(Source::of).orElse(Source.NONE));
        } else if (shows(point)) {
            notes.tell(Effect.KEEPS_PICTURE, Claims.of(point), point);
        }
        return input.isPresent();
    }

    private void compare(Seat seat, Monitor monitor, Mapping after, Head head) {
        String host = after.host().map(HostId::value).orElse("");
        if (monitor.edid().isEmpty() || head.edid().isEmpty()) {
            notes.tell(Effect.EDID_UNKNOWN, Claims.of(monitor.output()), host, head.name(), seat.label());
        } else if (!monitor.edid().equals(head.edid())) {
            notes.tell(Effect.EDID_DIFFERS, Claims.of(monitor.output()), host, head.name(), seat.label());
        }
    }

    /** A desk that sees nothing of its machine types into nothing. */
    private void keyboard(Seat seat, Point point, Mapping after, boolean seen) {
        readable(point);
        Optional<String> cable = after.host().flatMap(this::host).flatMap(one -> input(one.usb(), point));
        Optional<String> input = cable.filter(any -> seen);
        if (after.machine().isPresent() && cable.isEmpty()) {
            notes.tell(Effect.NO_USB_CABLE, Claims.of(point), after.host().map(HostId::value).orElse(""),
                    seat.label());
        }
        if (input.isPresent() || disconnects(point)) {
            legs.keyboard(point, input.map(Source::of).orElse(Source.NONE));
            if (input.isPresent()) {
                notes.tell(Effect.BLINKS, Claims.of(point), point);
            }
        } else if (shows(point)) {
            notes.tell(Effect.KEEPS_KEYBOARD, Claims.of(point), seat.label());
        }
    }

    private void readable(Point point) {
        Optional<Crossing> now = Optional.ofNullable(room.crossings().get(point));
        if (now.map(Crossing::source).filter(one -> one.kind() != Source.Kind.UNKNOWN).isEmpty()) {
            notes.tell(Effect.NOT_READ, Claims.of(point), point);
        }
        if (now.filter(one -> one.lock() == Lock.OTHER).isPresent()) {
            notes.tell(Effect.LOCKED, Claims.of(point), point);
        }
    }

    private static Optional<String> input(List<Cable> cables, Point point) {
        return cables.stream().filter(one -> one.reaches(point)).map(Cable::input).findFirst();
    }

    private boolean disconnects(Point point) {
        return Optional.ofNullable(room.crossings().get(point)).filter(Crossing::disconnects).isPresent();
    }

    private boolean shows(Point point) {
        return Optional.ofNullable(room.crossings().get(point)).filter(one -> one.source().kind() != Source.Kind.NONE)
                .isPresent();
    }

    private Optional<Host> host(HostId id) {
        return Optional.ofNullable(room.hosts().get(id));
    }
}
