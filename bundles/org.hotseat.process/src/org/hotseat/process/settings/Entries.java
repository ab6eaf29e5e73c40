// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

/** The lines of a file, by key. Filled by one thread, then only read. */
final class Entries {

    private static final int LIMIT = 64 * 1024;

    /** A value and where it stands. */
    record Entry(int line, String value) {
    }

    private final Path file;
    private final Consumer<Problem> problems;
    private final Map<Key, Entry> byKey = new EnumMap<>(Key.class);
    private final Map<String, Entry> loggers = new TreeMap<>();
    private final Map<String, Entry> lines = new TreeMap<>();
    private final Map<String, Entry> outputs = new TreeMap<>();

    Entries(Path file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Reads all lines; tells every fault. */
    void read() {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                wrong(0, "the file has more than " + LIMIT + " bytes", "Name the agent's configuration file");
                return;
            }
            List<String> lines = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()
                    .lines().toList();
            for (int index = 0; index < lines.size(); index++) {
                line(index + 1, lines.get(index).strip());
            }
        } catch (NoSuchFileException missing) {
            wrong(0, "there is no such file", "Make it from agent.conf.example, or name another with --config");
        } catch (CharacterCodingException garbled) {
            wrong(0, "the file is not UTF-8 text", "Write it anew from agent.conf.example");
        } catch (IOException unreadable) {
            wrong(0, "the file cannot be read (" + unreadable.getMessage() + ')',
                    "Run this as the user that owns it, or as root");
        }
    }

    private void line(int number, String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int equals = line.indexOf('=');
        if (equals < 0) {
            wrong(number, "this is not \"key = value\"", "Write one setting per line, comments begin with #");
            return;
        }
        String word = line.substring(0, equals).strip();
        Entry entry = new Entry(number, line.substring(equals + 1).strip());
        if (entry.value().isEmpty() || entry.value().chars().anyMatch(Character::isISOControl)) {
            wrong(number, '"' + word + "\" has no value", "Give one, or take the line out");
        } else if (word.startsWith(Key.LOGGER) && word.length() > Key.LOGGER.length()) {
            twice(word, loggers.putIfAbsent(word.substring(Key.LOGGER.length()), entry), number);
        } else if (word.startsWith(Key.OUTPUT) && word.length() > Key.OUTPUT.length()) {
            twice(word, outputs.putIfAbsent(word.substring(Key.OUTPUT.length()), entry), number);
        } else if (word.startsWith(Key.LINE) && word.length() > Key.LINE.length()) {
            twice(word, lines.putIfAbsent(word.substring(Key.LINE.length()), entry), number);
        } else {
            Optional<Key> key = Key.of(word);
            key.ifPresentOrElse(known -> twice(word, byKey.putIfAbsent(known, entry), number),
                    () -> unknown(number, word));
        }
    }

    private void twice(String word, @Nullable Entry earlier, int number) {
        if (earlier != null) {
            wrong(number, '"' + word + "\" stands in line " + earlier.line() + " already", "Take one of the two out");
        }
    }

    private void unknown(int number, String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (small.matches(".*(password|passwd|passphrase|secret|token|credential).*")) {
            wrong(number, '"' + word + "\" is not a setting, and secrets are never written here",
                    "Put the secret into a file of mode 0600, and name that file by the setting that needs it");
            return;
        }
        wrong(number, "unknown setting \"" + word + '"', Key.near(small).map(near -> "Did you mean \"" + near.word
                + "\"?").orElse("All settings are in agent.conf.example") + " Unknown settings are refused");
    }

    void wrong(int line, String what, String remedy) {
        problems.accept(new Problem(file, line, what, remedy));
    }

    Optional<Entry> get(Key key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Map<String, Entry> loggers() {
        return loggers;
    }

    Map<String, Entry> lines() {
        return lines;
    }

    Map<String, Entry> outputs() {
        return outputs;
    }

    Path file() {
        return file;
    }
}
