// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.hotseat.agent.lab.LabAgent.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Three real agents with real store members and keepers, and what becomes of them. */
@ExtendWith(LabTurn.class)
class ThreeVotersTest {

    @TempDir
    private Path folder;

    private static List<String> bad(LabAgent agent) throws IOException {
        List<String> bad = new ArrayList<>();
        for (JsonElement part : agent.ask("status", new JsonObject()).getAsJsonArray("parts")) {
            if (!part.getAsJsonObject().get("well").getAsBoolean()) {
                bad.add(agent.id() + ": " + part);
            }
        }
        return bad;
    }

    private static void allWell(AgentCluster cluster) {
        List<String> bad = new ArrayList<>();
        Until.holds("all parts well; last seen: " + bad, () -> {
            bad.clear();
            for (LabAgent agent : cluster.agents()) {
                bad.addAll(bad(agent));
            }
            return bad.isEmpty();
        });
    }

    private static Set<String> voters(LabAgent agent) throws IOException {
        Set<String> voters = new TreeSet<>();
        agent.ask("cluster", new JsonObject()).getAsJsonArray("voters").forEach(one -> voters.add(one.getAsString()));
        return voters;
    }

    @Test
    void standsCrashesOfAgentsAndStoreMembers() throws IOException {
        try (AgentCluster cluster = AgentCluster.start(folder, 3, 3)) {
            allWell(cluster);
            for (LabAgent agent : cluster.agents()) {
                Until.holds("voters of " + agent.id(), () -> voters(agent).equals(Set.of("h1", "h2", "h3")));
            }
            Said said = cluster.agent(1).type("", "status");
            assertTrue(said.text().contains("member of lab ("), said.text());

            LabAgent first = cluster.agent(0);
            long member = first.store().orElseThrow().pid();
            first.kill();
            assertEquals(member, first.store().orElseThrow().pid(), "the store member lives on");
            first.start();
            allWell(cluster);
            assertEquals(member, first.store().orElseThrow().pid(), "the store member is adopted");

            for (LabAgent agent : cluster.agents()) {
                long before = agent.store().orElseThrow().pid();
                LabAgent.end(agent.store().orElseThrow());
                Until.holds("another store member of " + agent.id(), () -> agent.store().filter(
                        now -> now.pid() != before).isPresent());
                allWell(cluster);
                assertNotEquals(before, agent.store().orElseThrow().pid());
            }
        }
    }

    @Test
    void votersComeAndGo() throws IOException {
        try (AgentCluster cluster = AgentCluster.start(folder, 3, 2)) {
            LabAgent third = cluster.agent(2);
            assertTrue(third.store().isEmpty());
            // from a member that does not vote: it hands the wish on
            Said added = third.type("", "voter", "add", "h3");
            assertEquals(0, added.exit(), added.text());
            Until.holds("three voters", () -> voters(third).equals(Set.of("h1", "h2", "h3")));
            assertTrue(third.store().isPresent());

            cluster.vote("replace", third);
            allWell(cluster);
            cluster.vote("remove", third);
            Until.holds("two voters", () -> voters(third).equals(Set.of("h1", "h2")));
            assertTrue(third.store().isEmpty());
            Said left = third.type("", "leave");
            assertEquals(0, left.exit(), left.text());
            Said gone = cluster.agent(0).type("", "dismiss", "h3");
            assertEquals(0, gone.exit(), gone.text());
            cluster.join(third);
            Until.holds("back", () -> voters(third).equals(Set.of("h1", "h2")));

            // what a host is by its configuration becomes known by itself
            third.stop();
            Files.writeString(third.config(), Files.readString(third.config()) + "plane.business = 127.0.3.3\n");
            third.start();
            Until.holds("the new record", () -> Files.readString(third.state().resolve("log/agent.log")).contains(
                    "the cluster knows this host anew"));
        }
    }

    @Test
    void twoHostsAndAWitnessBearTheLossOfAHost() throws IOException {
        try (AgentCluster cluster = new AgentCluster(folder, 3, number -> number == 3 ? "roles = witness" : "")) {
            cluster.form(3);
            LabAgent witness = cluster.agent(2);
            Until.holds("voters", () -> voters(witness).equals(Set.of("h1", "h2", "h3")));
            cluster.agent(0).endAll();
            Until.holds("another leader", () -> AgentCluster.part(cluster.agent(1), "lead").get("text").getAsString()
                    .startsWith("leads") || AgentCluster.part(witness, "lead").get("text").getAsString().startsWith(
                            "leads"));
            Until.holds("the lease of the host that is left", () -> AgentCluster.part(cluster.agent(1), "lease").get(
                    "well").getAsBoolean());
            Said checked = witness.type("", "check");
            assertTrue(checked.text().contains("3, of which 1 can be lost"), checked.text());
        }
    }
}
