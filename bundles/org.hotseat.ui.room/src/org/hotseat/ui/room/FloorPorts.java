// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.Rectangle;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.seats.room.SeatId;
import org.hotseat.ui.room.model.Desk;
import org.hotseat.ui.room.model.HostCard;
import org.hotseat.ui.room.move.SeatDrag;

/** What a move by hand asks of the two canvases. On the window's thread. */
final class FloorPorts implements SeatDrag.Ports {

    private final FloorState state;
    private final List<Surface> surfaces;
    private final Consumer<String> status;

    FloorPorts(FloorState state, List<Surface> surfaces, Consumer<String> status) {
        this.state = state;
        this.surfaces = surfaces;
        this.status = status;
    }

    @Override
    public void held(Optional<Object> thing, Optional<Object> target, Map<Object, String> unfit) {
        state.glow(state.glow().holding(thing, target, unfit));
    }

    @Override
    public Optional<Rectangle> place(Object thing) {
        return surfaces.stream().flatMap(one -> one.onDisplay(thing).stream()).findFirst();
    }

    /** A desk and a machine may go to hosts and to desks, a host to desks. */
    @Override
    public List<Object> targets(Object thing) {
        List<Object> all = new ArrayList<>();
        if (!(thing instanceof HostId)) {
            state.plan().hosts().forEach(one -> all.add(one.id()));
        }
        state.plan().desks().stream().map(Desk::id).filter(one -> !one.equals(thing)).forEach(all::add);
        return all;
    }

    @Override
    public Optional<MachineId> machine(Object thing) {
        return switch (thing) {
            case SeatId seat -> state.plan().desk(seat).flatMap(Desk::machine);
            case MachineId machine -> Optional.of(machine);
            default -> Optional.empty();
        };
    }

    @Override
    public String name(Object thing) {
        return switch (thing) {
            case SeatId seat -> state.plan().desk(seat).map(Desk::name).orElseGet(seat::value);
            case HostId host -> state.plan().hosts().stream().filter(one -> one.id().equals(host)).findFirst().map(
                    HostCard::name).orElseGet(host::value);
            case MachineId machine -> state.plan().hosts().stream().flatMap(one -> one.chips().stream()).filter(one ->
                    one.id().equals(machine)).findFirst().map(HostCard.Chip::name).orElseGet(machine::toString);
            default -> "";
        };
    }

    @Override
    public void status(String words) {
        status.accept(words);
    }
}
