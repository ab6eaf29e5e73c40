// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.text;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.seats.plan.Measured;
import org.hotseat.seats.room.Cable;
import org.hotseat.seats.room.Crossing;
import org.hotseat.seats.room.Head;
import org.hotseat.seats.room.Host;
import org.hotseat.seats.room.Layer;
import org.hotseat.seats.room.Lock;
import org.hotseat.seats.room.Machine;
import org.hotseat.seats.room.Mapping;
import org.hotseat.seats.room.Monitor;
import org.hotseat.seats.room.OpenRun;
import org.hotseat.seats.room.Point;
import org.hotseat.seats.room.Port;
import org.hotseat.seats.room.PortId;
import org.hotseat.seats.room.PortKind;
import org.hotseat.seats.room.Room;
import org.hotseat.seats.room.Seat;
import org.hotseat.seats.room.SeatId;
import org.hotseat.seats.room.Source;

/**
 * The leader's picture of the room as text, so that a console plans on the same picture as the leader. Stateless; what
 * was written is read as the same picture. A room of 2,000 seats is about half a megabyte.
 */
public final class RoomText {

    private static final String NAME = "hotseat-seat-room ";
    private static final int FORM = 1;

    private RoomText() {
    }

    /**
     * Writes a picture.
     *
     * @param sight room and what was measured
     * @return lines of text
     */
    public static String write(Sight sight) {
        Lines lines = new Lines();
        Room room = sight.room();
        lines.put(NAME + FORM).put(room.epoch());
        lines.all(room.seats().values(), one -> seat(lines, one));
        lines.all(room.hosts().values(), one -> host(lines, one));
        lines.all(room.machines().values(), one -> machine(lines, one));
        lines.all(room.crossings().entrySet(), one -> {
            DeedText.point(lines, one.getKey());
            lines.put(one.getValue().source().kind()).put(one.getValue().source().input());
            lines.put(one.getValue().lock()).put(one.getValue().disconnects());
        });
        lines.all(room.ports().values(), one -> port(lines, one));
        lines.all(room.mappings().values(), one -> RunText.mapping(lines, one));
        lines.all(room.open(), one -> run(lines, one));
        measured(lines, sight.measured());
        return lines.text();
    }

    /**
     * Reads a picture.
     *
     * @param text as {@link #write} made it
     * @return the picture
     * @throws FailureException {@link FailureCode#TOO_NEW} when a newer release wrote it, {@link FailureCode#DAMAGED}
     *     when it is not whole
     */
    public static Sight read(String text) throws FailureException {
        Lines lines = new Lines(text);
        String form = lines.next();
        if (form.startsWith(NAME) && !form.equals(NAME + FORM)) {
            throw new FailureException(new Failure(FailureCode.TOO_NEW, Messages.roomTooNew,
                    Messages.roomTooNewRemedy));
        }
        try {
            if (!form.equals(NAME + FORM)) {
                throw new IllegalArgumentException(form);
            }
            return new Sight(room(lines), measured(lines));
        } catch (IllegalArgumentException damage) {
            throw new FailureException(new Failure(FailureCode.DAMAGED, NLS.bind(Messages.roomDamaged,
                    damage.getMessage()), Messages.roomDamagedRemedy), damage);
        }
    }

    private static Room room(Lines lines) {
        long epoch = lines.number();
        return new Room(keyed(lines.list(() -> seat(lines)), Seat::id), keyed(lines.list(() -> host(lines)), Host::id),
                keyed(lines.list(() -> machine(lines)), Machine::id), crossings(lines),
                keyed(lines.list(() -> port(lines)), Port::id), keyed(lines.list(() -> RunText.mapping(lines)),
                        Mapping::seat), lines.list(() -> run(lines)), epoch);
    }

    private static <K, V> Map<K, V> keyed(List<V> values, Function<V, K> key) {
        Map<K, V> map = new LinkedHashMap<>();
        values.forEach(one -> map.put(key.apply(one), one));
        return map;
    }

    private static Set<String> names(Lines lines) {
        return new HashSet<>(lines.list(lines::next));
    }

    private static void seat(Lines lines, Seat seat) {
        lines.put(seat.id()).put(seat.label()).all(seat.monitors(), one -> {
            DeedText.point(lines, one.output());
            lines.put(one.edid());
        }).all(seat.usb(), one -> DeedText.point(lines, one)).all(seat.ports(), one -> DeedText.port(lines, one));
    }

