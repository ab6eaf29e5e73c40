// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.agent.lab.LabAgent;
import org.hotseat.agent.lab.LabTurn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Three real hosts with agents, keepers, store members and QEMU suffer each fault once, and go on as one cluster. */
@Tag("lab")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(LabTurn.class)
class ChaosTest {

    private static final int HOSTS = 3;
    private static final int DISK_MB = 1200;
    private static final Duration HOLD = Duration.ofSeconds(5);

    @TempDir
    static Path folder;
    private static @Nullable LabHosts lab;
    private static @Nullable LabCluster cluster;
    private static @Nullable Chaos chaos;
    private static final Random RANDOM = new Random(4);

    @BeforeAll
    static void form() throws IOException {
        String tree = System.getProperty("hotseat.tree");
        assertNotNull(tree, "the system property hotseat.tree names the source tree");
        Program program = Program.ofClasses(LabAgent.classPath(), Path.of(System.getProperty("java.home")), folder
                .resolve("agent"));
        lab = new LabHosts(Path.of(tree), folder, "ch" + ProcessHandle.current().pid() % 100_000, HOSTS, DISK_MB);
        cluster = new LabCluster(lab, program, host -> LabCluster.HOST);
        cluster.formCalm(HOSTS); // a keeper of hosts that share two processors may take longer to come back than R
        chaos = new Chaos(cluster, lab.all());
        chaos.settle();
    }

    @AfterAll
    static void end() throws IOException {
        if (chaos != null) {
            chaos.close();
        }
        if (cluster != null) {
            cluster.close();
        }
        if (lab != null) {
            lab.close();
        }
    }

    @ParameterizedTest
    @Order(1)
    @EnumSource
    void goesOnAsOneCluster(FaultKind kind) throws IOException {
        Ordeal ordeal = chaos.suffer(new Faults(cluster, lab.all(), RANDOM, HOLD).make(kind));
        System.getLogger(ChaosTest.class.getName()).log(System.Logger.Level.INFO, ordeal.text());
        assertEquals(List.of(), ordeal.wrong(), ordeal.text());
    }

    /** A check that cannot fail proves nothing. */
    @Test
    @Order(2)
    void theObserverSeesAMachineThatRunsTwice() throws IOException {
        LabHost owner = lab.all().stream().filter(host -> owns(host)).findFirst().orElseThrow();
        Duration twice = chaos.control(owner);
        assertTrue(twice.isPositive(), "a host without enforcers ran its machine while another host did");
    }

    private static boolean owns(LabHost host) {
        try {
            return chaos.owners().containsValue(host.id());
        } catch (IOException silent) {
            throw new UncheckedIOException(silent);
        }
    }
}
