// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A small emulated machine of its own process, which runs its firmware, and its monitor. Ended by {@link #close}. */
final class Qemu implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/qemu-system-x86_64");
    private static final long PATIENCE = Duration.ofSeconds(90).toNanos();
    private static final long LOOK_NANOS = 20_000_000;

    private final Process process;
    private final SocketChannel socket;
    private final BufferedReader answers;

    /** Begins at its firmware. */
    Qemu(Path folder) throws IOException {
        this(folder, List.of());
    }

    /** Loads a stream and stands still. */
    Qemu(Path folder, Path stream) throws IOException {
        this(folder, List.of("-S", "-incoming", "exec:cat " + stream));
        until("\"paused\"", "query-status");
    }

    private Qemu(Path folder, List<String> more) throws IOException {
        Files.createDirectories(folder);
        Path monitor = folder.resolve("q");
        List<String> command = new ArrayList<>(List.of(PROGRAM.toString(), "-accel", "tcg", "-machine", "q35", "-m",
                "16", "-nodefaults", "-display", "none", "-vga", "std", "-qmp", "unix:" + monitor
                        + ",server=on,wait=off"));
        command.addAll(more);
        process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile()).start();
        socket = connect(monitor);
        answers = new BufferedReader(Channels.newReader(socket, UTF_8));
        answers.readLine(); // the greeting
        ask("qmp_capabilities", "");
    }

    static boolean isThere() {
        return Files.isExecutable(PROGRAM);
    }

    private SocketChannel connect(Path monitor) throws IOException {
        long end = System.nanoTime() + PATIENCE;
        while (true) {
            try {
                return SocketChannel.open(UnixDomainSocketAddress.of(monitor));
            } catch (IOException notYet) {
                if (System.nanoTime() > end || !process.isAlive()) {
                    process.destroyForcibly();
                    throw notYet;
                }
                LockSupport.parkNanos(LOOK_NANOS);
            }
        }
    }

    private String ask(String command, String arguments) throws IOException {
        ByteBuffer question = UTF_8.encode("{\"execute\": \"" + command + "\"" + arguments + "}\n");
        while (question.hasRemaining()) {
            socket.write(question);
        }
        String answer;
        do {
            answer = answers.readLine();
            if (answer == null) {
                throw new IOException("QEMU ended at " + command);
            }
        } while (!answer.startsWith("{\"return\"") && !answer.startsWith("{\"error\""));
        return answer;
    }

    private void until(String state, String question) throws IOException {
        long end = System.nanoTime() + PATIENCE;
        String answer = ask(question, "");
        while (!answer.contains(state)) {
            if (System.nanoTime() > end || answer.contains("\"failed\"")) {
                throw new IOException("not " + state + ": " + answer);
            }
            LockSupport.parkNanos(LOOK_NANOS);
            answer = ask(question, "");
        }
    }

    /** Whether it can be copied while it runs. */
    boolean snapshots() throws IOException {
        return background(true).startsWith("{\"return\"");
    }

    private String background(boolean on) throws IOException {
        return ask("migrate-set-capabilities", ", \"arguments\": {\"capabilities\": [{\"capability\": "
                + "\"background-snapshot\", \"state\": " + on + "}]}");
    }

    /** The machine at one instant; it goes on. */
    byte[] snapshot(Path file) throws IOException {
        background(true);
        byte[] stream = save(file);
        background(false);
        return stream;
    }

    /** Its stream, by the capabilities that are on. */
    byte[] save(Path file) throws IOException {
        ask("migrate", ", \"arguments\": {\"uri\": \"exec:cat > " + file + "\"}");
        until("\"completed\"", "query-migrate");
        awaitPutAway();
        return Files.readAllBytes(file);
    }

    /** It crashes when the next one begins before the thread of this one has ended; the file is written by a child. */
    private void awaitPutAway() throws IOException {
        long end = System.nanoTime() + PATIENCE;
        while (copies() || process.children().findAny().isPresent()) {
            if (System.nanoTime() > end) {
                throw new IOException("the copy is not put away");
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private boolean copies() throws IOException {
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc", Long.toString(process.pid()),
                "task"))) {
            for (Path thread : threads) {
                String name = name(thread);
                if (name.contains("snapshot") || name.contains("migration")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Empty for one that has ended just now. */
    private static String name(Path thread) {
        try {
            return Files.readString(thread.resolve("comm"));
        } catch (IOException ended) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        try {
            process.waitFor(PATIENCE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        socket.close();
    }
}
