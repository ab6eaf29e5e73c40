// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.releng.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The source tree as the tests see it. */
final class Tree {

    static final Path ROOT = Path.of(System.getProperty("hotseat.tree"));
    static final String BASE = "org.hotseat.";
    private static final Pattern ROW = Pattern.compile("\\| (\\d) \\| `([a-z.]+)` \\|[^|]*\\| ([a-z., -]+) \\|");

    private Tree() {
    }

    /** A row of the table of bundles. */
    record Row(int layer, Set<String> mayUse) {
    }

    static Map<String, Row> table() {
        Map<String, Row> rows = new TreeMap<>();
        for (String line : lines(ROOT.resolve("docs/architecture.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                Set<String> uses = new TreeSet<>(List.of(row.group(3).split(", ")));
                uses.remove("-");
                rows.put(row.group(2), new Row(Integer.parseInt(row.group(1)), uses));
            }
        }
        return rows;
    }

    /** Folders of our bundles. */
    static List<Path> bundles() {
        return list(ROOT.resolve("bundles")).filter(one -> Files.exists(one.resolve("META-INF/MANIFEST.MF"))).toList();
    }

    static String name(Path bundle) {
        return bundle.getFileName().toString().substring(BASE.length());
    }

    static Manifest manifest(Path bundle) {
        try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Names in a manifest header, without directives. */
    static List<String> header(Path bundle, String header) {
        String value = manifest(bundle).getMainAttributes().getValue(header);
        if (value == null) {
            return List.of();
        }
        return Stream.of(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).map(part -> part.split(";")[0].trim())
                .toList();
    }

    /** Java files that people write, below a folder. */
    static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/emf-gen/") && !file.toString().contains("/target/"))
                    .sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String shown(Path file) {
        return ROOT.relativize(file).toString();
    }
}
