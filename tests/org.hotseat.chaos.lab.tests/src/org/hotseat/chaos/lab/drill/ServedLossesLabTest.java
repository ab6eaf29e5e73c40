// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.hotseat.agent.lab.LabAgent;
import org.hotseat.agent.lab.LabTurn;
import org.hotseat.chaos.lab.LabCluster;
import org.hotseat.chaos.lab.LabHosts;
import org.hotseat.chaos.lab.Program;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A machine on real hosts that see its disks through storage daemons, which are lost alone. */
@Tag("lab")
@ExtendWith(LabTurn.class)
class ServedLossesLabTest {

    private static final int HOSTS = 3;
    private static final int DISK_MB = 1200;
    private static final int MEMORY = 64;

    @TempDir
    static Path folder;
    private static LabHosts lab;
    private static LabCluster cluster;
    private static Losses losses;

    @BeforeAll
    static void form() throws IOException {
        String tree = System.getProperty("hotseat.tree");
        assertNotNull(tree, "the system property hotseat.tree names the source tree");
        Program program = Program.ofClasses(LabAgent.classPath(), Path.of(System.getProperty("java.home")), folder
                .resolve("agent"));
        lab = new LabHosts(Path.of(tree), folder, "sl" + ProcessHandle.current().pid() % 100_000, HOSTS, DISK_MB);
        cluster = new LabCluster(lab, program, host -> LabCluster.SERVED);
        cluster.form(HOSTS);
        losses = new Losses(cluster, MEMORY);
    }

    @AfterAll
    static void end() throws IOException {
        if (losses != null) {
            losses.close();
        }
        if (cluster != null) {
            cluster.close();
        }
        if (lab != null) {
            lab.close();
        }
    }

    @Test
    void aMachineWhoseDaemonIsLostBeginsAnewAtItsOwner() throws IOException {
        assertEquals(List.of(), losses.daemon());
    }
}
