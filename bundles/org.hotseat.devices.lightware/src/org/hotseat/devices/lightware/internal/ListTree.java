// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.lightware.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hotseat.base.time.Deadline;
import org.hotseat.devices.matrix.Crosspoint;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.LockState;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Plane;
import org.hotseat.devices.matrix.Presence;
import org.hotseat.devices.matrix.Source;
import org.hotseat.devices.matrix.engine.TalkException;

/**
 * Families that tell all crosspoints of a layer in one list: MMX and SW4 below {@code /MEDIA/VIDEO/XP}, MX2 below
 * {@code /MEDIA/XP/VIDEO}. The status of a port is a letter for its lock and a number whose pairs of bits tell of
 * signal and cable.
 */
final class ListTree implements Tree {

    private static final Pattern LABEL = Pattern.compile("([IO]\\d{1,4})(?:\\.Text=|=\\d+;)(.*)$");
    private static final int SIGNAL_SHIFT = 2;

    private final String base;
    private final String routes;
    private final String names;
    private Map<String, String> labels = Map.of();

    ListTree(String base, String routes, String names) {
        this.base = base;
        this.routes = base + '.' + routes;
        this.names = names;
    }

    @Override
    public Layer layer() {
        return Layer.VIDEO;
    }

    @Override
    public String base() {
        return base;
    }

    @Override
    public Plane learn(Lw3 lw3, Deadline deadline) throws TalkException {
        int outputs = list(lw3, routes, deadline).size();
        int inputs = list(lw3, base + ".SourcePortStatus", deadline).size();
        Map<String, String> told = new HashMap<>();
        for (String line : lw3.ask("GET " + names, deadline)) {
            Matcher label = LABEL.matcher(line);
            if (label.find()) {
                told.put(label.group(1), label.group(2).replaceAll("\\\\(.)", "$1"));
            }
        }
        labels = Map.copyOf(told);
        List<Output> sinks = new ArrayList<>();
        for (int port = 1; port <= outputs; port++) {
            sinks.add(new Output("O" + port));
        }
        List<Source> sources = new ArrayList<>();
        Map<Source, String> called = new HashMap<>();
        for (int port = 1; port <= inputs; port++) {
            Source source = Source.input("I" + port);
            sources.add(source);
            String label = labels.getOrDefault(source.id(), "");
            if (!label.isBlank()) {
                called.put(source, label);
            }
        }
        return new Plane(sinks, sources, called);
    }

    private static List<String> list(Lw3 lw3, String property, Deadline deadline) throws TalkException {
        return lw3.ask("GET " + property, deadline).stream().filter(line -> line.contains(property + '='))
                .findFirst().map(ListTree::split)
                .orElseThrow(() -> new TalkException(TalkException.Kind.STRANGE, "no " + property));
    }

    private static List<String> split(String line) {
        return List.of(Lw3.value(line).split(";"));
    }

    @Override
    public Map<Output, Crosspoint> read(Lw3 lw3, Set<Output> outputs, OwnLocks locks, Deadline deadline)
            throws TalkException {
        List<String> shown = list(lw3, routes, deadline);
        List<String> status = list(lw3, base + ".DestinationPortStatus", deadline);
        Map<Output, Crosspoint> all = new TreeMap<>();
        for (int at = 0; at < shown.size(); at++) {
            Output output = new Output("O" + (at + 1));
            String told = at < status.size() ? status.get(at) : "";
            all.put(output, new Crosspoint(Tree.source(shown.get(at)), lock(locks, output, told),
                    labels.getOrDefault(output.id(), ""), presence(told, SIGNAL_SHIFT), presence(told, 0)));
        }
        return all;
    }

    private LockState lock(OwnLocks locks, Output output, String told) {
        return told.isEmpty() ? LockState.UNKNOWN
                : locks.state(path(output), told.charAt(0) == 'L' || told.charAt(0) == 'U');
    }

    /** Pairs of bits: 11 is yes, 10 no. */
    static Presence presence(String told, int shift) {
        if (!told.matches("[TLMU][0-9A-Fa-f]{2,8}")) {
            return Presence.UNKNOWN;
        }
        return switch ((int) (Long.parseLong(told.substring(1), 16) >> shift & 3)) {
        case 3 -> Presence.YES;
        case 2 -> Presence.NO;
        default -> Presence.UNKNOWN;
        };
    }

    @Override
    public void open(Lw3 lw3, Deadline deadline) throws TalkException {
        lw3.ask("OPEN " + base, deadline);
    }

    @Override
    public void lock(Lw3 lw3, Output output, boolean locked, Deadline deadline) throws TalkException {
        lw3.ask("CALL " + base + (locked ? ":lockDestination(" : ":unlockDestination(") + output + ')', deadline);
    }

    @Override
    public Optional<Map<Output, Source>> news(String line) {
        if (!line.startsWith("CHG " + routes + '=')) {
            return Optional.empty();
        }
        List<String> shown = split(line);
        Map<Output, Source> all = new HashMap<>();
        for (int at = 0; at < shown.size(); at++) {
            all.put(new Output("O" + (at + 1)), Tree.source(shown.get(at)));
        }
        return Optional.of(all);
    }
}