    private static Seat seat(Lines lines) {
        return new Seat(new SeatId(lines.next()), lines.next(), lines.list(() -> new Monitor(DeedText.point(lines),
                lines.next())), lines.list(() -> DeedText.point(lines)), lines.list(() -> DeedText.port(lines)));
    }

    private static void host(Lines lines, Host host) {
        lines.put(host.id()).put(host.up()).put(host.freeBytes()).all(host.heads(), one -> lines.put(one.name())
                .put(one.edid()).all(one.cables(), cable -> cable(lines, cable)));
        lines.all(host.usb(), one -> cable(lines, one)).all(host.planes(), lines::put);
    }

    private static Host host(Lines lines) {
        return new Host(DeedText.host(lines), lines.flag(), lines.number(), lines.list(() -> new Head(lines.next(),
                lines.next(), lines.list(() -> cable(lines)))), lines.list(() -> cable(lines)), names(lines));
    }

    private static void cable(Lines lines, Cable cable) {
        lines.put(cable.device()).put(cable.layer()).put(cable.input());
    }

    private static Cable cable(Lines lines) {
        return new Cable(lines.next(), Layer.valueOf(lines.next()), lines.next());
    }

    private static void machine(Lines lines, Machine machine) {
        lines.put(machine.id()).put(machine.name()).put(machine.host()).put(machine.memoryBytes())
                .all(machine.planes(), lines::put).all(machine.reserved(), lines::put);
    }

    private static Machine machine(Lines lines) {
        return new Machine(DeedText.machine(lines), lines.next(), DeedText.host(lines), lines.number(), names(lines),
                new HashSet<>(lines.list(() -> DeedText.host(lines))));
    }

    private static Map<Point, Crossing> crossings(Lines lines) {
        Map<Point, Crossing> all = new LinkedHashMap<>();
        lines.list(() -> all.put(DeedText.point(lines), new Crossing(new Source(Source.Kind.valueOf(lines.next()),
                lines.next()), Lock.valueOf(lines.next()), lines.flag())) == null);
        return all;
    }

    private static void port(Lines lines, Port port) {
        DeedText.port(lines, port.id());
        lines.put(port.kind()).maybe(port.holder(), one -> DeedText.holder(lines, one)).put(port.epoch())
                .put(port.reachable());
    }

    private static Port port(Lines lines) {
        PortId id = DeedText.port(lines);
        return new Port(id, PortKind.valueOf(lines.next()), lines.optional(() -> DeedText.holder(lines)),
                lines.number(), lines.flag());
    }

    private static void run(Lines lines, OpenRun run) {
        lines.put(run.id()).put(run.epoch()).put(run.failover()).all(run.claims(), lines::put)
                .all(run.takeOvers().entrySet(), one -> lines.put(one.getKey()).put(one.getValue()));
    }

    private static OpenRun run(Lines lines) {
        return new OpenRun(lines.next(), lines.number(), lines.flag(), names(lines), takeOvers(lines));
    }

    private static Map<MachineId, HostId> takeOvers(Lines lines) {
        Map<MachineId, HostId> all = new LinkedHashMap<>();
        lines.list(() -> all.put(DeedText.machine(lines), DeedText.host(lines)) == null);
        return all;
    }

    private static void measured(Lines lines, Measured measured) {
        lines.maybe(measured.dirtyBytesPerSecond(), lines::put).maybe(measured.bytesPerSecond(), lines::put)
                .maybe(measured.lastPause(), lines::put).maybe(measured.takeOver(), lines::put)
                .maybe(measured.relock(), lines::put);
    }

    private static Measured measured(Lines lines) {
        return new Measured(lines.optional(() -> Double.valueOf(lines.next())), lines.optional(() -> Double.valueOf(
                lines.next())), lines.optional(() -> duration(lines)), lines.optional(() -> duration(lines)), lines.optional(
                        () -> duration(lines)));
    }

    private static Duration duration(Lines lines) {
        try {
            return Duration.parse(lines.next());
        } catch (DateTimeParseException strange) {
            throw new IllegalArgumentException(strange);
        }
    }
}
