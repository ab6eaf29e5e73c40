// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed, and what the list of hosts says.
 *
 * @param command the first word
 * @param cluster the second one of "found"
 * @param targets hosts
 * @param door the member that lets others in and out
 * @param values options with a value
 * @param flags options without one
 */
record Options(String command, String cluster, List<Target> targets, Optional<Target> door,
        Map<String, String> values, Set<String> flags) {

    private static final Set<String> WITH_VALUE = Set.of("hosts", "key", "known-hosts", "archive", "storage",
            "business", "management", "roles", "parallel", "runtimes", "jdk", "jmods", "join", "voters", "patience");
    private static final Set<String> WITHOUT = Set.of("ask-password", "own-java", "force");
    private static final List<String> SETTINGS = List.of("storage", "business", "management", "roles");
    private static final Set<String> FILE_WORDS = Set.of("key", "known-hosts", "archive");

    static Options of(List<String> typed) throws Misused {
        Map<String, String> values = new HashMap<>();
        Set<String> flags = new HashSet<>();
        List<String> words = new ArrayList<>();
        for (int index = 0; index < typed.size(); index++) {
            String word = typed.get(index);
            String option = word.startsWith("--") ? word.substring(2) : "";
            if (WITH_VALUE.contains(option)) {
                index++;
                if (index == typed.size()) {
                    throw new Misused(word + " needs a value");
                }
                values.put(option, typed.get(index));
            } else if (WITHOUT.contains(option)) {
                flags.add(option);
            } else if (word.startsWith("-")) {
                throw new Misused("unknown option " + word);
            } else {
                words.add(word);
            }
        }
        String command = words.isEmpty() ? "" : words.removeFirst();
        if (command.equals("found") && words.isEmpty()) {
            throw new Misused("found needs the cluster's name, and hosts");
        }
        String cluster = command.equals("found") ? words.removeFirst() : "";
        List<Target> door = values.containsKey("join") ? targets(List.of(values.get("join")), values) : List.of();
        return new Options(command, cluster, targets(words, values), door.stream().findFirst(), values, flags);
    }

    private static List<Target> targets(List<String> words, Map<String, String> values) throws Misused {
        Map<String, String> settings = new HashMap<>();
        SETTINGS.stream().filter(values::containsKey).forEach(key -> settings.put(key, values.get(key)));
        List<Target> all = new ArrayList<>();
        if (!values.containsKey("hosts")) {
            for (String word : words) {
                int sign = word.indexOf('=');
                all.add(Target.of(sign < 0 ? "" : word.substring(0, sign), word.substring(sign + 1), settings));
            }
            return all;
        }
        List<Target> listed = listed(Path.of(values.get("hosts")), settings, values);
        if (words.isEmpty()) {
            return listed;
        }
        for (String word : words) {
            all.add(listed.stream().filter(one -> one.name().equals(word)).findFirst().orElseThrow(
                    () -> new Misused(values.get("hosts") + " names no host " + word)));
        }
        return all;
    }

    /** Lines "key FILE", "known-hosts FILE", "archive FILE", "host NAME [USER@]ADDRESS[:PORT] KEY=VALUE…". */
    private static List<Target> listed(Path file, Map<String, String> settings, Map<String, String> values)
            throws Misused {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new Misused("the list of hosts cannot be read: " + file);
        }
        List<Target> all = new ArrayList<>();
        for (int number = 1; number <= lines.size(); number++) {
            String[] words = lines.get(number - 1).replaceAll("#.*", "").strip().split("\\s+");
            if (words.length == 2 && FILE_WORDS.contains(words[0])) {
                values.putIfAbsent(words[0], file.resolveSibling(words[1]).toString());
            } else if (words.length > 2 && words[0].equals("host")) {
                all.add(Target.of(words[1], words[2], settings(words, settings, file + ":" + number)));
            } else if (!words[0].isEmpty()) {
                throw new Misused(file + ":" + number + ": expected key, known-hosts, archive or host");
            }
        }
        return all;
    }

    private static Map<String, String> settings(String[] words, Map<String, String> settings, String place)
            throws Misused {
        Map<String, String> own = new HashMap<>();
        for (int index = 3; index < words.length; index++) {
            int sign = words[index].indexOf('=');
            if (sign < 1) {
                throw new Misused(place + ": expected KEY=VALUE, found " + words[index]);
            }
            own.put(words[index].substring(0, sign), words[index].substring(sign + 1));
        }
        own.putAll(settings);
        return own;
    }

    Optional<Path> path(String option) {
        return Optional.ofNullable(values.get(option)).map(Path::of);
    }

    int parallel() throws Misused {
        return number("parallel", 4);
    }

    /** How long a started agent may take. */
    Duration patience() throws Misused {
        return Duration.ofSeconds(number("patience", 60));
    }

    /** How many hosts of a new cluster vote. */
    int voters() throws Misused {
        int voters = number("voters", targets.size() < 3 ? 1 : 3);
        if (voters > targets.size() || voters % 2 == 0) {
            throw new Misused("--voters is odd, and at most the number of hosts");
        }
        return voters;
    }

    private int number(String option, int usual) throws Misused {
        String text = values.getOrDefault(option, String.valueOf(usual));
        if (!text.matches("[1-9]\\d{0,3}")) {
            throw new Misused("--" + option + " is 1 to 9999");
        }
        return Integer.parseInt(text);
    }
}
