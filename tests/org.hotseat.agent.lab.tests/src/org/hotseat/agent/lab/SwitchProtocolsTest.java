// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.emulated.extron.SisSpeech;
import org.hotseat.emulated.lightware.Lw3Speech;
import org.hotseat.emulated.matrix.EmulatedMatrix;
import org.hotseat.emulated.matrix.MatrixServer;
import org.hotseat.emulated.matrix.Plane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** Switches of the other protocols and real agents: one with a password, one with two layers. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@ExtendWith(LabTurn.class)
class SwitchProtocolsTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String PASSWORD = "4-Wheels";
    private static final int PORTS = 8;
    private static final int AGENTS = 3;

    @TempDir
    private Path folder;
    private final ThreadWorkers workers = new ThreadWorkers();
    private final EmulatedMatrix extron = new EmulatedMatrix("DXP HD 88", PORTS, PORTS, workers);
    private final EmulatedMatrix lightware = new EmulatedMatrix("UCX-8x8", PORTS, PORTS, workers);
    private MatrixServer sis;
    private MatrixServer lw3;
    private AgentCluster cluster;

    @BeforeEach
    void start() throws Exception {
        sis = MatrixServer.local(extron, new SisSpeech(PASSWORD), LONG, workers);
        lw3 = MatrixServer.local(lightware, Lw3Speech.NODES, LONG, workers);
        cluster = AgentCluster.start(folder, AGENTS, AGENTS);
    }

    @AfterEach
    void end() throws Exception {
        for (AutoCloseable one : new AutoCloseable[] {cluster, sis, lw3, workers}) {
            if (one != null) {
                one.close();
            }
        }
    }

    private LabAgent.Said type(int agent, String input, String... words) throws IOException {
        return cluster.agent(agent).type(input, Stream.concat(Stream.of("switch"), Stream.of(words)).toArray(
                String[]::new));
    }

    private void says(int agent, int exit, String part, String input, String... words) throws IOException {
        LabAgent.Said said = type(agent, input, words);
        assertEquals(exit, said.exit(), said.text());
        assertTrue(said.text().contains(part), said.text());
        assertFalse(said.text().contains(PASSWORD), said.text());
    }

    private void untilRead(int agent, String name, String output) {
        Until.holds("read", () -> type(agent, "", name).text().contains(output));
    }

    @Test
    void aPasswordIsKeptForEachLeader() throws Exception {
        String[] set = {"mx-2", "set", "sis", "video", "127.0.0.1:" + sis.port()};
        says(1, 1, "password", "4-Wheel\n", set);
        says(1, 0, "password known", PASSWORD + '\n', set);
        untilRead(2, "mx-2", "VIDEO 8");
        says(2, 0, "VIDEO 3: VERIFIED", "", "mx-2", "take", "3", "7", "4", "7");
        assertEquals(List.of(7, 7), List.of(extron.routes(Plane.VIDEO).get(3), extron.routes(Plane.VIDEO).get(4)));
        int led = leader(-1);
        cluster.agent(led).kill();
        int other = leader(led);
        untilRead(other, "mx-2", "VIDEO 8");
        Until.holds("switched by the next leader", () -> type(other, "", "mx-2", "take", "3", "2").exit() == 0);
        assertEquals(2, extron.routes(Plane.VIDEO).get(3));
    }

    @Test
    void aTakeGoesOverBothLayers() throws Exception {
        says(0, 0, "UCX-8x8", "\n", "mx-3", "set", "lw3", "video", "127.0.0.1:" + lw3.port());
        untilRead(1, "mx-3", "USB");
        says(1, 0, "VERIFIED", "", "mx-3", "take", "O2", "I5", "usb:H2", "U5");
        assertEquals(5, lightware.routes(Plane.VIDEO).get(2));
        assertEquals(5, lightware.routes(Plane.USB).get(2));
    }

    /** Which of the agents leads by the word of the first that is not the one that was ended. */
    private int leader(int ended) {
        int[] found = {-1};
        Until.holds("another one leads", () -> {
            JsonObject said = cluster.agent(ended == 0 ? 1 : 0).ask("cluster", new JsonObject());
            String host = said.has("leader") ? said.get("leader").getAsString() : "";
            for (int agent = 0; agent < AGENTS; agent++) {
                if (agent != ended && cluster.agent(agent).id().value().equals(host)) {
                    found[0] = agent;
                }
            }
            return found[0] >= 0;
        });
        return found[0];
    }
}
