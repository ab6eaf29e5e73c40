// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of lines "key = value", "#" for comments. Strict: a line of another form, a key that comes twice, and at the
 * end a key that nobody asked for are errors with their line.
 */
final class Lines {

    private static final int LONGEST = 1_000_000;

    /** A value with its place. */
    record Entry(int line, String value) {
    }

    /** Makes a value out of a text. */
    @FunctionalInterface
    interface Reading<T> {
        /**
         * Reads.
         *
         * @throws IllegalArgumentException with what would be right
         */
        T read(String text);
    }

    private final Path file;
    private final Map<String, Entry> left = new LinkedHashMap<>();

    Lines(Path file) throws IOException {
        this.file = file;
        if (Files.size(file) > LONGEST) {
            throw new WrongFileException(file, 0, "longer than " + LONGEST + " bytes");
        }
        int number = 0;
        for (String line : text(file)) {
            number++;
            add(number, line.strip());
        }
    }

    private static List<String> text(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException binary) {
            throw new WrongFileException(file, 0, "not a text in UTF-8");
        }
    }

    private void add(int number, String line) throws WrongFileException {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int equals = line.indexOf('=');
        String key = equals < 0 ? "" : line.substring(0, equals).strip();
        if (!key.matches("[A-Za-z0-9._-]+")) {
            throw new WrongFileException(file, number, "expected: key = value");
        }
        Entry earlier = left.putIfAbsent(key, new Entry(number, line.substring(equals + 1).strip()));
        if (earlier != null) {
            throw new WrongFileException(file, number, key + " is already in line " + earlier.line());
        }
    }

    <T> T need(String key, Reading<T> reading) throws WrongFileException {
        Optional<T> value = take(key, reading);
        if (value.isEmpty()) {
            throw new WrongFileException(file, 0, key + " is missing");
        }
        return value.get();
    }

    <T> Optional<T> take(String key, Reading<T> reading) throws WrongFileException {
        Entry entry = left.remove(key);
        return entry == null ? Optional.empty() : Optional.of(read(key, entry, reading));
    }

    /** All keys that begin so, without the beginning. */
    <T> Map<String, T> takeAll(String beginning, Reading<T> reading) throws WrongFileException {
        Map<String, T> all = new LinkedHashMap<>();
        for (String key : new ArrayList<>(left.keySet())) {
            Entry entry = left.get(key);
            if (key.startsWith(beginning) && entry != null) {
                all.put(key.substring(beginning.length()), read(key, entry, reading));
                left.remove(key);
            }
        }
        return all;
    }

    void end() throws WrongFileException {
        for (Map.Entry<String, Entry> unknown : left.entrySet()) {
            throw new WrongFileException(file, unknown.getValue().line(), "unknown key " + unknown.getKey());
        }
    }

    private <T> T read(String key, Entry entry, Reading<T> reading) throws WrongFileException {
        try {
            return reading.read(entry.value());
        } catch (IllegalArgumentException wrong) {
            throw new WrongFileException(file, entry.line(), key + ": " + wrong.getMessage());
        }
    }
}
