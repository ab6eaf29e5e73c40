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
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.hotseat.agent.lab.LabAgent.Said;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.protocol.op.Act;
import org.hotseat.protocol.op.AuditOps;
import org.hotseat.protocol.op.ClusterOps;
import org.hotseat.protocol.op.Nothing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** The cluster gets another authority while it runs, and goes on with the change after an interruption. */
@ExtendWith(LabTurn.class)
class AuthorityTest {

    private static final Duration LONG = Duration.ofMinutes(3);

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

    /** By way of a host that does not vote; the console hears which step it is at, and whom hosts trust then. */
    private static void rotatedByConsole(AgentCluster cluster) throws Exception {
        try (LabConsole console = new LabConsole(cluster, 2)) {
            String before = trusted(console);
            List<String> steps = new CopyOnWriteArrayList<>();
            console.connection().command(console.next(), ClusterOps.ACT, new Act("authority", Map.of()),
                    Deadline.in(LONG), new Progress() {
                        @Override
                        public void report(double fraction, String step) {
                            steps.add(step);
                        }

                        @Override
                        public boolean isCancelled() {
                            return false;
                        }
                    }).toCompletableFuture().get(LONG.toSeconds(), TimeUnit.SECONDS).get();
            assertTrue(steps.stream().anyMatch(step -> step.contains("gets a new certificate")), steps::toString);
            assertNotEquals(before, trusted(console));
        }
    }

    private static String trusted(LabConsole console) throws Exception {
        List<AuditOps.Authority> all = console.connection().ask(AuditOps.TRUSTED, Nothing.NOTHING, Deadline.in(LONG),
                Progress.NONE).toCompletableFuture().get(LONG.toSeconds(), TimeUnit.SECONDS).get().authorities();
        assertEquals(1, all.size(), all::toString);
        return all.getFirst().serial();
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

            rotatedByConsole(cluster);
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
