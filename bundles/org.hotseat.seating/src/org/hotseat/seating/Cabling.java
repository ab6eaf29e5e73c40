// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hotseat.seats.room.Cable;
import org.hotseat.seats.room.Layer;
import org.hotseat.seats.room.Point;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.ObjectRecord;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.matrix.SwitchRecord.Plug;

/**
 * Which cable goes into which port of which switch. Said by the plugs of a switch ({@code at} names a monitor, a head or
 * a seat, for USB a host, or the port of the document that they refer to), or by the cluster document, whose switches are
 * those of the same id or name. What a plug says counts first.
 */
final class Cabling {

    private static final String SWITCH = "MatrixSwitch";
    private static final String NUMBER = "number";

    /** A port of a switch. */
    private record Port(SwitchRecord device, String name) {
    }

    private final Map<String, List<Port>> pluggedIn = new HashMap<>();
    private final Map<String, List<Port>> pluggedOut = new HashMap<>();
    /** By the id of the port in the cluster document. */
    private final Map<String, Port> described = new HashMap<>();

    Cabling(StateView view) {
        List<SwitchRecord> devices = view.all(Kinds.SWITCH).values().stream().map(Held::value).toList();
        devices.forEach(device -> {
            plug(device, device.inputs(), pluggedIn);
            plug(device, device.outputs(), pluggedOut);
        });
        view.all(Kinds.OBJECT).values().stream().map(Held::value).filter(one -> one.kind().equals(SWITCH))
                .forEach(object -> devices.stream().filter(one -> one.id().equals(object.id()) || one.name().equals(
                        DeskText.text(object, "name"))).findFirst().ifPresent(device -> describe(object, device)));
    }

    private static void plug(SwitchRecord device, List<Plug> plugs, Map<String, List<Port>> all) {
        plugs.stream().filter(one -> !one.at().isEmpty()).forEach(one -> all.computeIfAbsent(one.at(),
                any -> new ArrayList<>()).add(new Port(device, one.port())));
    }

    private void describe(ObjectRecord object, SwitchRecord device) {
        for (String list : List.of("inputs", "outputs")) {
            DeskText.parts(object, list).forEach(id -> described.put(id, new Port(device, DeskText.text(object, list
                    + '[' + id + "]." + NUMBER, "0"))));
        }
    }

    /** Where the cable of a monitor comes from. */
    Optional<Point> picture(String monitor, String output) {
        return ports(pluggedOut, monitor, output).stream().filter(Cabling::isForPictures).findFirst().map(
                one -> new Point(one.device().id(), pictures(one.device()), one.name()));
    }

    /** Where the cable of a keyboard comes from; none where the picture brings it along. */
    Optional<Point> keyboard(String seat, String output) {
        return ports(pluggedOut, seat, output).stream().filter(Cabling::isForKeyboards).findFirst().map(
                one -> new Point(one.device().id(), Layer.USB, one.name()));
    }

    /** Where the cables of a head go to. */
    List<Cable> head(String head, String input) {
        return ports(pluggedIn, head, input).stream().filter(Cabling::isForPictures).map(one -> new Cable(one.device()
                .id(), pictures(one.device()), one.name())).toList();
    }

    /** Where a host's keyboards come from. */
    List<Cable> host(Set<String> names) {
        return names.stream().flatMap(one -> pluggedIn.getOrDefault(one, List.of()).stream()).filter(
                Cabling::isForKeyboards).map(one -> new Cable(one.device().id(), Layer.USB, one.name())).toList();
    }

    private List<Port> ports(Map<String, List<Port>> plugged, String at, String reference) {
        return Optional.ofNullable(plugged.get(at)).or(() -> Optional.ofNullable(plugged.get(reference))).orElseGet(
                () -> Optional.ofNullable(described.get(reference)).map(List::of).orElse(List.of()));
    }

    private static boolean isForPictures(Port port) {
        Layer carries = carries(port.device());
        return carries == Layer.VIDEO || carries == Layer.KVM;
    }

    /** A device with layers of its own for both is named by its pictures. */
    private static boolean isForKeyboards(Port port) {
        Layer carries = carries(port.device());
        return carries == Layer.USB || carries == Layer.VIDEO;
    }

    private static Layer pictures(SwitchRecord device) {
        return carries(device);
    }

    private static Layer carries(SwitchRecord device) {
        try {
            return Layer.valueOf(device.carries());
        } catch (IllegalArgumentException newer) { // a layer of a newer release serves no seat here
            return Layer.AUDIO;
        }
    }
}
