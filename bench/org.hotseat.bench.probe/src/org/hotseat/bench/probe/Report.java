// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/** Writes figures for the benchmark's script, one "name value" a line, each at once. Thread-safe. */
final class Report {

    private final Path file;

    Report(Path file) {
        this.file = file;
    }

    void figure(String name, double value) {
        line(name + ' ' + String.format(Locale.ROOT, "%.3f", value));
    }

    synchronized void line(String line) {
        try {
            Files.write(file, List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
