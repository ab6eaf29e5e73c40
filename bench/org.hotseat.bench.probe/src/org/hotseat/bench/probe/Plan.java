// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.probe;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** What to measure, from a file of "name=value" lines that the benchmark's script writes. */
final class Plan {

    private final Properties lines = new Properties();

    Plan(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
    }

    Path path(String name) {
        return Path.of(text(name));
    }

    String text(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("the plan lacks " + name));
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(lines.getProperty(name)).filter(value -> !value.isEmpty());
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    Duration seconds(String name) {
        return Duration.ofSeconds(number(name));
    }

    /** Several words. */
    List<String> words(String name) {
        return find(name).map(value -> Arrays.asList(value.split(" +"))).orElse(List.of());
    }
}
