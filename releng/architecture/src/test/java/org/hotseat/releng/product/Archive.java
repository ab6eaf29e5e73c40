// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.releng.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** One archive of a product, as the build left it. */
record Archive(String platform, Path file) {

    private static final long SECONDS = 60;

    /** The archive of the console. */
    static Archive of(String platform) throws IOException {
        return of("console", platform);
    }

    static Archive of(String product, String platform) throws IOException {
        Path folder = Path.of(System.getProperty("hotseat.tree"), "product/org.hotseat." + product
                + ".product/target/products");
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            List<Path> found = files.filter(file -> file.getFileName().toString().matches(
                    "hotseat-" + product + "-.*-" + platform.replace(".", "\\.") + "\\.(tar\\.gz|zip)")).toList();
            assertEquals(1, found.size(), "archives for " + platform + " in " + folder
                    + " (made by the profile \"archives\"): " + found);
            return new Archive(platform, found.get(0));
        }
    }

    List<String> names() throws IOException, InterruptedException {
        if (file.toString().endsWith(".zip")) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return zip.stream().map(entry -> entry.getName()).toList();
            }
        }
        Path list = Files.createTempFile("archive", ".txt");
        try {
            tar(list, "-tzf", file.toString());
            return Files.readAllLines(list);
        } finally {
            Files.delete(list);
        }
    }

    void unpack(Path folder) throws IOException, InterruptedException {
        tar(Files.createTempFile(folder, "unpack", ".log"), "-xzf", file.toString(), "-C", folder.toString());
    }

    private static void tar(Path output, String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of("tar"), Stream.of(arguments)).toList();
        Process tar = new ProcessBuilder(command).redirectOutput(output.toFile()).start();
        assertTrue(tar.waitFor(SECONDS, TimeUnit.SECONDS), command.toString());
        assertEquals(0, tar.exitValue(), command.toString());
    }
}
