// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assertions;

/**
 * Real hosts in namespaces of this machine with two machines each, made by the lab scripts of the source tree (system
 * property hotseat.tree) and removed at the end. Needs root. A script that fails fails the test with what it said.
 */
public class HostLab implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(8);

    private final Path script;
    private final Path folder;

    /**
     * Makes the hosts; takes a minute or two.
     *
     * @param folder where the lab makes its own folder
     * @param prefix two letters that begin the names of its interfaces
     * @param hosts how many
     * @param running how many machines of each host run
     */
    public HostLab(Path folder, String prefix, int hosts, int running) {
        String tree = System.getProperty("hotseat.tree");
        Assertions.assertNotNull(tree, "the system property hotseat.tree names the source tree");
        this.script = Path.of(tree, "lab", "lab");
        try {
            this.folder = folder.toRealPath().resolve("lab");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        try {
            script("up", String.valueOf(hosts), "--prefix", prefix + ProcessHandle.current().pid() % 10_000, "--vms",
                    "2", "--running", String.valueOf(running));
        } catch (AssertionError failed) {
            close();
            throw failed;
        }
    }

    /** Where the lab keeps its files. */
    public final Path folder() {
        return folder;
    }

    /** The cluster file that the console opens. */
    public final Path clusterFile() {
        return folder.resolve("lab.hotseat");
    }

    /** The private key that all hosts know. */
    public final Path key() {
        return folder.resolve("keys").resolve("id_ed25519");
    }

    /** Where a host is reached on the management plane; the first is 1. */
    public final String address(int number) {
        return Pattern.compile("<ssh address=\"([^\"]+)\"").matcher(read("lab.hotseat")).results()
                .map((MatchResult found) -> found.group(1)).toList().get(number - 1);
    }

    /** What a machine has written to its serial line. */
    public final String serial(String machine) {
        return read("serial/" + machine + ".log");
    }

    /** The newest count that a machine has told on its serial line; -1 before the first. */
    public final long ticks(String machine) {
        return Pattern.compile("tick (\\d+) disk").matcher(serial(machine)).results()
                .mapToLong(found -> Long.parseLong(found.group(1))).reduce(-1, (first, second) -> second);
    }

    /** How often a machine has booted, by its serial line, whose last words may be half written. */
    public final long boots(String machine) {
        return Pattern.compile(" boot ([0-9a-f]{8})").matcher(serial(machine)).results().map(found -> found.group(1))
                .distinct().count();
    }

    /** Runs a command on a host; answers what it said. */
    public final String exec(String host, String... command) {
        List<String> words = new ArrayList<>(List.of("exec", host));
        words.addAll(List.of(command));
        return script(words.toArray(String[]::new));
    }

    /** Asks a host's libvirt past the console. */
    public final String virsh(String host, String... command) {
        List<String> words = new ArrayList<>(List.of("virsh", "-q"));
        words.addAll(List.of(command));
        return exec(host, words.toArray(String[]::new));
    }

    /** Runs the lab's script; answers what it said. */
    public final String script(String... words) {
        List<String> command = new ArrayList<>(List.of(script.toString(), "--dir", folder.toString()));
        command.addAll(List.of(words));
        try {
            Path output = Files.createTempFile("hotseat-lab", ".txt");
            try {
                return run(command, output);
            } finally {
                Files.delete(output);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static String run(List<String> command, Path output) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
        String said = Files.readString(output);
        if (!ended) {
            process.destroyForcibly();
        }
        Assertions.assertTrue(ended && process.exitValue() == 0, () -> String.join(" ", command) + ":\n" + said);
        return said;
    }

    /** Reads a file of the lab. */
    public final String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public final void close() {
        script("down");
    }
}
