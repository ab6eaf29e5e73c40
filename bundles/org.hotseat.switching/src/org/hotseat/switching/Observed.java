// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.switching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.devices.matrix.Crosspoint;
import org.hotseat.devices.matrix.Descriptor;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Plane;
import org.hotseat.devices.matrix.Source;
import org.hotseat.devices.matrix.SwitchEvent;
import org.hotseat.protocol.op.SwitchLive.InputLive;
import org.hotseat.protocol.op.SwitchLive.LayerLive;
import org.hotseat.protocol.op.SwitchLive.OutputLive;

/** What is known of a switch, event by event. Thread-safe. */
final class Observed {

    private final Map<Layer, SortedMap<Output, Crosspoint>> layers = new EnumMap<>(Layer.class);
    private @Nullable Descriptor descriptor;

    synchronized void is(Descriptor told) {
        descriptor = told;
    }

    synchronized Optional<Descriptor> descriptor() {
        return Optional.ofNullable(descriptor);
    }

    /** What it shows after an event. */
    synchronized void heard(SwitchEvent event) {
        switch (event) {
            case SwitchEvent.Resynced all -> layers.put(all.snapshot().layer(), new TreeMap<>(all.snapshot()
                    .crosspoints()));
            case SwitchEvent.RouteChanged route -> layer(route.layer()).compute(route.output(), (output, before) ->
                    before == null ? new Crosspoint(route.source()) : before.with(route.source()));
            case SwitchEvent.LockChanged lock -> layer(lock.layer()).computeIfPresent(lock.output(),
                    (output, before) -> before.with(lock.lock()));
            case SwitchEvent.SignalChanged signal -> layer(signal.layer()).computeIfPresent(signal.output(),
                    (output, before) -> new Crosspoint(before.source(), before.lock(), before.label(),
                            signal.signal(), signal.sink()));
            case SwitchEvent.LinkUp up -> { } // all is read anew after it
            case SwitchEvent.LinkDown down -> { } // what was known stays, and is told to be old
        }
    }

    private SortedMap<Output, Crosspoint> layer(Layer layer) {
        return layers.computeIfAbsent(layer, any -> new TreeMap<>());
    }

    synchronized Optional<Source> source(Layer layer, Output output) {
        return Optional.ofNullable(layers.get(layer)).map(all -> all.get(output)).map(Crosspoint::source);
    }

    /** As it is told to consoles. */
    synchronized List<LayerLive> live() {
        List<LayerLive> all = new ArrayList<>();
        layers.forEach((layer, crosspoints) -> {
            Optional<Plane> plane = descriptor().map(Descriptor::planes).map(planes -> planes.get(layer));
            List<InputLive> inputs = plane.map(one -> one.inputs().stream().map(input -> new InputLive(input.id(),
                    one.labels().getOrDefault(input, ""))).toList()).orElse(List.of());
            all.add(new LayerLive(layer.name(), inputs, crosspoints.entrySet().stream().map(entry -> output(
                    entry.getKey(), entry.getValue())).toList()));
        });
        return all;
    }

    private static OutputLive output(Output output, Crosspoint crosspoint) {
        return new OutputLive(output.id(), crosspoint.label(), shown(crosspoint.source()), crosspoint.lock().name(),
                crosspoint.signal().name(), crosspoint.sink().name());
    }

    /** An input, an empty text for none, nothing when nobody knows. */
    static Optional<String> shown(Source source) {
        return source.kind() == Source.Kind.UNKNOWN ? Optional.empty() : Optional.of(source.id());
    }
}
