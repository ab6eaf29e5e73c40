// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.create;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hotseat.console.member.ClusterMirror;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.InputSet;
import org.hotseat.model.cluster.MatrixSwitch;
import org.hotseat.model.cluster.Monitor;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.SignalKind;
import org.hotseat.model.cluster.SwitchOutput;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.protocol.op.SwitchLive.LayerLive;
import org.hotseat.protocol.op.SwitchLive.OutputLive;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.LeaderRecord;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.matrix.SwitchRecord.Plug;

/** Reads the outputs of all switches: those of the document, and those that only the devices tell of. Used once. */
final class Sockets {

    private static final String AT = "at";
    private static final String NAME = "name";
    private static final String PORT = "port";

    private final List<SwitchRecord> records;
    private final List<SwitchLive> live;
    /** By device, layer and name on the wire. */
    private final Map<String, OutputLive> outputs = new HashMap<>();
    /** By device and what is plugged in, and by device and name. */
    private final Map<String, Plug> plugs = new HashMap<>();
    private final Map<String, String> seats = new HashMap<>();
    private final List<Socket> all = new ArrayList<>();

    private Sockets(Cluster cluster, List<SwitchRecord> records, List<SwitchLive> live) {
        this.records = records;
        this.live = live;
        cluster.getSeats().forEach(this::taken);
        live.stream().filter(one -> one.state() == SwitchLive.State.CONNECTED).forEach(one -> one.layers().forEach(
                layer -> layer.outputs().forEach(output -> outputs.put(key(one.device(), layer.layer(), output
                        .output()), output))));
        records.forEach(record -> record.outputs().forEach(plug -> {
            plugs.putIfAbsent(key(record.id(), AT, plug.at()), plug);
            plugs.putIfAbsent(key(record.id(), NAME, plug.name()), plug);
            plugs.putIfAbsent(key(record.id(), PORT, plug.port()), plug);
        }));
    }

    private static String key(String device, String kind, String name) {
        return device + ' ' + kind + ' ' + name;
    }

    /** Of the document and the state. On the document's thread. */
    static List<Socket> read(Cluster cluster, List<SwitchRecord> records, List<SwitchLive> live) {
        Sockets sockets = new Sockets(cluster, records, live);
        Set<String> described = new HashSet<>();
        cluster.getSwitches().forEach(device -> described.addAll(sockets.described(device)));
        records.stream().filter(one -> !described.contains(one.id())).forEach(one -> sockets.told(one, Set.of()));
        return List.copyOf(sockets.all);
    }

    /** What the agents know of switches. */
    static List<SwitchRecord> records(ClusterMirror mirror) {
        return mirror.state().all(Kinds.SWITCH).values().stream().map(Held::value).toList();
    }

    /** What the leader reads of them. */
    static List<SwitchLive> live(ClusterMirror mirror) {
        return mirror.facts().leader().map(LeaderRecord::host).map(mirror.copies().hosts()::get).map(
                HostLive::switches).orElse(List.of());
    }

    /** The seat by each thing of it that is plugged in, and by each output that it refers to. */
    private void taken(Seat seat) {
        for (Monitor monitor : seat.getMonitors()) {
            seats.put(monitor.getId(), seat.getName());
            Optional.ofNullable(monitor.getSwitchOutput()).ifPresent(one -> seats.put(one.getId(), seat.getName()));
        }
        seats.put(seat.getId(), seat.getName());
        Optional.ofNullable(seat.getInputSet()).map(InputSet::getUsbOutput).ifPresent(one -> seats.put(one.getId(), seat
                .getName()));
    }

    private Set<String> described(MatrixSwitch device) {
        Optional<SwitchRecord> record = records.stream().filter(one -> one.id().equals(device.getId()) || one.name()
                .equals(device.getName())).findFirst();
        Set<String> wires = new HashSet<>();
        for (SwitchOutput output : device.getOutputs()) {
            Optional<Plug> plug = record.flatMap(one -> plug(one, output));
            String wire = plug.map(Plug::port).orElseGet(() -> wire(device, output));
            wires.add(layer(output.getSignal()) + ' ' + wire);
            String id = record.map(SwitchRecord::id).orElse(device.getId());
            String taken = seats.getOrDefault(output.getId(), plug.map(one -> seats.getOrDefault(one.at(), "")).orElse(
                    ""));
            all.add(new Socket(id, device.getName(), output.getSignal(), wire, output.getName(), output.getId(), taken,
                    live(id, layer(output.getSignal()), wire)));
        }
        record.ifPresent(one -> told(one, wires));
        return record.map(one -> Set.of(one.id())).orElse(Set.of());
    }

    private Optional<Plug> plug(SwitchRecord record, SwitchOutput output) {
        return Optional.ofNullable(plugs.get(key(record.id(), AT, output.getId()))).or(() -> output.getName().isEmpty()
                ? Optional.empty() : Optional.ofNullable(plugs.get(key(record.id(), NAME, output.getName()))));
    }

    private static String layer(SignalKind signal) {
        return switch (signal) {
            case VIDEO -> "VIDEO";
            case USB -> "USB";
            case VIDEO_AND_USB -> "KVM";
        };
    }

    /** As devices of the protocol name their ports. */
    private static String wire(MatrixSwitch device, SwitchOutput output) {
        String number = Integer.toString(output.getNumber());
        return switch (device.getProtocol()) {
            case LW3 -> (output.getSignal() == SignalKind.USB ? "H" : "O") + number;
            default -> number;
        };
    }

    private Optional<OutputLive> live(String device, String layer, String wire) {
        return Optional.ofNullable(outputs.get(key(device, layer, wire)));
    }

    /** Outputs that the document does not have. */
    private void told(SwitchRecord record, Set<String> known) {
        live.stream().filter(one -> one.device().equals(record.id())).flatMap(one -> one.layers().stream()).forEach(
                layer -> signal(layer).ifPresent(signal -> layer.outputs().stream().filter(one -> !known.contains(layer
                        .layer() + ' ' + one.output())).forEach(one -> all.add(socket(record, signal, one)))));
    }

    private Socket socket(SwitchRecord record, SignalKind signal, OutputLive output) {
        Optional<Plug> plug = Optional.ofNullable(plugs.get(key(record.id(), PORT, output.output())));
        String label = plug.map(Plug::name).filter(name -> !name.isEmpty()).orElse(output.label());
        String taken = plug.map(one -> seats.getOrDefault(one.at(), "")).orElse("");
        return new Socket(record.id(), record.name(), signal, output.output(), label, "", taken, live(record.id(),
                layer(signal), output.output()));
    }

    private static Optional<SignalKind> signal(LayerLive layer) {
        return switch (layer.layer()) {
            case "VIDEO" -> Optional.of(SignalKind.VIDEO);
            case "USB" -> Optional.of(SignalKind.USB);
            case "KVM" -> Optional.of(SignalKind.VIDEO_AND_USB);
            default -> Optional.empty(); // sound of switches belongs to no seat
        };
    }
}
