// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.settings;

import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hotseat.base.id.HostId;
import org.hotseat.base.unit.DataSize;
import org.hotseat.process.settings.Entries.Entry;

/** Values out of their text. Each method tells what is wrong and then answers with nothing. */
final class Values {

    private static final Map<String, Long> SIZES = Map.of("KiB", 1L << 10, "MiB", 1L << 20, "GiB", 1L << 30);
    private static final Map<String, Long> TIMES = Map.of("ms", 1L, "s", 1000L, "min", 60_000L);
    private static final Map<String, Level> LEVELS = Map.of("trace", Level.TRACE, "debug", Level.DEBUG, "info",
            Level.INFO, "warning", Level.WARNING, "error", Level.ERROR);
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,12})\\s*([A-Za-z]*)");
    private static final Pattern V4 = Pattern.compile("(\\d{1,3})(\\.\\d{1,3}){3}");
    private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private final Entries entries;

    Values(Entries entries) {
        this.entries = entries;
    }

    private void wrong(Entry entry, String what, String remedy) {
        entries.wrong(entry.line(), what, remedy);
    }

    Optional<HostId> name(Key key) {
        return entries.get(key).flatMap(entry -> {
            if (!entry.value().matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
                wrong(entry, '"' + entry.value() + "\" is no name of an agent",
                        "Use 1 to 64 letters, digits, dots, dashes and underscores, a letter or digit first");
                return Optional.empty();
            }
            return Optional.of(new HostId(entry.value()));
        });
    }

    Set<Role> roles(Key key) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<String> words = Stream.of(Role.values()).map(Role::word).toList();
        entries.get(key).ifPresent(entry -> {
            for (String word : entry.value().split("[,\\s]+")) {
                if (!words.contains(word)) {
                    wrong(entry, "there is no role \"" + word + '"', near(word, words));
                } else if (!roles.add(Role.valueOf(word.toUpperCase(Locale.ROOT)))) {
                    wrong(entry, "the role \"" + word + "\" is named twice", "Name it once");
                }
            }
        });
        return roles;
    }

    Optional<InetAddress> address(Key key) {
        return entries.get(key).flatMap(entry -> {
            String text = entry.value();
            if (V4.matcher(text).matches() || V6.matcher(text).matches()) {
                try {
                    InetAddress address = InetAddress.getByName(text); // never asks a name server for a number
                    if (!address.isAnyLocalAddress() && !address.isMulticastAddress()) {
                        return Optional.of(address);
                    }
                } catch (UnknownHostException malformed) {
                    wrong(entry, '"' + text + "\" is no IP address (" + malformed.getMessage() + ')',
                            "Write the agent's own address on this plane, such as 192.0.2.11");
                    return Optional.empty();
                }
            }
            wrong(entry, '"' + text + "\" is not one IP address",
                    "Write the agent's own address on this plane in numbers; names and wildcards are not accepted");
            return Optional.empty();
        });
    }

    Optional<Path> path(Key key) {
        return entries.get(key).flatMap(entry -> {
            try {
                Path path = Path.of(entry.value());
                if (path.isAbsolute() && path.normalize().equals(path) && path.getNameCount() > 1) {
                    return Optional.of(path);
                }
                wrong(entry, '"' + entry.value() + "\" is not a whole path",
                        "Write it from the root on, at least two names, without \".\" and \"..\"");
            } catch (InvalidPathException malformed) {
                wrong(entry, '"' + entry.value() + "\" is no path (" + malformed.getReason() + ')', "Correct it");
            }
            return Optional.empty();
        });
    }

    Optional<DataSize> size(Key key, DataSize least, DataSize most) {
        return entries.get(key).flatMap(entry -> amount(entry, SIZES, "10MiB", least.bytes(), most.bytes(),
                least.kib() + "KiB to " + most.mib() + "MiB")).map(DataSize::new);
    }

    /** A size as one word; empty when it is none, or out of range. */
    static Optional<DataSize> size(String text, DataSize least, DataSize most) {
        Matcher match = AMOUNT.matcher(text);
        Long factor = match.matches() ? SIZES.get(match.group(2)) : null;
        if (factor == null) {
            return Optional.empty();
        }
        long amount = Long.parseLong(match.group(1));
        return amount > most.bytes() / factor || amount * factor < least.bytes() ? Optional.empty()
                : Optional.of(new DataSize(amount * factor));
    }

    Optional<Duration> time(Key key, Duration least, Duration most) {
        return entries.get(key).flatMap(entry -> amount(entry, TIMES, "10s", least.toMillis(), most.toMillis(),
                least.toSeconds() + "s to " + most.toSeconds() + 's')).map(Duration::ofMillis);
    }

    private Optional<Long> amount(Entry entry, Map<String, Long> units, String example, long least, long most,
            String range) {
        Matcher match = AMOUNT.matcher(entry.value());
        String unit = match.matches() ? match.group(2) : "";
        if (!match.matches() || unit.isEmpty()) {
            wrong(entry, '"' + entry.value() + "\" is not a number with a unit", "Write it like " + example);
            return Optional.empty();
        }
        Long factor = units.get(unit);
        if (factor == null) {
            List<String> accepted = units.keySet().stream().sorted().toList();
            wrong(entry, "there is no unit \"" + unit + "\" here", near(unit, accepted));
            return Optional.empty();
        }
        long amount = Long.parseLong(match.group(1));
        if (amount > most / factor || amount * factor < least) {
            wrong(entry, '"' + entry.value() + "\" is out of range", "Accepted is " + range);
            return Optional.empty();
        }
        return Optional.of(amount * factor);
    }

    Optional<Integer> number(Key key, int least, int most) {
        return entries.get(key).flatMap(entry -> {
            if (entry.value().matches("\\d{1,9}")) {
                int number = Integer.parseInt(entry.value());
                if (number >= least && number <= most) {
                    return Optional.of(number);
                }
            }
            wrong(entry, '"' + entry.value() + "\" is not a whole number from " + least + " to " + most,
                    "Write one, without a unit");
            return Optional.empty();
        });
    }

    Optional<Level> level(Key key) {
        return entries.get(key).flatMap(this::level);
    }

    Map<String, Level> levels() {
        Map<String, Level> levels = new TreeMap<>();
        entries.loggers().forEach((logger, entry) -> {
            if (!logger.matches("[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*")) {
                wrong(entry, '"' + logger + "\" is no name of a logger", "Write a bundle's name or a class's");
                return;
            }
            level(entry).ifPresent(level -> levels.put(logger, level));
        });
        return levels;
    }

    private Optional<Level> level(Entry entry) {
        Level level = LEVELS.get(entry.value());
        if (level == null) {
            wrong(entry, "there is no level \"" + entry.value() + '"', near(entry.value(), List.of("trace", "debug",
                    "info", "warning", "error")));
        }
        return Optional.ofNullable(level);
    }

    static String near(String typed, List<String> accepted) {
        List<String> parts = new ArrayList<>();
        Words.near(typed, accepted).ifPresent(word -> parts.add("Did you mean \"" + word + "\"?"));
        parts.add("Accepted: " + String.join(", ", accepted));
        return String.join(" ", parts);
    }
}
