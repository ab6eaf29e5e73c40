// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.model.cluster.MatrixSwitch;
import org.hotseat.model.cluster.Named;
import org.hotseat.model.cluster.SignalKind;
import org.hotseat.model.cluster.SwitchInput;
import org.hotseat.model.cluster.SwitchOutput;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.protocol.op.SwitchLive.OutputLive;
import org.hotseat.seats.room.Cable;
import org.hotseat.seats.room.Crossing;
import org.hotseat.seats.room.Layer;
import org.hotseat.seats.room.Lock;
import org.hotseat.seats.room.Point;
import org.hotseat.seats.room.Source;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.LeaderRecord;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.matrix.SwitchRecord.Plug;

/**
 * How switches name their ports on the wire, and what they show: by the cluster's state where a switch is in it, else
 * by the numbers of the document. Immutable.
 */
public final class Wires {

    private static final String DISCONNECT = "DISCONNECT";

    private final Map<String, Device> devices = new HashMap<>();
    private final Map<String, SwitchLive> live = new HashMap<>();

    /** A switch of the state, with its ports by what is plugged in, and by their names. */
    private record Device(String id, Map<String, String> inputs, Map<String, String> outputs) {

        private static final String BY_NAME = "name ";

        static Device of(SwitchRecord record) {
            return new Device(record.id(), index(record.inputs()), index(record.outputs()));
        }

        private static Map<String, String> index(List<Plug> plugs) {
            Map<String, String> ports = new HashMap<>();
            plugs.forEach(one -> {
                ports.putIfAbsent(one.at(), one.port());
                ports.putIfAbsent(BY_NAME + one.name(), one.port());
            });
            ports.remove("");
            return ports;
        }

        private static Optional<String> port(Map<String, String> ports, Named port, Named plugged) {
            return Optional.ofNullable(ports.get(plugged.getId())).or(() ->
                    Optional.ofNullable(ports.get(port.getId()))).or(() -> Optional.ofNullable(ports.get(BY_NAME
                            + port.getName())));
        }

        Optional<String> input(Named port, Named plugged) {
            return port(inputs, port, plugged);
        }

        Optional<String> output(Named port, Named plugged) {
            return port(outputs, port, plugged);
        }
    }

    /**
     * Of what is known of switches.
     *
     * @param records of the cluster's state
     * @param live as the leader's agent reads them
     */
    public Wires(List<SwitchRecord> records, List<SwitchLive> live) {
        for (SwitchRecord record : records) {
            Device device = Device.of(record);
            devices.putIfAbsent(record.name(), device);
            devices.put(record.id(), device);
        }
        live.forEach(one -> this.live.put(one.device(), one));
    }

    /**
     * Of what the agents tell.
     *
     * @param mirror of the cluster
     * @return nothing where there are none
     */
    public static Wires of(ClusterMirror mirror) {
        List<SwitchRecord> records = mirror.state().all(Kinds.SWITCH).values().stream().map(Held::value).toList();
        return new Wires(records, mirror.facts().leader().map(LeaderRecord::host).map(mirror.copies().hosts()::get)
                .map(HostLive::switches).orElse(List.of()));
    }

    /** Whether a port carries USB and no picture. */
    static boolean isUsbOnly(@Nullable SwitchInput input) {
        return input != null && input.getSignal() == SignalKind.USB;
    }

    /** An output with what is plugged into it. */
    Point output(MatrixSwitch device, SwitchOutput output, Named plugged) {
        Optional<Device> known = known(device);
        return new Point(known.map(Device::id).orElseGet(device::getId), layer(output.getSignal()),
                known.flatMap(one -> one.output(output, plugged)).orElseGet(() -> Integer.toString(output
                        .getNumber())));
    }

    /** An input with what is plugged into it. */
    Cable input(MatrixSwitch device, SwitchInput input, Named plugged) {
        Optional<Device> known = known(device);
        return new Cable(known.map(Device::id).orElseGet(device::getId), layer(input.getSignal()),
                known.flatMap(one -> one.input(input, plugged)).orElseGet(() -> Integer.toString(input
                        .getNumber())));
    }

    private Optional<Device> known(MatrixSwitch device) {
        return Optional.ofNullable(devices.get(device.getId())).or(() -> Optional.ofNullable(devices.get(device
                .getName())));
    }

    private static Layer layer(SignalKind signal) {
        return switch (signal) {
            case VIDEO -> Layer.VIDEO;
            case USB -> Layer.USB;
            case VIDEO_AND_USB -> Layer.KVM;
        };
    }

    /** What an output shows, as read last; empty when nobody has read it. */
    Optional<Crossing> shows(Point point) {
        Optional<SwitchLive> device = Optional.ofNullable(live.get(point.device()));
        return device.flatMap(one -> one.layer(point.layer().name())).flatMap(one -> one.output(point.output()))
                .map(one -> new Crossing(one.shows().map(input -> input.isEmpty() ? Source.NONE : Source.of(input))
                        .orElse(Source.UNKNOWN), lock(one), device.get().abilities().contains(DISCONNECT)));
    }

    private static Lock lock(OutputLive output) {
        return switch (output.lock()) {
            case "FREE" -> Lock.FREE;
            case "OWN" -> Lock.OWN;
            case "OTHER" -> Lock.OTHER;
            default -> Lock.NONE;
        };
    }
}
