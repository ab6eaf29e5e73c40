// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.sound;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a machine plays, or what it records.
 *
 * @param name of the sink or source in this host's server: letters, digits, dots, dashes and underscores
 * @param machine as its hypervisor calls itself: the name of the machine in its description
 * @param socket the way to the other server
 * @param way which of both
 * @param far name of the sink or source there; empty for the default one
 */
public record Route(String name, String machine, Path socket, Way way, String far) {

    private static final Pattern TERMS = Pattern.compile("(sink|source)(?:=([A-Za-z0-9._:-]{1,128}))?");

    /** What a route is for. */
    public enum Way {
        /** The machine plays. */
        SINK(SoundProgram.HOLD),
        /** The machine records. */
        SOURCE("silence");

        private final String hold;

        Way(String hold) {
            this.hold = hold;
        }

        /** Where machines are that have nothing else. */
        String hold() {
            return hold;
        }

        String word() {
            return this == SINK ? "sink" : "source";
        }
    }

    /** Checks once what goes into a command. */
    public Route {
        if (!name.matches("[A-Za-z0-9._-]{1,128}") || !socket.toString().matches("[^\\s\"'\\\\{}]+")) {
            throw new IllegalArgumentException("route: " + name + " over " + socket);
        }
    }

    /**
     * By what a board says of its device.
     *
     * @param name of the sink or source in this host's server
     * @param machine as its hypervisor calls itself
     * @param socket the way to the board's server
     * @param terms such as {@code sink=desk}
     * @return empty when the board says something else
     */
    public static Optional<Route> of(String name, String machine, Path socket, String terms) {
        Matcher words = TERMS.matcher(terms);
        return words.matches() ? Optional.of(new Route(name, machine, socket, "sink".equals(words.group(1)) ? Way.SINK
                : Way.SOURCE, Optional.ofNullable(words.group(2)).orElse(""))) : Optional.empty();
    }

    String module() {
        return "module-tunnel-" + way.word();
    }

    String argument() {
        return "server=unix:" + socket + ' ' + way.word() + "_name=" + name + (far.isEmpty() ? "" : ' ' + way.word() + '='
                + far);
    }
}
