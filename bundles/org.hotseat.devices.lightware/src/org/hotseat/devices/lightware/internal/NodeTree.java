// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.lightware.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hotseat.base.time.Deadline;
import org.hotseat.devices.matrix.Crosspoint;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Plane;
import org.hotseat.devices.matrix.Presence;
import org.hotseat.devices.matrix.Source;
import org.hotseat.devices.matrix.engine.TalkException;

/**
 * The UCX family, which has a node for every port below {@code /V1/MEDIA/VIDEO/XP} and {@code /V1/MEDIA/USB/XP}.
 * Hosts of USB are U1 and up, the hub that they share is H1.
 */
final class NodeTree implements Tree {

    private static final Pattern PORT = Pattern.compile("^n. .*/([A-Z])(\\d{1,4})$");

    private final Layer layer;
    private final String base;
    private final char inputs;
    private final char outputs;

    NodeTree(Layer layer, String base, char inputs, char outputs) {
        this.layer = layer;
        this.base = base;
        this.inputs = inputs;
        this.outputs = outputs;
    }

    @Override
    public Layer layer() {
        return layer;
    }

    @Override
    public String base() {
        return base;
    }

    @Override
    public Plane learn(Lw3 lw3, Deadline deadline) throws TalkException {
        List<Output> sinks = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        for (String line : lw3.ask("GET " + base, deadline)) {
            Matcher port = PORT.matcher(line);
            if (port.find() && port.group(1).charAt(0) == outputs) {
                sinks.add(new Output(outputs + port.group(2)));
            } else if (port.find(0) && port.group(1).charAt(0) == inputs) {
                sources.add(Source.input(inputs + port.group(2)));
            }
        }
        return new Plane(sinks, sources, Map.of());
    }

    @Override
    public Map<Output, Crosspoint> read(Lw3 lw3, Set<Output> wanted, OwnLocks locks, Deadline deadline)
            throws TalkException {
        Map<Output, Crosspoint> all = new HashMap<>();
        for (Output output : wanted) {
            Source source = Tree.source(property(lw3, output, "ConnectedSource", deadline));
            boolean locked = "true".equals(property(lw3, output, "Lock", deadline));
            all.put(output, new Crosspoint(source, locks.state(path(output), locked), "", Presence.UNKNOWN,
                    Presence.UNKNOWN));
        }
        return all;
    }

    private String property(Lw3 lw3, Output output, String name, Deadline deadline) throws TalkException {
        String property = path(output) + '.' + name;
        return lw3.ask("GET " + property, deadline).stream().filter(line -> line.contains(property + '='))
                .findFirst().map(Lw3::value)
                .orElseThrow(() -> new TalkException(TalkException.Kind.STRANGE, "no " + property));
    }

    @Override
    public void open(Lw3 lw3, Deadline deadline) throws TalkException {
        for (Output output : learn(lw3, deadline).outputs()) {
            lw3.ask("OPEN " + path(output), deadline);
        }
    }

    @Override
    public void lock(Lw3 lw3, Output output, boolean locked, Deadline deadline) throws TalkException {
        lw3.ask("SET " + path(output) + ".Lock=" + locked, deadline);
    }

    @Override
    public Optional<Map<Output, Source>> news(String line) {
        Matcher told = Pattern.compile("^CHG " + Pattern.quote(base) + "/(" + outputs
                + "\\d{1,4})\\.ConnectedSource=(.*)$").matcher(line);
        return told.find() ? Optional.of(Map.of(new Output(told.group(1)), Tree.source(told.group(2))))
                : Optional.empty();
    }
}
