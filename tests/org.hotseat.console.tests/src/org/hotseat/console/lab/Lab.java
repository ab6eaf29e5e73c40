// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.lab;

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

/** A lab of real hosts, made by the scripts of the source tree (system property hotseat.tree). */
final class Lab implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(8);

    private final Path script;
    private final Path folder;

    private Lab(Path script, Path folder) {
        this.script = script;
        this.folder = folder;
    }

    static Lab up(int hosts, Path folder) {
        String tree = System.getProperty("hotseat.tree");
        Assertions.assertNotNull(tree, "the system property hotseat.tree names the source tree");
        Lab lab = new Lab(Path.of(tree, "lab", "lab"), folder.toAbsolutePath().resolve("lab"));
        String prefix = "hc" + ProcessHandle.current().pid() % 10_000;
        try {
            lab.script("up", String.valueOf(hosts), "--prefix", prefix, "--vms", "2", "--running", "1");
        } catch (AssertionError failed) {
            lab.close();
            throw failed;
        }
        return lab;
    }

    Path clusterFile() {
        return folder.resolve("lab.hotseat");
    }

    Path knownHosts() {
        return folder.resolve("keys").resolve("known_hosts");
    }

    Path key() {
        return folder.resolve("keys").resolve("id_ed25519");
    }

    char[] password() {
        return read(folder.resolve("keys").resolve("password")).strip().toCharArray();
    }

    List<String> fingerprints() {
        return Pattern.compile("\"fingerprint\": \"([^\"]+)\"").matcher(read(folder.resolve("lab.json"))).results()
                .map(found -> found.group(1)).toList();
    }

    /** Address of a host on the management plane. */
    String address(int number) {
        return Pattern.compile("<ssh address=\"([^\"]+)\"").matcher(read(clusterFile())).results()
                .map((MatchResult found) -> found.group(1)).toList().get(number - 1);
    }

    String exec(String host, String... command) {
        List<String> words = new ArrayList<>(List.of("exec", host));
        words.addAll(List.of(command));
        return script(words.toArray(String[]::new));
    }

    String virsh(String host, String... command) {
        List<String> words = new ArrayList<>(List.of("virsh", "-q"));
        words.addAll(List.of(command));
        return exec(host, words.toArray(String[]::new));
    }

    String script(String... words) {
        List<String> command = new ArrayList<>(List.of(script.toString(), "--dir", folder.toString()));
        command.addAll(List.of(words));
        try {
            Path output = Files.createTempFile("hotseat-lab", ".txt");
            try {
                Process process = new ProcessBuilder(command).redirectErrorStream(true)
                        .redirectOutput(output.toFile()).start();
                boolean ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
                String said = Files.readString(output);
                if (!ended) {
                    process.destroyForcibly();
                }
                Assertions.assertTrue(ended && process.exitValue() == 0,
                        () -> String.join(" ", command) + ":\n" + said);
                return said;
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

    @Override
    public void close() {
        script("down");
    }
}
