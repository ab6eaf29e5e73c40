// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.sound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sound server has, by its own lists.
 *
 * @param modules by index
 * @param ends sinks or sources, by name
 * @param streams that play at a sink, or record from a source
 */
record SoundState(List<Module> modules, Map<Route.Way, Map<String, Integer>> ends, List<Stream> streams) {

    /** What is asked for it. */
    static final List<String> LISTS = List.of("list-modules", "list-sinks", "list-sources", "list-sink-inputs",
            "list-source-outputs");

    private static final Pattern HEAD = Pattern.compile("\\d+ (module|sink|source|sink input|source output)\\(s\\) .*");
    private static final Pattern INDEX = Pattern.compile("[ *]+index: (\\d+)");
    private static final Pattern FIELD = Pattern.compile("\t([a-z ]+): (.*)");
    private static final Pattern PROPERTY = Pattern.compile("\t\t([a-z._]+) = \"(.*)\"");

    /** Something that is loaded. */
    record Module(int index, String name, String argument) {
    }

    /**
     * Something that plays or records.
     *
     * @param index of it
     * @param way which of both
     * @param end index of the sink or source
     * @param machine what the program calls itself
     * @param name what the program calls the stream
     */
    record Stream(int index, Route.Way way, int end, String machine, String name) {
    }

    /** Understands the answer to {@link #LISTS}; what it does not know is passed over. */
    static SoundState of(String answer) {
        SoundState state = new SoundState(new ArrayList<>(), Map.of(Route.Way.SINK, new HashMap<>(), Route.Way.SOURCE,
                new HashMap<>()), new ArrayList<>());
        String list = "";
        Map<String, String> one = new HashMap<>();
        for (String line : answer.split("\n")) {
            Matcher head = HEAD.matcher(line);
            Matcher index = INDEX.matcher(line);
            Matcher field = FIELD.matcher(line);
            Matcher property = PROPERTY.matcher(line);
            if (head.matches() || index.matches()) {
                state.add(list, one);
                one = new HashMap<>();
                list = head.matches() ? String.valueOf(head.group(1)) : list;
            }
            if (index.matches()) {
                one.put("index", String.valueOf(index.group(1)));
            } else if (property.matches()) {
                one.putIfAbsent(String.valueOf(property.group(1)), String.valueOf(property.group(2)));
            } else if (field.matches()) {
                one.putIfAbsent(String.valueOf(field.group(1)), String.valueOf(field.group(2)));
            }
        }
        state.add(list, one);
        return state;
    }

    private void add(String list, Map<String, String> one) {
        int index = number(one, "index");
        if (index < 0) {
            return;
        }
        String name = bare(one, "name");
        switch (list) {
            case "module" -> modules.add(new Module(index, name, bare(one, "argument")));
            case "sink" -> end(Route.Way.SINK, name, index);
            case "source" -> end(Route.Way.SOURCE, name, index);
            case "sink input" -> streams.add(stream(index, Route.Way.SINK, one));
            case "source output" -> streams.add(stream(index, Route.Way.SOURCE, one));
            default -> { } // nothing that was asked for
        }
    }

    private void end(Route.Way way, String name, int index) {
        Optional.ofNullable(ends.get(way)).ifPresent(all -> all.put(name, index));
    }

    private static Stream stream(int index, Route.Way way, Map<String, String> one) {
        String end = one.getOrDefault(way == Route.Way.SINK ? "sink" : "source", "").split(" ")[0];
        return new Stream(index, way, end.matches("\\d{1,9}") ? Integer.parseInt(end) : -1, one.getOrDefault(
                "application.name", ""), one.getOrDefault("media.name", ""));
    }

    private static int number(Map<String, String> one, String name) {
        String text = one.getOrDefault(name, "");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private static String bare(Map<String, String> one, String name) {
        return one.getOrDefault(name, "").replaceFirst("^<(.*)>$", "$1");
    }

    Optional<Integer> end(Route route) {
        return Optional.ofNullable(ends.get(route.way())).flatMap(all -> Optional.ofNullable(all.get(route.name())));
    }

    Optional<Integer> hold(Route.Way way) {
        return Optional.ofNullable(ends.get(way)).flatMap(all -> Optional.ofNullable(all.get(way.hold())));
    }
}
