// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;

import org.hotseat.agent.lab.LabAgent.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** The cluster gets another authority while it runs, and goes on with the change after an interruption. */
class AuthorityTest {

    @TempDir
    private Path folder;

    private static Path identity(LabAgent agent, String file) {
        return agent.state().resolve("cluster/identity").resolve(file);
    }

    private static Collection<? extends Certificate> certificates(Path file) throws IOException,
            GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in);
        }
    }

    private static Certificate only(Path file) throws IOException, GeneralSecurityException {
        Collection<? extends Certificate> all = certificates(file);
        assertEquals(1, all.size(), file::toString);
        return all.iterator().next();
    }

    private static void well(Said said) {
        assertEquals(0, said.exit(), said.text());
    }

    private static long revision(LabAgent agent) throws IOException {
        return agent.ask("cluster", new JsonObject()).get("revision").getAsLong();
    }

    private static void everybodyHasTheSame(AgentCluster cluster, Certificate before) throws Exception {
        Certificate authority = only(identity(cluster.agent(0), "ca.pem"));
        assertNotEquals(before, authority);
        for (LabAgent agent : cluster.agents()) {
            assertEquals(authority, only(identity(agent, "ca.pem")));
            only(identity(agent, "certificate.pem")).verify(authority.getPublicKey());
            Until.holds("a good part", () -> AgentCluster.part(agent, "certificate").get("well").getAsBoolean());
        }
    }

    @Test
    void theKeyChangesWhileTheClusterRunsAndAfterAnInterruption() throws Exception {
        try (AgentCluster cluster = AgentCluster.start(folder, 3, 1)) {
            LabAgent first = cluster.agent(0);
            LabAgent second = cluster.agent(1);
            LabAgent third = cluster.agent(2);
            Certificate before = only(identity(first, "ca.pem"));
            String key = Files.readString(first.state().resolve("cluster/authority/key.pem"));

            third.kill();
            Said stopped = first.type("", "authority", "rotate");
            assertEquals(1, stopped.exit(), stopped.text());
            assertTrue(stopped.text().contains("h3"), stopped.text());
            assertEquals(before, only(identity(second, "ca.pem")));
            third.start();
            Until.holds("the third host's state", () -> revision(third) > 0);

            well(first.type("", "authority", "rotate"));
            everybodyHasTheSame(cluster, before);
            for (LabAgent voter : cluster.agents().subList(0, 1)) {
                String now = Files.readString(voter.state().resolve("cluster/authority/key.pem"));
                assertNotEquals(key, now);
                assertFalse(Files.exists(voter.state().resolve("cluster/authority-next")));
            }
            assertFalse(Files.exists(third.state().resolve("cluster/authority")));
            long reached = revision(third);
            well(third.type("", "renew"));
            Until.holds("the group goes on", () -> revision(third) > reached && revision(second) > reached);
            second.stop();
            second.start();
            Until.holds("an agent that starts anew is let in", () -> revision(second) > reached);
        }
    }
}
