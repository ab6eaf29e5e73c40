// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.text;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.seats.plan.Deed;
import org.hotseat.seats.plan.Way;
import org.hotseat.seats.room.Holder;
import org.hotseat.seats.room.Layer;
import org.hotseat.seats.room.Point;
import org.hotseat.seats.room.PortId;
import org.hotseat.seats.room.Source;

/** Deeds and what they are about. */
final class DeedText {

    private DeedText() {
    }

    static void write(Lines lines, Deed deed) {
        lines.put(deed.getClass().getSimpleName());
        switch (deed) {
            case Deed.Fence fence -> lines.put(fence.host());
            case Deed.Hold hold -> {
                point(lines, hold.point());
                lines.put(hold.own());
            }
            case Deed.Take take -> {
                point(lines, take.point());
                lines.put(take.source().kind()).put(take.source().input());
            }
            case Deed.Assign assign -> {
                port(lines, assign.port());
                lines.maybe(assign.holder(), one -> holder(lines, one)).put(assign.epoch());
            }
            case Deed.Run run -> lines.put(run.machine()).put(run.host()).put(run.way()).put(run.epoch());
            case Deed.Carry carry -> {
                port(lines, carry.port());
                holder(lines, carry.holder());
            }
        }
    }

    static Deed read(Lines lines) {
        String kind = lines.next();
        return switch (kind) {
            case "Fence" -> new Deed.Fence(host(lines));
            case "Hold" -> new Deed.Hold(point(lines), lines.flag());
            case "Take" -> new Deed.Take(point(lines), new Source(Source.Kind.valueOf(lines.next()), lines.next()));
            case "Assign" -> new Deed.Assign(port(lines), lines.optional(() -> holder(lines)), lines.number());
            case "Run" -> new Deed.Run(machine(lines), host(lines), Way.valueOf(lines.next()), lines.number());
            case "Carry" -> new Deed.Carry(port(lines), holder(lines));
            default -> throw new IllegalArgumentException("no deed is called " + kind);
        };
    }

    static void port(Lines lines, PortId port) {
        lines.put(port.board()).put(port.port());
    }

    static PortId port(Lines lines) {
        return new PortId(lines.next(), lines.next());
    }

    static HostId host(Lines lines) {
        return new HostId(lines.next());
    }

    static MachineId machine(Lines lines) {
        return MachineId.of(lines.next());
    }

    static void point(Lines lines, Point point) {
        lines.put(point.device()).put(point.layer()).put(point.output());
    }

    static Point point(Lines lines) {
        return new Point(lines.next(), Layer.valueOf(lines.next()), lines.next());
    }

    static void holder(Lines lines, Holder holder) {
        lines.put(holder.host()).put(holder.machine());
    }

    static Holder holder(Lines lines) {
        return new Holder(host(lines), machine(lines));
    }
}
