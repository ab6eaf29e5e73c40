// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assertions;

/** Real hosts in namespaces of this machine, made by the tree's scripts and removed at the end. Needs root. */
final class Lab implements AutoCloseable {

    private static final long LIMIT_SECONDS = 480;

    private final Path script = Path.of(System.getProperty("hotseat.tree"), "lab", "lab");
    private final Path folder;

    private Lab(Path folder) {
        this.folder = folder;
    }

    /** Makes hosts with two machines each, of which one runs. */
    static Lab up(int hosts, Path folder) {
        Lab lab = new Lab(folder.toAbsolutePath().resolve("lab"));
        String prefix = "hw" + ProcessHandle.current().pid() % 10_000;
        try {
            lab.script("up", String.valueOf(hosts), "--prefix", prefix, "--vms", "2", "--running", "1");
        } catch (AssertionError failed) {
            lab.close();
            throw failed;
        }
        return lab;
    }

    /** A copy of the lab's cluster file without hosts and machines. */
    Path clusterWithoutHosts() {
        String text = read(folder.resolve("lab.hotseat")).replaceAll("(?s)  <hosts .*?</hosts>\n", "")
                .replaceAll("  <machines [^>]*/>\n", "").replaceAll(" hosts=\"[^\"]*\"", "")
                .replaceFirst("name=\"Lab [^\"]*\"", "name=\"Main job\"");
        try {
            return Files.writeString(folder.resolveSibling("main-job.hotseat"), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The private key that all hosts know. */
    Path key() {
        return folder.resolve("keys").resolve("id_ed25519");
    }

    /** Where a host is reached; the first is 1. */
    String address(int number) {
        return Pattern.compile("<ssh address=\"([^\"]+)\"").matcher(read(folder.resolve("lab.hotseat"))).results()
                .map((MatchResult found) -> found.group(1)).toList().get(number - 1);
    }

    /** What a machine has written to its serial line. */
    String serial(String machine) {
        return read(folder.resolve("serial").resolve(machine + ".log"));
    }

    /** The newest count that a machine has told; -1 before the first. */
    long ticks(String machine) {
        return Pattern.compile("tick (\\d+) disk").matcher(serial(machine)).results()
                .mapToLong(found -> Long.parseLong(found.group(1))).reduce(-1, (first, second) -> second);
    }

    /** How often a machine has booted. */
    long boots(String machine) {
        return Pattern.compile(" boot ([0-9a-f]+)").matcher(serial(machine)).results().map(found -> found.group(1))
                .distinct().count();
    }

    void powerCut(String host) {
        script("power-cut", host);
    }

    void powerOn(String host) {
        script("power-on", host);
    }

    @Override
    public void close() {
        script("down");
    }

    private void script(String... words) {
        List<String> command = new ArrayList<>(List.of(script.toString(), "--dir", folder.toString()));
        command.addAll(List.of(words));
        try {
            Path output = Files.createTempFile("hotseat-lab", ".txt");
            try {
                Process process = new ProcessBuilder(command).redirectErrorStream(true)
                        .redirectOutput(output.toFile()).start();
                boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
                if (!ended) {
                    process.destroyForcibly();
                }
                String said = Files.readString(output);
                Assertions.assertTrue(ended && process.exitValue() == 0,
                        () -> String.join(" ", command) + ":" + System.lineSeparator() + said);
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

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
