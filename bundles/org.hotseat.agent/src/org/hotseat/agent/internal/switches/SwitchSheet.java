// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.switches;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.protocol.op.SwitchLive.InputLive;
import org.hotseat.protocol.op.SwitchLive.LayerLive;
import org.hotseat.protocol.op.SwitchLive.OutputLive;
import org.hotseat.protocol.op.SwitchOps.OutputTaken;
import org.hotseat.protocol.op.SwitchOps.SwitchTaken;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.matrix.PresetRecord;
import org.hotseat.state.matrix.RoutesRecord;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.matrix.SwitchRecord.Plug;
import org.hotseat.switching.Ports;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * A switch as a person on this host sees and names it. Ports may be named by what is plugged in, by the device's own
 * label, or by their name on the wire; an output of another layer than the usual one as {@code usb:3}.
 */
final class SwitchSheet {

    private static final String NONE = "none";

    private final SwitchRecord record;
    private final Optional<SwitchLive> live;
    private final StateView view;

    SwitchSheet(SwitchRecord record, Optional<SwitchLive> live, StateView view) {
        this.record = record;
        this.live = live;
        this.view = view;
    }

    JsonObject brief() {
        JsonObject json = new JsonObject();
        json.addProperty("id", record.id());
        json.addProperty("name", record.name());
        json.addProperty("protocol", record.protocol());
        json.addProperty("address", record.address());
        json.addProperty("port", record.port());
        json.addProperty("layer", record.carries());
        json.addProperty("user", record.user());
        json.addProperty("password", view.find(Kinds.SWITCH_KEY, record.id()).filter(held -> held.value().fits(record))
                .isPresent() ? "known" : "none");
        json.addProperty("state", live.map(one -> one.state().name()).orElse("UNKNOWN"));
        json.addProperty("model", live.map(SwitchLive::model).orElse(""));
        live.map(SwitchLive::text).filter(text -> !text.isEmpty()).ifPresent(text -> json.addProperty("why", text));
        return json;
    }

    JsonObject whole() {
        JsonObject json = brief();
        JsonArray outputs = new JsonArray();
        for (LayerLive layer : live.map(SwitchLive::layers).orElse(List.of())) {
            layer.outputs().forEach(output -> outputs.add(output(layer, output)));
        }
        json.add("outputs", outputs);
        JsonArray presets = new JsonArray();
        view.all(Kinds.PRESET).values().stream().map(Held::value).filter(one -> one.device().equals(record.id()))
                .map(PresetRecord::name).forEach(presets::add);
        json.add("presets", presets);
        return json;
    }

    private JsonObject output(LayerLive layer, OutputLive output) {
        JsonObject json = new JsonObject();
        json.addProperty("layer", layer.layer());
        json.addProperty("output", output.output());
        json.addProperty("name", name(record.outputs(), output.output(), output.label()));
        output.shows().ifPresent(input -> {
            json.addProperty("input", input);
            json.addProperty("inputName", inputName(layer, input));
        });
        wanted(layer.layer(), output.output()).ifPresent(one -> json.addProperty("wanted", one.input()));
        json.addProperty("lock", output.lock());
        return json;
    }

    private Optional<Crossing> wanted(String layer, String output) {
        return view.find(Kinds.ROUTES, record.id()).map(Held::value).flatMap((RoutesRecord all) -> all.at(layer,
                output));
    }

    private String inputName(LayerLive layer, String input) {
        return name(record.inputs(), input, layer.inputs().stream().filter(one -> one.input().equals(input))
                .map(InputLive::label).findFirst().orElse(""));
    }

    private static String name(List<Plug> plugs, String port, String label) {
        return plugs.stream().filter(plug -> plug.port().equals(port)).map(Plug::name).findFirst().orElse(label);
    }

    /** What it shows now, as far as that is known. */
    List<Crossing> shown() {
        List<Crossing> all = new ArrayList<>();
        for (LayerLive layer : live.map(SwitchLive::layers).orElse(List.of())) {
            layer.outputs().forEach(output -> output.shows().ifPresent(input -> all.add(new Crossing(layer.layer(),
                    output.output(), input))));
        }
        return all;
    }

    /** A crossing from words. */
    Crossing crossing(String output, String input) throws FailureException {
        int colon = output.indexOf(':');
        String layer = colon < 0 ? record.carries() : output.substring(0, colon).toUpperCase(Locale.ROOT);
        Optional<LayerLive> there = live.flatMap(one -> one.layer(layer));
        if (colon >= 0 && live.filter(one -> !one.layers().isEmpty()).isPresent() && there.isEmpty()) {
            throw new FailureException(FailureCode.INVALID, "The matrix switch " + record.name() + " has no layer "
                    + layer + '.', "It has " + String.join(", ", live.get().layers().stream().map(LayerLive::layer)
                            .toList()) + '.');
        }
        String port = output.substring(colon + 1);
        String out = record.outputs().stream().filter(plug -> plug.name().equals(port)).map(Plug::port).findFirst()
                .or(() -> there.flatMap(one -> one.outputs().stream().filter(some -> some.label().equals(port))
                        .map(OutputLive::output).findFirst())).orElse(port);
        String in = input.equals(NONE) ? "" : record.inputs().stream().filter(plug -> plug.name().equals(input))
                .map(Plug::port).findFirst().or(() -> there.flatMap(one -> one.inputs().stream().filter(some -> some
                        .label().equals(input)).map(InputLive::input).findFirst())).orElse(input);
        return new Crossing(layer, out, in);
    }

    JsonObject taken(SwitchTaken taken) {
        JsonObject json = brief();
        json.addProperty("verified", taken.verified());
        JsonArray outputs = new JsonArray();
        for (OutputTaken one : taken.outputs()) {
            JsonObject row = new JsonObject();
            row.addProperty("layer", one.crossing().layer());
            row.addProperty("output", one.crossing().output());
            row.addProperty("name", Ports.name(record.outputs(), one.crossing().output()));
            row.addProperty("result", one.result().name());
            row.addProperty("putBack", one.putBack());
            one.shows().ifPresent(input -> row.addProperty("input", input));
            if (!one.why().isEmpty()) {
                row.addProperty("why", one.why());
            }
            outputs.add(row);
        }
        json.add("taken", outputs);
        return json;
    }
}
