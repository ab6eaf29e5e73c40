// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import org.hotseat.agent.lab.LabAgent.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** A cluster that lost its majority goes on when a person says so twice, and grows again. */
@ExtendWith(LabTurn.class)
class RecoveryTest {

    @TempDir
    private Path folder;

    private static Set<String> voters(LabAgent agent) throws IOException {
        Set<String> voters = new TreeSet<>();
        agent.ask("cluster", new JsonObject()).getAsJsonArray("voters").forEach(one -> voters.add(one.getAsString()));
        return voters;
    }

    private static void well(Said said) {
        assertEquals(0, said.exit(), said.text());
    }

    @Test
    void goesOnAloneAndGrowsAgain() throws IOException {
        try (AgentCluster cluster = AgentCluster.start(folder, 3, 3)) {
            LabAgent survivor = cluster.agent(0);
            LabAgent lost = cluster.agent(1);
            Said early = survivor.type("lab\nrecover\n", "recover");
            assertEquals(1, early.exit(), early.text());
            assertTrue(early.text().contains("still run"), early.text());
            lost.endAll();
            cluster.agent(2).endAll();
            Until.holds("the loss is seen", () -> !AgentCluster.part(survivor, "store member").get("well")
                    .getAsBoolean());
            assertEquals(1, survivor.type("lab\n\n", "recover").exit());
            well(survivor.type("lab\nrecover\n", "recover"));
            Until.holds("the lead", () -> AgentCluster.part(survivor, "lead").get("text").getAsString().startsWith(
                    "leads") && voters(survivor).equals(Set.of("h1")));
            Until.holds("the lease", () -> AgentCluster.part(survivor, "lease").get("well").getAsBoolean());

            well(lost.type("", "leave"));
            lost.start();
            well(survivor.type("", "dismiss", "h2"));
            cluster.join(lost);
            cluster.vote("add", lost);
            Until.holds("two voters", () -> voters(lost).equals(Set.of("h1", "h2")));
        }
    }
}
