// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.Host;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The training cluster on the agents of a demonstration. */
class DemonstrationAgentsTest {

    @TempDir
    private Path folder;

    @AfterEach
    void end() {
        System.clearProperty(DemonstrationAgents.FOLDER);
    }

    private void agent(String name, boolean listens) throws IOException {
        Files.createDirectory(folder.resolve(name));
        if (listens) {
            Files.createFile(folder.resolve(name).resolve("console.sock"));
        }
    }

    @Test
    void withoutADemonstrationThereAreNone() {
        assertTrue(DemonstrationAgents.find().isEmpty());
        System.setProperty(DemonstrationAgents.FOLDER, folder.resolve("absent").toString());
        assertTrue(DemonstrationAgents.find().isEmpty());
    }

    @Test
    void theClusterHasTheHostsOfTheAgentsThatListen() throws IOException {
        agent("host-02", true);
        agent("host-01", true);
        agent("host-03", false);
        System.setProperty(DemonstrationAgents.FOLDER, folder.toString());
        SortedMap<String, Path> agents = DemonstrationAgents.find();
        assertEquals(List.of("host-01", "host-02"), List.copyOf(agents.keySet()));
        Cluster cluster = TrainingDocument.demonstrate(agents);
        assertEquals(List.of("host-01", "host-02"), cluster.getHosts().stream().map(Host::getId).toList());
        String uri = cluster.getHosts().getFirst().getLibvirt().getUri();
        assertTrue(uri.startsWith("agent+unix:///?socket=") && uri.endsWith("host-01%2Fconsole.sock"), uri);
        assertEquals(40, cluster.getSeats().size());
        assertEquals(16, TrainingDocument.create().getHosts().size());
    }
}
