// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was typed.
 *
 * @param command the first word
 * @param config the configuration file
 * @param json whether a program reads the answer
 * @param output where a pack goes
 * @param rest further words
 */
record Words(String command, Path config, boolean json, Optional<Path> output, List<String> rest) {

    static final Path CONFIG = Path.of("/etc/hotseat/agent.conf");

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
        List<String> rest = new ArrayList<>();
        for (int index = 0; index < typed.size(); index++) {
            String word = typed.get(index);
            if (word.equals("--json")) {
                json = true;
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
        return new Words(command, config, json, output, rest);
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
