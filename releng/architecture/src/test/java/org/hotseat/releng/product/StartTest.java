// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.releng.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the console out of its archive, as a person does who has just unpacked it. Needs DISPLAY and xdotool. */
class StartTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long PAUSE_MILLIS = 200;

    @Test
    void theArchiveOfThisMachineOpensAWindow(@TempDir Path folder) throws IOException, InterruptedException {
        assertEquals("amd64", System.getProperty("os.arch"), "this test is for x86_64");
        Archive.of("linux.gtk.x86_64").unpack(folder);
        assertEquals(List.of(), signed(folder), "Java verifies a signed jar and keeps no class of it in its archive");
        Path log = folder.resolve("console.log");
        ProcessBuilder start = new ProcessBuilder(folder.resolve("hotseat-console/hotseat-console").toString(),
                "--training", "--data", folder.resolve("data").toString()).redirectErrorStream(true)
                .redirectOutput(log.toFile());
        start.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process console = start.start();
        try {
            assertTrue(isShown(console), () -> "no window; the console said: " + read(log));
        } finally {
            end(Stream.concat(console.descendants(), Stream.of(console.toHandle())).toList());
        }
        assertTrue(Files.exists(folder.resolve("data/.metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi")),
                () -> "a signal to end leaves no layout; the console said: " + read(log));
    }

    private static List<Path> signed(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> plugins = Files.list(folder.resolve("hotseat-console/plugins"))) {
            for (Path jar : plugins.filter(file -> file.toString().endsWith(".jar")).toList()) {
                if (isSigned(jar)) {
                    found.add(jar.getFileName());
                }
            }
        }
        return found;
    }

    private static boolean isSigned(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().anyMatch(entry -> entry.getName().matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)"));
        }
    }

    /** Waits until a window with the product's name belongs to a process of the console. */
    private static boolean isShown(Process console) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && console.isAlive()) {
            for (ProcessHandle part : console.descendants().toList()) {
                Process search = new ProcessBuilder("xdotool", "search", "--onlyvisible", "--all", "--pid",
                        Long.toString(part.pid()), "--name", "^Hotseat").redirectErrorStream(true).start();
                String found = new String(search.getInputStream().readAllBytes());
                if (search.waitFor() == 0 && !found.isBlank()) {
                    return true;
                }
            }
            if (console.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        return false;
    }

    /** Java writes into its folder until it has ended, so each part is waited for. */
    private static void end(List<ProcessHandle> parts) throws InterruptedException {
        parts.forEach(ProcessHandle::destroy);
        for (ProcessHandle part : parts) {
            try {
                part.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException stuck) {
                throw new AssertionError("a part of the console does not end: " + part.info(), stuck);
            }
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
