// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.hotseat.process.settings.Entries.Entry;

/** The outputs of a host: the display, then what else there is to say of it. */
final class Outputs {

    private static final String EXAMPLE = "Write it like: :0 at=1920x1080+1920+0 edid=/sys/class/drm/card0-DP-1/edid";
    private static final String AT = "at";
    private static final String EDID = "edid";
    private static final String AUTHORITY = "authority";
    private static final List<String> WORDS = List.of(AT, EDID, AUTHORITY);

    private final Entries entries;

    Outputs(Entries entries) {
        this.entries = entries;
    }

    List<HostOutput> read() {
        List<HostOutput> all = new ArrayList<>();
        entries.outputs().forEach((name, entry) -> output(name, entry).ifPresent(all::add));
        for (HostOutput one : all) {
            all.stream().filter(other -> other != one && other.display().equals(one.display()) && (other
                    .area().equals(one.area()) || other.area().isEmpty())).findFirst().ifPresent(other -> wrong(entries
                            .outputs().get(one.name()), "it is the same place as \"" + other.name() + '"',
                            "Give each output a display or a part of it of its own"));
        }
        return all;
    }

    private Optional<HostOutput> output(String name, Entry entry) {
        List<String> words = Arrays.asList(entry.value().split("\\s+"));
        if (!name.matches("[A-Za-z0-9_-][A-Za-z0-9._-]{0,31}")) {
            return wrong(entry, '"' + name + "\" is no name of an output", "Use 1 to 32 letters, digits, dots, dashes"
                    + " and underscores");
        }
        if (!words.getFirst().matches(":\\d{1,5}(\\.\\d)?")) {
            return wrong(entry, '"' + words.getFirst() + "\" is no X display of this host", EXAMPLE);
        }
        Map<String, String> rest = new TreeMap<>();
        for (String word : words.subList(1, words.size())) {
            int equals = word.indexOf('=');
            String key = equals < 0 ? word : word.substring(0, equals);
            if (!WORDS.contains(key) || equals < 0 || rest.put(key, word.substring(equals + 1)) != null) {
                return wrong(entry, '"' + word + "\" says nothing of an output, or something twice", EXAMPLE);
            }
        }
        String area = rest.getOrDefault(AT, "");
        if (rest.containsKey(AT) && !area.matches("[1-9]\\d{2,4}x[1-9]\\d{2,4}\\+\\d{1,5}\\+\\d{1,5}")) {
            return wrong(entry, '"' + area + "\" is no part of a display", "Write width, height and place in pixels,"
                    + " such as at=1920x1080+1920+0");
        }
        Optional<String> notAPath = List.of(EDID, AUTHORITY).stream().filter(rest::containsKey).map(rest::get).filter(
                path -> !path.matches("/[^/].*")).findFirst();
        if (notAPath.isPresent()) {
            return wrong(entry, '"' + notAPath.get() + "\" is not the path of a file", EXAMPLE);
        }
        return Optional.of(new HostOutput(name, words.getFirst(), area, path(rest, AUTHORITY), path(rest, EDID)));
    }

    private static Optional<Path> path(Map<String, String> rest, String key) {
        return Optional.ofNullable(rest.get(key)).map(Path::of);
    }

    private Optional<HostOutput> wrong(Entry entry, String what, String remedy) {
        entries.wrong(entry.line(), what, remedy);
        return Optional.empty();
    }
}
