// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.videohub.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.devices.matrix.Capability;
import org.hotseat.devices.matrix.Crosspoint;
import org.hotseat.devices.matrix.Descriptor;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.LockState;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Plane;
import org.hotseat.devices.matrix.Presence;
import org.hotseat.devices.matrix.Source;

/** What a router told of itself in its dump, and since. Thread-safe. */
final class HubFacts {

    private final Layer layer;
    private @Nullable Block device;
    private final Map<Integer, String> inputs = new TreeMap<>();
    private final Map<Integer, String> outputs = new TreeMap<>();
    private final Map<Integer, String> routes = new TreeMap<>();
    private final Map<Integer, String> locks = new TreeMap<>();

    HubFacts(Layer layer) {
        this.layer = layer;
    }

    synchronized void learn(Block block) {
        switch (block.header()) {
        case Block.DEVICE -> device = block;
        case Block.INPUT_LABELS -> inputs.putAll(block.rows());
        case Block.OUTPUT_LABELS -> outputs.putAll(block.rows());
        case Block.ROUTING -> routes.putAll(block.rows());
        case Block.LOCKS -> locks.putAll(block.rows());
        default -> {
            // a block of another device or a newer version
        }
        }
    }

    /** Whether the router has told enough to be used. */
    synchronized boolean known() {
        return device != null && !routes.isEmpty();
    }

    /** The outputs that a whole routing block tells of. */
    synchronized Set<Integer> outputs() {
        return Set.copyOf(routes.keySet());
    }

    /** The outputs that a whole block of locks tells of; none when the router has no locks. */
    synchronized Set<Integer> locks() {
        return Set.copyOf(locks.keySet());
    }

    synchronized Descriptor descriptor() {
        Optional<Block> told = Optional.ofNullable(device);
        int count = told.flatMap(one -> one.number("Video inputs")).orElse(inputs.size());
        List<Source> sources = new ArrayList<>();
        Map<Source, String> labels = new HashMap<>();
        for (int input = 0; input < count; input++) {
            Source source = Source.input(Integer.toString(input));
            sources.add(source);
            String label = inputs.getOrDefault(input, "");
            if (!label.isBlank()) {
                labels.put(source, label);
            }
        }
        List<Output> sinks = routes.keySet().stream().map(HubFacts::output).toList();
        Set<Capability> can = EnumSet.of(Capability.PUSH, Capability.MULTI_TAKE);
        if (!locks.isEmpty()) {
            can.add(Capability.OWNED_LOCK);
        }
        return new Descriptor(told.flatMap(one -> one.field("Model name")).orElse(""),
                told.flatMap(one -> one.field("Friendly name")).orElse(""),
                told.flatMap(one -> one.field("Unique ID")).orElse(""),
                Map.of(layer, new Plane(sinks, sources, labels)), can);
    }

    /** Crosspoints of what was just read. */
    synchronized Map<Output, Crosspoint> crosspoints(Map<Integer, String> routed, Map<Integer, String> locked) {
        Map<Output, Crosspoint> all = new HashMap<>();
        routed.forEach((output, input) -> all.put(output(output), new Crosspoint(source(input),
                lock(locked.getOrDefault(output, "")), outputs.getOrDefault(output, ""), Presence.UNKNOWN,
                Presence.UNKNOWN)));
        return all;
    }

    static Output output(int number) {
        return new Output(Integer.toString(number));
    }

    static Source source(String input) {
        return input.matches("\\d{1,9}") ? Source.input(input) : Source.UNKNOWN;
    }

    static LockState lock(String letter) {
        return switch (letter) {
        case "O" -> LockState.OWN;
        case "L" -> LockState.OTHER;
        case "U" -> LockState.FREE;
        default -> LockState.UNKNOWN;
        };
    }
}
