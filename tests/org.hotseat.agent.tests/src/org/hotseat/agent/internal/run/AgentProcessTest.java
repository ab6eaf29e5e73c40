// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.run;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.hotseat.agent.internal.command.Command;
import org.hotseat.agent.lab.AwaitedWorkers;
import org.hotseat.agent.lab.FreePorts;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.devices.matrix.SwitchDrivers;
import org.hotseat.process.settings.AgentSettings;
import org.hotseat.process.settings.Reading;
import org.hotseat.process.settings.SettingsReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

/** The whole agent on loopback, without a framework, and the commands that ask it. */
class AgentProcessTest {

    private static final String VERSION = "9.8.7";

    @TempDir
    private Path folder;
    private Path config;
    private int port;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream trouble = new ByteArrayOutputStream();

    @BeforeEach
    void configure() throws IOException {
        port = FreePorts.next();
        config = Files.writeString(folder.resolve("agent.conf"), """
                name = w1
                roles = witness
                plane.management = 127.0.0.1
                state = %1$s/state
                control = %1$s/run/a.sock
                metrics.port = %2$d
                """.formatted(folder, port));
    }

    private AgentSettings settings() {
        Reading reading = SettingsReader.read(config);
        assertEquals(List.of(), reading.problems());
        return reading.settings().orElseThrow();
    }

    private AgentProcess begin() throws FailureException {
        AgentProcess process = AgentProcess.open(settings(), new AwaitedWorkers(), VERSION, List::of,
                    new SwitchDrivers());
        process.begin();
        return process;
    }

    private int command(String... words) {
        out.reset();
        trouble.reset();
        try (ThreadWorkers workers = new ThreadWorkers()) {
            List<String> typed = new ArrayList<>(List.of(words));
            typed.addAll(List.of("--config", config.toString()));
            return new Command(workers, InputStream.nullInputStream(), new PrintStream(out, true, UTF_8),
                    new PrintStream(trouble, true, UTF_8), VERSION, started -> "not here").execute(typed);
        }
    }

    private String said() {
        return out.toString(UTF_8) + trouble.toString(UTF_8);
    }

