// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.releng.emf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody edited generated code, and nobody forgot to generate after a change of the ecore. */
class CommittedCodeTest {

    private static final Path BUNDLE = Path.of(System.getProperty("bundle"));

    @TempDir
    private Path fresh;

    @Test
    void committedCodeIsWhatTheEcoreMakes() throws IOException {
        Path model = Files.createDirectory(fresh.resolve("model"));
        for (String name : new String[] { "cluster.ecore", "cluster.genmodel" }) {
            Files.copy(BUNDLE.resolve("model").resolve(name), model.resolve(name));
        }
        GenerateModel.generate(model.resolve("cluster.genmodel"), fresh);
        Map<String, String> expected = read(fresh.resolve("emf-gen"));
        Map<String, String> committed = read(BUNDLE.resolve("emf-gen"));
        assertTrue(expected.size() > 50);
        assertEquals(expected.keySet(), committed.keySet());
        expected.forEach((file, text) -> assertEquals(text, committed.get(file), file));
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
