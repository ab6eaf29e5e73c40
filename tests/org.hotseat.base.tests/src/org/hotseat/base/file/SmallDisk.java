// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assertions;

/** A disk of its own, small enough to be filled. Needs root. */
final class SmallDisk implements AutoCloseable {

    private static final int KIB = 1024;

    private final Path folder;
    private final Path filling;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.filling = folder.resolve("filling");
    }

    static SmallDisk mount(Path folder, int kib) throws IOException {
        run("mount", "-t", "tmpfs", "-o", "size=" + kib + "k", "tmpfs", folder.toString());
        return new SmallDisk(folder);
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    /** Takes all room but for some. */
    void fill(int leftKib) throws IOException {
        long room = Files.getFileStore(folder).getUsableSpace();
        Files.write(filling, new byte[Math.toIntExact(room) - leftKib * KIB]);
    }

    void free() throws IOException {
        Files.delete(filling);
    }

    @Override
    public void close() throws IOException {
        run("umount", folder.toString());
    }

    private static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            String said = new String(process.getInputStream().readAllBytes());
            Assertions.assertTrue(process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0,
                    () -> List.of(command) + ": " + said);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