    private String metrics() throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port
                + "/metrics")).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    @Test
    void runsAndAnswersAndEnds() throws FailureException, IOException, InterruptedException {
        assertEquals(3, command("status"), this::said);
        assertTrue(said().startsWith("agent w1 is down."), said());
        AgentProcess process = begin();
        try {
            assertEquals(0, command("status"), this::said);
            assertTrue(said().startsWith("agent w1 is running, version 9.8.7, pid "), said());
            assertEquals(0, command("status", "--json"));
            assertEquals("witness", JsonParser.parseString(said()).getAsJsonObject().getAsJsonArray("roles").get(0)
                    .getAsString());
            assertEquals(0, command("check"), this::said);
            assertTrue(said().contains("is in use by the agent with pid"), said());
            assertEquals(1, command("run"), this::said);
            String metrics = metrics();
            assertTrue(metrics.contains("hotseat_agent_role{role=\"witness\"} 1\n"), metrics);
            assertTrue(metrics.contains("hotseat_agent_info{name=\"w1\",version=\"9.8.7\"} 1\n"), metrics);
            assertTrue(metrics.contains("\nhotseat_state_free_bytes "), metrics);
            assertFalse(metrics.contains("hotseat_meter_failures_total"), metrics);
        } finally {
            process.end();
        }
        assertEquals(3, command("status"), this::said);
        assertThrows(IOException.class, this::metrics);
        String log = Files.readString(folder.resolve("state/log/agent.log"));
        assertTrue(log.contains("\"message\":\"ended\""), log);
        begin().end();
        assertFalse(Files.readString(folder.resolve("state/log/agent.log")).contains("did not end in order"));
    }

    @Test
    void aPartThatCannotBeginLeavesNothing() throws IOException, FailureException {
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            AgentProcess process = AgentProcess.open(settings(), new AwaitedWorkers(), VERSION, List::of,
                    new SwitchDrivers());
            assertEquals(FailureCode.EXISTS, assertThrows(FailureException.class, process::begin).code());
            process.end();
            assertFalse(Files.exists(folder.resolve("run/a.sock")));
            assertEquals(1, command("check"), this::said);
            assertTrue(said().contains("the port " + port + " is in use"), said());
        }
        begin().end();
    }

    @Test
    void levelsChangeWhileItRuns() throws FailureException, IOException {
        System.Logger logger = System.getLogger("org.hotseat.agent.test");
        AgentProcess process = begin();
        logger.log(Level.DEBUG, "unseen");
        assertEquals(0, command("level", "org.hotseat.agent.test", "debug"), this::said);
        logger.log(Level.DEBUG, "seen");
        assertEquals(1, command("level", "org.hotseat", "loud"));
        process.end();
        String log = Files.readString(folder.resolve("state/log/agent.log"));
        assertTrue(log.contains("\"seen\"") && !log.contains("unseen"), log);
    }

    @Test
    void wrongUseIsToldFromTrouble() throws IOException {
        assertEquals(2, command());
        assertEquals(2, command("restart"));
        assertEquals(2, command("status", "--verbose"));
        assertEquals(2, command("status", "now"));
        assertEquals(2, command("level", "x"));
        assertEquals(0, command("--help"));
        assertEquals(0, command("version"));
        assertTrue(said().contains("hotseat-agent 9.8.7 on Java "), said());
        Files.writeString(config, Files.readString(config) + "nmae = x\n");
        for (String word : List.of("run", "status", "check", "support")) {
            assertEquals(2, command(word), this::said);
            assertTrue(said().contains(config + ":7: unknown setting"), said());
        }
        assertFalse(Files.exists(folder.resolve("state")));
    }

    @Test
    void aSupportPackHoldsNoSecret() throws IOException, FailureException {
        Path identity = Files.createDirectories(folder.resolve("state/cluster/identity"));
        Path key = Files.writeString(identity.resolve("key.pem"), "-----BEGIN PRIVATE KEY-----\n"
                + "MC4CAQAwBQYDK2VwBCIEIPLANTED\n-----END PRIVATE KEY-----\n");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(identity.resolve("certificate.pem"), "none");
        Files.writeString(config, Files.readString(config) + "# password = PLANTED1\n");
        AgentProcess process = begin();
        System.Logger logger = System.getLogger("org.hotseat.agent.sloppy");
        logger.log(Level.INFO, "token={0}", "PLANTED2");
        // and a line that somebody else wrote, before a redactor knew
        Files.writeString(folder.resolve("state/log/agent.log.1"), "{\"text\":\"bmc secret: PLANTED3\"}\n"
                + "{\"uri\":\"qemu://u:PLANTED4@h\"}\n" + Files.readString(key) + "\nMC4CAQAwBQYDK2VwBCIEIPLANTED\n");
        Path pack = folder.resolve("pack.tar.gz");
        assertEquals(0, command("support", "--output", pack.toString()), this::said);
        process.end();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(pack)));
        String content;
        try (GZIPInputStream zip = new GZIPInputStream(Files.newInputStream(pack))) {
            content = new String(zip.readAllBytes(), ISO_8859_1);
        }
        assertEquals(List.of(), content.lines().filter(line -> line.contains("PLANTED")).toList());
        for (String name : List.of("version.txt", "agent.conf", "status.json", "check.json", "threads.json",
                "cluster.json", "check.txt", "run.json", "host/meminfo.txt", "log/agent.log",
                "log/agent.log.1", "contents.txt")) {
            assertTrue(content.contains("hotseat-support-w1/" + name + '\0'), name);
        }
        assertTrue(content.contains("\"state\": \"running\""));
    }

    @Test
    void aSupportPackNeedsNoAgent() throws IOException, InterruptedException {
        Path pack = folder.resolve("pack.tar.gz");
        assertEquals(0, command("support", "--output", pack.toString()), this::said);
        Process tar = new ProcessBuilder("tar", "-tzvf", pack.toString()).redirectErrorStream(true).start();
        String listed = new String(tar.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, tar.waitFor(), listed);
        assertTrue(listed.contains("-rw------- root/root") && listed.contains("hotseat-support-w1/status.json"), listed);
    }
}
