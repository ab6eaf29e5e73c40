// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hotseat.console.member.ClusterMirror;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.protocol.op.SwitchLive.LayerLive;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.LeaderRecord;
import org.hotseat.state.matrix.PresetRecord;
import org.hotseat.state.matrix.SwitchRecord;

/** Matrix switches as the agents tell them. Any thread. */
public final class Devices {

    private Devices() {
    }

    /**
     * All switches of the cluster.
     *
     * @param mirror of it
     * @return by name
     */
    public static List<SwitchRecord> all(ClusterMirror mirror) {
        return mirror.state().all(Kinds.SWITCH).values().stream().map(Held::value).sorted(Comparator.comparing(
                SwitchRecord::name)).toList();
    }

    /**
     * What the leader tells of a switch.
     *
     * @param mirror of the cluster
     * @param device id of the switch
     * @return empty while nobody tells
     */
    public static Optional<SwitchLive> live(ClusterMirror mirror, String device) {
        return mirror.facts().leader().map(LeaderRecord::host).map(mirror.copies().hosts()::get).stream()
                .map(HostLive::switches).flatMap(List::stream).filter(one -> one.device().equals(device)).findFirst();
    }

    /**
     * The layers of a switch.
     *
     * @param mirror of the cluster
     * @param record of the switch
     * @param things what the document knows to be plugged in
     * @return at least one
     */
    public static List<Matrix> layers(ClusterMirror mirror, SwitchRecord record, Things things) {
        Optional<SwitchLive> live = live(mirror, record.id());
        List<String> layers = live.map(SwitchLive::layers).orElse(List.of()).stream().map(LayerLive::layer).toList();
        Stream<String> shown = layers.isEmpty() ? Stream.of(record.carries()) : layers.stream();
        return shown.map(layer -> Matrix.of(record, live, mirror.state().find(Kinds.ROUTES, record.id()).map(
                Held::value), layer, things).with(things.alarms(mirror.copies().hosts()))).toList();
    }

    /**
     * The presets of a switch.
     *
     * @param mirror of the cluster
     * @param device id of the switch
     * @return by name
     */
    public static List<Held<PresetRecord>> presets(ClusterMirror mirror, String device) {
        return mirror.state().all(Kinds.PRESET).values().stream().filter(held -> held.value().device().equals(device))
                .sorted(Comparator.comparing(held -> held.value().name())).toList();
    }
}
