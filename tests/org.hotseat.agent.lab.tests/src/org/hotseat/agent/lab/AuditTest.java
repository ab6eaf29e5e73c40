// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.hotseat.agent.lab.LabAgent.Said;
import org.hotseat.base.time.Deadline;
import org.hotseat.protocol.op.AuditOps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The audit log of a real cluster, looked at on the command line. */
@ExtendWith(LabTurn.class)
class AuditTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private static Path archive(LabAgent agent) {
        return agent.state().resolve("cluster/journals/audit-000001.jsonl");
    }

    private static List<String> lines(LabAgent agent) throws IOException {
        return Files.exists(archive(agent)) ? Files.readAllLines(archive(agent)) : List.of();
    }

    @Test
    void isShownAndFoundWholeOrBrokenWithAndWithoutTheAgent() throws Exception {
        try (AgentCluster cluster = AgentCluster.start(folder, 2, 1)) {
            LabAgent agent = cluster.agent(0);
            Said whole = agent.type("", "audit", "--verify");
            assertEquals(0, whole.exit(), whole.text());
            assertTrue(whole.text().contains("FoundCluster"), whole.text());
            assertTrue(whole.text().contains("AddHost"), whole.text());
            assertTrue(whole.text().contains("is whole: "), whole.text());
            Said later = agent.type("", "audit", "--since", "2999-01-01", "--json", "--verify");
            JsonObject json = JsonParser.parseString(later.text()).getAsJsonObject();
            assertEquals(0, json.getAsJsonArray("entries").size());
            assertTrue(json.get("count").getAsInt() >= 2, later.text());
            assertEquals(2, agent.type("", "audit", "--since", "yesterday").exit());

            Until.holds("two entries in the archive", () -> lines(agent).size() >= 2);
            try (LabConsole console = new LabConsole(cluster, 0)) {
                Until.holds("a page of all that is in the archive by now", () -> {
                    List<String> before = lines(agent);
                    AuditOps.KeptPage page = console.connection().call(AuditOps.KEPT, new AuditOps.KeptFrom(""),
                            Deadline.in(LONG));
                    assertTrue(page.next().isEmpty());
                    return before.equals(page.lines().stream().map(AuditOps.KeptLine::text).toList());
                });
            }
            agent.stop();
            Said alone = agent.type("", "audit", "--verify");
            assertEquals(0, alone.exit(), alone.text());
            assertTrue(alone.text().contains("only what this host has kept"), alone.text());

            List<String> kept = new ArrayList<>(lines(agent));
            List<String> forged = new ArrayList<>(kept);
            assertFalse(forged.get(1).replace("AddHost", "SetRun").equals(forged.get(1)), forged::toString);
            forged.set(1, forged.get(1).replace("AddHost", "SetRun"));
            Files.write(archive(agent), forged);
            Said broken = agent.type("", "audit", "--verify");
            assertEquals(1, broken.exit(), broken.text());
            assertTrue(broken.text().contains("the first that is wrong is 2"), broken.text());
            agent.start();
            Until.holds("the state", () -> agent.ask("cluster", new JsonObject()).get("revision").getAsLong() > 0);
            Said seam = agent.type("", "audit", "--verify", "--json");
            assertEquals(1, seam.exit(), seam.text());
            assertFalse(JsonParser.parseString(seam.text()).getAsJsonObject().get("well").getAsBoolean());
        }
    }
}
