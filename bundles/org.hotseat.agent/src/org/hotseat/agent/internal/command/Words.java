// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was typed.
 *
 * @param command the first word
 * @param config the configuration file
 * @param json whether a program reads the answer
 * @param output where a pack goes
 * @param verify whether it shall be looked at closely
 * @param since from when on
 * @param copies what was said about copies of machines
 * @param back whether machines come back after maintenance
 * @param raise whether the schema is raised
 * @param rest further words
 */
record Words(String command, Path config, boolean json, Optional<Path> output, boolean verify,
        Optional<Instant> since, Copies copies, boolean back, boolean raise, List<String> rest) {

    static final Path CONFIG = Path.of("/etc/hotseat/agent.conf");

    /**
     * What was said about copies of machines.
     *
     * @param standby which host shall take them; empty for none
     * @param off whether nobody shall
     * @param full whether every page is sent
     * @param wishes how the machine shall be looked after, by the names of the options
     */
    record Copies(String standby, boolean off, boolean full, Map<String, String> wishes) {

        static final Set<String> WISHES = Set.of("--priority", "--rpo", "--shortest", "--longest", "--pause-share",
                "--guest");

        boolean isEmpty() {
            return standby.isEmpty() && !off && !full && wishes.isEmpty();
        }

        private Copies wish(String option, String value) throws Misused {
            if (value.isEmpty()) {
                throw new Misused(option + " needs a value");
            }
            Map<String, String> more = new TreeMap<>(wishes);
            more.put(option.substring(2), value);
            return new Copies(standby, off, full, more);
        }
    }

    /** Typed wrongly; the text says what. */
    static final class Misused extends Exception {
        private static final long serialVersionUID = 1L;

        Misused(String what) {
            super(what);
        }
    }

    static Words of(List<String> typed) throws Misused {
        String command = "";
        Path config = CONFIG;
        Optional<Path> output = Optional.empty();
        boolean json = false;
        boolean verify = false;
        Optional<Instant> since = Optional.empty();
        Copies copies = new Copies("", false, false, Map.of());
        boolean back = false;
        boolean raise = false;
        List<String> rest = new ArrayList<>();
        for (int index = 0; index < typed.size(); index++) {
            String word = typed.get(index);
            if (word.equals("--json")) {
                json = true;
            } else if (word.equals("--verify")) {
                verify = true;
            } else if (word.equals("--return")) {
                back = true;
            } else if (word.equals("--raise")) {
                raise = true;
            } else if (word.equals("--off") || word.equals("--full")) {
                copies = new Copies(copies.standby(), copies.off() || word.equals("--off"), copies.full()
                        || word.equals("--full"), copies.wishes());
            } else if (word.equals("--standby")) {
                index++;
                copies = new Copies(index < typed.size() ? typed.get(index) : "", copies.off(), copies.full(),
                        copies.wishes());
            } else if (Copies.WISHES.contains(word)) {
                index++;
                copies = copies.wish(word, index < typed.size() ? typed.get(index) : "");
            } else if (word.equals("--since")) {
                index++;
                since = Optional.of(since(index < typed.size() ? typed.get(index) : "", Instant.now()));
            } else if (word.equals("--config") || word.equals("--output")) {
                index++;
                Path path = path(word, index < typed.size() ? typed.get(index) : "");
                config = word.equals("--config") ? path : config;
                output = word.equals("--output") ? Optional.of(path) : output;
            } else if (word.startsWith("-") && !word.equals("--help") && !word.equals("-h")) {
                throw new Misused("unknown option " + word);
            } else if (command.isEmpty()) {
                command = word;
            } else {
                rest.add(word);
            }
        }
        return new Words(command, config, json, output, verify, since, copies, back, raise, rest);
    }

    /** A moment, a day, or how long ago. */
    static Instant since(String text, Instant now) throws Misused {
        try {
            if (text.matches("\\d{1,6}(s|min|h|d)")) {
                long count = Long.parseLong(text.replaceAll("\\D", ""));
                return now.minus(switch (text.replaceAll("\\d", "")) {
                    case "s" -> Duration.ofSeconds(count);
                    case "min" -> Duration.ofMinutes(count);
                    case "h" -> Duration.ofHours(count);
                    default -> Duration.ofDays(count);
                });
            }
            return text.contains("T") ? Instant.parse(text) : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        } catch (DateTimeException malformed) {
            throw new Misused("--since needs a day such as 2026-11-26, a moment such as 2026-11-26T10:00:00Z, or how"
                    + " long ago, such as 2h or 3d; not \"" + text + '"');
        }
    }

    private static Path path(String option, String value) throws Misused {
        try {
            if (!value.isEmpty()) {
                return Path.of(value).toAbsolutePath().normalize();
            }
        } catch (InvalidPathException malformed) {
            throw new Misused(option + ": " + malformed.getReason());
        }
        throw new Misused(option + " needs a file");
    }
}
