// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.internal.libvirt;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hotseat.hypervisor.HypervisorTarget;
import org.junit.jupiter.api.Assertions;

/**
 * A lab of two real hosts of its own, made by the lab scripts of the source tree (system property hotseat.tree) and
 * removed at the end. Needs root.
 */
final class Lab implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(8);

    private final Path script;
    private final Path folder;

    private Lab(Path script, Path folder) {
        this.script = script;
        this.folder = folder;
    }

    static Lab up(Path folder) throws IOException, InterruptedException {
        String tree = System.getProperty("hotseat.tree");
        Assertions.assertNotNull(tree, "the system property hotseat.tree names the source tree");
        Lab lab = new Lab(Path.of(tree, "lab", "lab"), folder.toRealPath().resolve("lab"));
        String prefix = "hv" + ProcessHandle.current().pid() % 10_000;
        try {
            lab.script("up", "2", "--prefix", prefix, "--vms", "2", "--running", "2");
        } catch (IOException | InterruptedException | AssertionError failed) {
            lab.close();
            throw failed;
        }
        return lab;
    }

    /** A host's libvirt, by the socket as it is seen from outside the host's own mounts. */
    HypervisorTarget target(String host) throws IOException {
        return new HypervisorTarget(uri(socket(host)), () -> {
            // no transport of ours lies between: see LabTunnel for one
        });
    }

    static URI uri(Path socket) {
        return URI.create("qemu+unix:///system?socket=" + socket);
    }

    Path socket(String host) throws IOException {
        return Path.of("/proc", Files.readString(folder.resolve("hosts").resolve(host).resolve("state/pid")).strip(),
                "root/run/libvirt/libvirt-sock");
    }

    String storageAddress(String host) throws IOException {
        Matcher address = Pattern.compile('"' + host + "\".*?\"storage\": \"([0-9.]+)\"", Pattern.DOTALL)
                .matcher(Files.readString(folder.resolve("lab.json")));
        Assertions.assertTrue(address.find(), host);
        return address.group(1);
    }

    /** Runs a command on a host. */
    String exec(String host, String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("exec", host));
        words.addAll(List.of(command));
        return script(words.toArray(String[]::new));
    }

    String virsh(String host, String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("virsh", "-q"));
        words.addAll(List.of(command));
        return exec(host, words.toArray(String[]::new));
    }

    /** A file for libvirt's test driver on a host, with so many machines. */
    String testMachines(String host, int count) throws IOException, InterruptedException {
        return script("testd", host, Integer.toString(count)).strip();
    }

    void restartLibvirt(String host) throws IOException, InterruptedException {
        script("restart-libvirtd", host);
    }

    /** The last count that a guest has told on its serial line. */
    long ticks(String machine) throws IOException {
        String log = Files.readString(folder.resolve("serial").resolve(machine + ".log"));
        Matcher tick = Pattern.compile("tick (\\d+) disk").matcher(log);
        long last = -1;
        while (tick.find()) {
            last = Long.parseLong(tick.group(1));
        }
        return last;
    }

    /** How often a guest has booted, by its serial line. */
    long boots(String machine) throws IOException {
        return Pattern.compile(" boot ([0-9a-f]+)").matcher(
                Files.readString(folder.resolve("serial").resolve(machine + ".log"))).results()
                .map(boot -> boot.group(1)).distinct().count();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        script("down");
    }

    private String script(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script.toString(), "--dir", folder.toString()));
        command.addAll(List.of(words));
        Path output = Files.createTempFile("hotseat-lab", ".txt");
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
            String said = Files.readString(output);
            if (!ended) {
                process.destroyForcibly();
            }
            Assertions.assertTrue(ended && process.exitValue() == 0, () -> String.join(" ", command) + ":\n" + said);
            return said;
        } finally {
            Files.delete(output);
        }
    }
}
