// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.protocol.op.SwitchLive.LayerLive;
import org.hotseat.protocol.op.SwitchLive.OutputLive;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.matrix.PresetRecord;
import org.hotseat.state.matrix.RoutesRecord;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.matrix.SwitchRecord.Plug;

/**
 * One layer of a matrix switch, as a person sees it. Immutable.
 *
 * @param record where it is and what is plugged in
 * @param live what the leader's agent tells; empty while it tells nothing
 * @param layer which
 * @param inputs columns; the first one is no input at all where the device can disconnect an output
 * @param outputs rows
 * @param edid what differs from the monitor that was learned at the head of an input, and what comes of it; by input
 */
public record Matrix(SwitchRecord record, Optional<SwitchLive> live, String layer, List<Port> inputs,
        List<Row> outputs, Map<String, String> edid) {

    /** What of the driver's port says that an output may have no input. */
    private static final String DISCONNECT = "DISCONNECT";

    /** Copies the lists. */
    public Matrix {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        edid = Map.copyOf(edid);
    }

    /**
     * Where all monitors are as they were learned, or nobody looks at them.
     *
     * @param record as above
     * @param live as above
     * @param layer as above
     * @param inputs as above
     * @param outputs as above
     */
    public Matrix(SwitchRecord record, Optional<SwitchLive> live, String layer, List<Port> inputs, List<Row> outputs) {
        this(record, live, layer, inputs, outputs, Map.of());
    }

    /**
     * The same with what is known of monitors at the heads that are plugged in.
     *
     * @param alarms a sentence by what a plug is at
     * @return another matrix
     */
    public Matrix with(Map<String, String> alarms) {
        Map<String, String> mine = new HashMap<>();
        record.inputs().stream().filter(plug -> alarms.containsKey(plug.at())).forEach(plug -> mine.put(plug.port(),
                alarms.get(plug.at())));
        return new Matrix(record, live, layer, inputs, outputs, mine);
    }

    /**
     * An input or an output.
     *
     * @param port its name on the wire; empty for no input
     * @param name what people call it; the name on the wire when they do not
     * @param plugged what the document says is plugged in; empty when it says nothing else than the name does
     */
    public record Port(String port, String name, String plugged) {

        /**
         * Whether it has a name of its own.
         *
         * @return false when only the device's wire names it
         */
        public boolean isNamed() {
            return !name.equals(port);
        }
    }

    /**
     * An output.
     *
     * @param output which
     * @param shows the input; an empty text for none, absent when the device does not say
     * @param wanted what was taken last; absent when nothing was
     * @param lock FREE, OWN, OTHER, SHARED or UNKNOWN
     * @param signal whether a picture arrives: YES, NO or UNKNOWN
     * @param sink whether a display is plugged in: YES, NO or UNKNOWN
     */
    public record Row(Port output, Optional<String> shows, Optional<String> wanted, String lock, String signal,
            String sink) {

        /**
         * Whether the device tells anything of signals.
         *
         * @return false when it cannot
         */
        public boolean isSensed() {
            return !signal.equals("UNKNOWN") || !sink.equals("UNKNOWN");
        }

        /**
         * Whether there is a picture, and a display for it, as far as the device tells.
         *
         * @return false as soon as one of them is missing
         */
        public boolean isAlive() {
            return !signal.equals("NO") && !sink.equals("NO");
        }

        /**
         * Whether somebody else has switched it.
         *
         * @return true when it shows something else than was taken last
         */
        public boolean isOutside() {
            return shows.isPresent() && wanted.isPresent() && !shows.equals(wanted);
        }

        /**
         * Whether somebody else has locked it.
         *
         * @return true when a take would be refused
         */
        public boolean isForeign() {
            return lock.equals("OTHER") || lock.equals("SHARED");
        }

        /**
         * Whether it is locked by the cluster.
         *
         * @return true when panels are kept away
         */
        public boolean isOwn() {
            return lock.equals("OWN");
        }
    }

    /**
     * The crosspoints of a layer.
     *
     * @param record where it is and what is plugged in
     * @param live what the leader's agent tells
     * @param routes what was taken
     * @param layer which
     * @param things what the document knows to be plugged in
     * @return without rows while nothing was read
     */
    public static Matrix of(SwitchRecord record, Optional<SwitchLive> live, Optional<RoutesRecord> routes,
            String layer, Things things) {
        Optional<LayerLive> there = live.flatMap(one -> one.layer(layer));
        List<Port> inputs = new ArrayList<>();
        if (live.filter(one -> one.abilities().contains(DISCONNECT)).isPresent()) {
            inputs.add(new Port("", Messages.noInput, ""));
        }
        there.ifPresent(one -> one.inputs().forEach(input -> inputs.add(port(record.inputs(), input.input(),
                input.label(), things))));
        List<Row> outputs = there.map(LayerLive::outputs).orElse(List.of()).stream().map(output -> row(record, routes,
                layer, output, things)).toList();
        return new Matrix(record, live, layer, inputs, outputs);
    }

    private static Row row(SwitchRecord record, Optional<RoutesRecord> routes, String layer, OutputLive output,
            Things things) {
        return new Row(port(record.outputs(), output.output(), output.label(), things), output.shows(), routes.flatMap(
                all -> all.at(layer, output.output())).map(Crossing::input), output.lock(), output.signal(), output
                        .sink());
    }

    private static Port port(List<Plug> plugs, String port, String label, Things things) {
        Optional<Plug> known = plugs.stream().filter(plug -> plug.port().equals(port)).findFirst();
        String plugged = known.map(Plug::at).map(things::words).orElse("");
        String bare = label.isEmpty() ? port : label;
        String name = known.map(Plug::name).filter(text -> !text.isEmpty()).orElse(plugged.isEmpty() ? bare : plugged);
        return new Port(port, name, plugged.equals(name) ? "" : plugged);
    }

    /**
     * Whether what is shown is so now.
     *
     * @return false while nobody tells, or the device does not answer
     */
    public boolean isConnected() {
        return live.filter(one -> one.state() == SwitchLive.State.CONNECTED).isPresent();
    }

    /**
     * One row.
     *
     * @param output by its name on the wire
     * @return empty when there is none
     */
    public Optional<Row> row(String output) {
        return outputs.stream().filter(row -> row.output().port().equals(output)).findFirst();
    }

    /**
     * What people call an input.
     *
     * @param input by its name on the wire; empty for none
     * @return a word in any case
     */
    public String input(String input) {
        return inputs.stream().filter(one -> one.port().equals(input)).map(Port::name).findFirst().orElse(
                input.isEmpty() ? Messages.noInput : input);
    }

    /**
     * What all outputs show.
     *
     * @param name of the preset
     * @return those that the device tells of
     */
    public PresetRecord preset(String name) {
        List<Crossing> shown = new ArrayList<>();
        live.map(SwitchLive::layers).orElse(List.of()).forEach(one -> one.outputs().forEach(output -> output.shows()
                .ifPresent(input -> shown.add(new Crossing(one.layer(), output.output(), input)))));
        return new PresetRecord(record.id(), name, shown);
    }
}
