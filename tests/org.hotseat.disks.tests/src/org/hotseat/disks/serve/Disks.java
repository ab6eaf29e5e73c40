// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.disks.daemon.DaemonFiles;
import org.hotseat.disks.daemon.DaemonProgram;
import org.hotseat.disks.daemon.StorageDaemon;

/** A real daemon, and QEMU's programs as whoever reads and writes its disks. */
final class Disks implements AutoCloseable {

    static final int MIB = 1 << 20;
    static final int SIZE = 8 * MIB;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern FIRST = Pattern.compile("(?m)^00000000:\\s+([0-9a-f]{2})");

    private final Path folder;
    final DaemonFiles files;
    final Path socket;
    StorageDaemon daemon;
    DiskServer server;

    private Disks(Path folder, StorageDaemon daemon, DaemonFiles files) {
        this.folder = folder;
        this.files = files;
        this.daemon = daemon;
        this.socket = folder.resolve("nbd");
        this.server = new DiskServer(daemon, socket);
    }

    static Disks begin(DaemonProgram program) throws Exception {
        Path folder = Files.createTempDirectory("hsd"); // short: sockets
        DaemonFiles files = new DaemonFiles(folder.resolve("d"));
        Disks disks = new Disks(folder, program.begin(files, soon()), files);
        disks.server.listen(Optional.empty(), soon());
        return disks;
    }

    static Deadline soon() {
        return Deadline.in(PATIENCE);
    }

    Path base(String disk) throws Exception {
        Path base = folder.resolve(disk + ".raw");
        run(0, "qemu-img", "create", "-q", "-f", "raw", base.toString(), Integer.toString(SIZE));
        return base;
    }

    Path overlay(Path under, String format, int epoch, int generation) throws Exception {
        String name = under.getFileName().toString().replaceFirst("\\.hotseat-.*", "");
        Path overlay = under.resolveSibling(name + ".hotseat-" + epoch + '-' + generation);
        run(0, "qemu-img", "create", "-q", "-u", "-f", "qcow2", "-o", "extended_l2=on", "-F", format, "-b",
                under.toString(), overlay.toString(), Integer.toString(SIZE));
        return overlay;
    }

    String address(String disk) {
        return "nbd+unix:///" + disk + "?socket=" + socket;
    }

    /** Writes a byte over a MiB. */
    void write(String disk, int pattern, int mib) throws Exception {
        run(0, "qemu-io", "-f", "raw", "-c", "write -P " + pattern + ' ' + mib + "M 1M", "-c", "flush", address(disk));
    }

    /** Nothing when it was written, else why not. */
    String writeMayFail(String disk, int pattern, int mib) throws Exception {
        String said = run(-1, "qemu-io", "-f", "raw", "-c", "write -P " + pattern + ' ' + mib + "M 1M", "-c", "flush",
                address(disk));
        return said.contains("failed") ? said : "";
    }

    static String backing(Path overlay) throws Exception {
        String said = run(0, "qemu-img", "info", "-U", overlay.toString());
        return said.replaceFirst("(?s).*backing file: (\\S+).*", "$1");
    }

    /** What is at each MiB as the machine sees it. */
    void assertSeen(String disk, int... patterns) throws Exception {
        assertHolds(address(disk), "raw", patterns);
    }

    static void assertFile(Path file, String format, int... patterns) throws Exception {
        assertHolds(file.toString(), format, patterns);
    }

    private static void assertHolds(String image, String format, int... patterns) throws Exception {
        List<Integer> expected = new ArrayList<>();
        List<Integer> seen = new ArrayList<>();
        for (int mib = 0; mib < patterns.length; mib++) {
            expected.add(patterns[mib]);
            String said = run(0, "qemu-io", "-U", "-r", "-f", format, "-c", "read -v " + mib + "M 16", image);
            Matcher first = Pattern.compile("(?m)^[0-9a-f]{8}:\\s+([0-9a-f]{2})").matcher(said);
            assertTrue(first.find(), said);
            seen.add(Integer.parseInt(first.group(1), 16));
        }
        assertEquals(expected, seen, image);
    }

    static int firstByte(Path image, String format) throws Exception {
        String said = run(0, "qemu-io", "-U", "-r", "-f", format, "-c", "read -v 0 16", image.toString());
        Matcher first = FIRST.matcher(said);
        assertTrue(first.find(), said);
        return Integer.parseInt(first.group(1), 16);
    }

    static String run(int expected, String... command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("hsd", ".txt");
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile())
                    .start();
            assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), String.join(" ", command));
            String text = Files.readString(said);
            if (expected >= 0) {
                assertEquals(expected, process.exitValue(), String.join(" ", command) + '\n' + text);
            }
            return text;
        } finally {
            Files.delete(said);
        }
    }

    List<Path> files(String disk) throws FailureException {
        return server.images(disk, soon()).stream().map(Image::file).toList();
    }

    @Override
    public void close() throws Exception {
        daemon.end(soon());
        try (var all = Files.walk(folder)) {
            for (Path file : all.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
