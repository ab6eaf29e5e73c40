// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.releng.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The agent's archives: what is in them, and the one of this machine started as systemd does. */
class AgentProductTest {

    private static final Logger LOG = System.getLogger(AgentProductTest.class.getName());
    private static final Path TREE = Path.of(System.getProperty("hotseat.tree"));
    private static final Pattern PLUGIN = Pattern.compile("<plugin id=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int TERMINATED = 143;
    private static final int FIRST_PORT = 12_000;
    private static final int LAST_PORT = 32_000;

    @TempDir
    private Path folder;
    private Path program;
    private Path config;
    private int port;

    @ParameterizedTest
    @ValueSource(strings = { "linux.gtk.x86_64", "linux.gtk.aarch64" })
    void holdsWhatItNeedsAndNothingOfTheConsole(String platform) throws IOException, InterruptedException {
        List<String> names = Archive.of("agent", platform).names();
        List<String> missing = new ArrayList<>(List.of("/hotseat-agent", "/hotseat-agent.service",
                "/hotseat-agent.compiler", "/hotseat-agent-supervisor", "/hotseat-keeper.service", "/hotseat-keeper-failed.service",
                "/agent.conf.example", "/LICENSE", "/about.html", "/configuration/config.ini"));
        List<String> plugins = plugins();
        plugins.forEach(plugin -> missing.add("/plugins/" + plugin + "_"));
        missing.removeIf(part -> names.stream().anyMatch(name -> part.endsWith("_") ? name.contains(part)
                : name.endsWith(part)));
        assertEquals(List.of(), missing);
        assertEquals(plugins.size(), names.stream().filter(name -> name.endsWith(".jar")).count(), names.toString());
        assertEquals(List.of(), names.stream().filter(name -> name.matches(
                ".*(emf|jsch|swt|jface|e4|[._]ui[._]|workbench|org\\.hotseat\\.(model|console|hosts|rcp)).*")).toList());
    }

    private static List<String> plugins() throws IOException {
        List<String> ids = new ArrayList<>();
        Matcher plugin = PLUGIN.matcher(Files.readString(
                TREE.resolve("features/org.hotseat.agent.feature/feature.xml")));
        while (plugin.find()) {
            ids.add(plugin.group(1));
        }
        return ids;
    }

    @BeforeEach
    void configure() throws IOException {
        program = folder.resolve("hotseat-agent/hotseat-agent");
        port = freePort();
        config = Files.writeString(folder.resolve("agent.conf"), """
                name = w1
                roles = witness
                plane.management = 127.0.0.1
                state = %1$s/state
                control = %1$s/a.sock
                metrics.port = %2$d
                """.formatted(folder, port));
    }

    /** None of those that connections take for themselves, also between two starts. */
    private static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT);
            try (ServerSocket free = new ServerSocket(port)) {
                return free.getLocalPort();
            } catch (IOException taken) {
                LOG.log(Level.DEBUG, "another port", taken);
            }
        }
    }

    @Test
    void theArchiveOfThisMachineRuns() throws IOException, InterruptedException {
        Archive.of("agent", "linux.gtk.x86_64").unpack(folder);
        assertEquals(3, ask("status"), this::said);
        String right = Files.readString(config);
        Files.writeString(config, right + "lgo.level = info\n");
        assertEquals(2, ask("run"), this::said);
        assertTrue(said().contains(":7: unknown setting \"lgo.level\". Did you mean \"log.level\"?"), said());
        assertFalse(keepsClassesOfTheAgent(), "the agent did not run");
        Files.writeString(config, right);
        for (String kind : List.of("first", "second", "third")) {
            startAndStop(kind);
            assertTrue(keepsClassesOfTheAgent(), kind);
        }
    }

    /** Names of classes lie as they are in Java's archive of them. */
    private boolean keepsClassesOfTheAgent() throws IOException {
        try (Stream<Path> kept = Files.list(folder.resolve("state/framework"))) {
            List<Path> archives = kept.filter(file -> file.toString().endsWith(".jsa")).toList();
            assertEquals(1, archives.size(), archives.toString());
            return Files.readString(archives.getFirst(), StandardCharsets.ISO_8859_1).contains(
                    "org/hotseat/agent/internal/run/AgentProcess");
        }
    }

    private void startAndStop(String kind) throws IOException, InterruptedException {
        Path log = folder.resolve("run.log");
        long begun = System.nanoTime();
        Process agent = new ProcessBuilder(program.toString(), "run", "--config", config.toString())
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            String metrics = metrics(agent);
            long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            assertTrue(metrics.contains("hotseat_agent_role{role=\"witness\"} 1\n"), metrics + Files.readString(log));
            awaitRunning();
            assertTrue(said().contains("pid " + agent.pid()), said());
            assertEquals(0, ask("check"), this::said);
            assertEquals(1, ask("run"), this::said);
            assertTrue(said().contains("is in use by the agent with pid " + agent.pid()), said());
            LOG.log(Level.INFO, "agent, {0} start: {1} ms, {2} MB resident", kind, millis, memory(agent) / 1024);
        } finally {
            agent.destroy();
            assertTrue(agent.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), "the agent does not end");
        }
        assertEquals(TERMINATED, agent.exitValue());
        assertEquals("", Files.readString(log));
        assertFalse(Files.exists(folder.resolve("a.sock")));
        List<String> lines = Files.readAllLines(folder.resolve("state/log/agent.log"));
        assertTrue(lines.get(lines.size() - 1).contains("\"message\":\"ended\""), lines.toString());
    }

    /** It tells its figures before it listens to anybody else. */
    private void awaitRunning() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (ask("status") != 0 || !said().contains("agent w1 is running")) {
            assertTrue(System.nanoTime() < end, this::said);
        }
    }

    /** Waits until the agent tells its figures. */
    private String metrics(Process agent) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/metrics")).timeout(
                PATIENCE).build();
        HttpClient client = HttpClient.newHttpClient();
        long end = System.nanoTime() + PATIENCE.toNanos();
        String metrics = "";
        while (metrics.isEmpty() && System.nanoTime() < end && !agent.waitFor(20, TimeUnit.MILLISECONDS)) {
            try {
                metrics = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            } catch (IOException notYet) {
                metrics = "";
            }
        }
        return metrics;
    }

    private static long memory(Process agent) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + agent.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:")).mapToLong(line -> Long.parseLong(
                    line.replaceAll("\\D", ""))).findFirst().orElse(0);
        }
    }

    private int ask(String command) throws IOException, InterruptedException {
        Process asking = new ProcessBuilder(program.toString(), command, "--config", config.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile()).start();
        assertTrue(asking.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), command);
        return asking.exitValue();
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said.txt"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
