// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.hotseat.agent.lab.LabAgent.Said;
import org.hotseat.base.id.HostId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a cluster and its agents refuse, with what to do. */
@ExtendWith(LabTurn.class)
class RefusalsTest {

    @TempDir
    private Path folder;

    private static void refused(Said said, String... words) {
        assertEquals(1, said.exit(), said.text());
        for (String word : words) {
            assertTrue(said.text().contains(word), said.text());
        }
    }

    @Test
    void hostsThatBelongElsewhereOrBearANameTwice() throws IOException {
        try (AgentCluster one = AgentCluster.start(folder.resolve("a"), 1, 1);
                AgentCluster other = new AgentCluster(folder.resolve("b"), 2, number -> "")) {
            LabAgent founder = one.agent(0);
            LabAgent twin = other.agent(0);
            LabAgent guest = other.agent(1);
            twin.start();
            refused(founder.type("", "found", "second"), "belongs to the cluster lab", "hotseat-agent leave");
            refused(founder.type("", "prepare"), "belongs to the cluster lab", "hotseat-agent leave");
            refused(founder.type("", "leave"), "is a voter of the cluster lab", "voter remove h1");
            refused(twin.type("", "voter", "add", "h1"), "does not belong to a cluster yet", "found NAME");
            Said prepared = twin.type("", "prepare");
            assertEquals(0, prepared.exit(), prepared.text());
            refused(founder.type(prepared.text(), "admit"), "h1");
            refused(founder.type("{}", "admit"), "prepare");
            refused(founder.type(prepared.text().replace("h1", "h7"), "admit"), "changed on its way");
            refused(twin.type("{}", "join"), "admit");

            // prepared and joined while no agent runs, as a deployment does it
            Said request = guest.type("", "prepare");
            assertEquals(0, request.exit(), request.text());
            Said packet = founder.type(request.text(), "--json", "admit");
            assertEquals(0, packet.exit(), packet.text());
            refused(twin.type(packet.text(), "join"), "made for the host h2");
            Said joined = guest.type(packet.text(), "join");
            assertEquals(0, joined.exit(), joined.text());
            guest.start();
            Until.holds("the guest's state", () -> AgentCluster.part(guest, "cluster state").get("well")
                    .getAsBoolean());
            guest.stop();
            Files.writeString(guest.config(), Files.readString(guest.config()).replace("name = h2", "name = h9"));
            refused(guest.type("", "run"), "is that of the host h2 of the cluster lab", "hotseat-agent leave");
        }
    }

    @Test
    void backupsThatAreNone() throws IOException {
        try (AgentCluster cluster = AgentCluster.start(folder, 1, 1)) {
            LabAgent founder = cluster.agent(0);
            byte[] noise = new byte[100_000];
            new Random(1).nextBytes(noise);
            Path rubbish = Files.write(folder.resolve("rubbish"), noise);
            refused(founder.type("lab\nrestore\n", "restore", rubbish.toString()), "rubbish");
            Path backup = folder.resolve("backup");
            Said made = founder.type("", "backup", backup.toString());
            assertEquals(0, made.exit(), made.text());
            refused(founder.type("other\nrestore\n", "restore", backup.toString()), "not confirmed");
            refused(founder.type("lab\nyes\n", "restore", backup.toString()), "not confirmed");
            Said restored = founder.type("lab\nrestore\n", "restore", backup.toString());
            assertEquals(0, restored.exit(), restored.text());
            Until.holds("the lead after the restore", () -> AgentCluster.part(founder, "lead").get("text")
                    .getAsString().startsWith("leads"));
            assertEquals(new HostId("h1"), AgentCluster.leader(founder));
        }
    }
}
