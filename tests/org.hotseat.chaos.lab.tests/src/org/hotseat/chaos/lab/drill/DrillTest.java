// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hotseat.agent.lab.LabAgent;
import org.hotseat.agent.lab.LabTurn;
import org.hotseat.chaos.lab.LabCluster;
import org.hotseat.chaos.lab.LabHosts;
import org.hotseat.chaos.lab.Program;
import org.hotseat.chaos.lab.guest.Load;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code ./hotseat drill} does, with three cuts. On a machine that is too busy a person's word may be needed,
 * since a host that was late is not trusted to have stopped by itself; the machine must go on all the same.
 */
@Tag("lab")
@ExtendWith(LabTurn.class)
class DrillTest {

    private static final System.Logger LOG = System.getLogger(DrillTest.class.getName());
    private static final int HOSTS = 3;
    private static final int DISK_MB = 1600;
    private static final int CUTS = 3;
    private static final int MEMORY = 64;

    @TempDir
    static Path folder;

    @Test
    void aReplicatedMachineGoesOnAfterEachPowerCut() throws IOException {
        String tree = System.getProperty("hotseat.tree");
        assertNotNull(tree, "the system property hotseat.tree names the source tree");
        Program program = Program.ofClasses(LabAgent.classPath(), Path.of(System.getProperty("java.home")), folder
                .resolve("agent"));
        List<CutReport> reports = new ArrayList<>();
        try (LabHosts lab = new LabHosts(Path.of(tree), folder, "dr" + ProcessHandle.current().pid() % 100_000, HOSTS,
                DISK_MB); LabCluster cluster = new LabCluster(lab, program, host -> LabCluster.HOST)) {
            cluster.form(HOSTS);
            try (Drill drill = new Drill(cluster, DrillPlan.of(CUTS, 5, List.of(Load.IDLE, Load.BUSY), MEMORY))) {
                drill.run(report -> {
                    LOG.log(System.Logger.Level.INFO, report.text());
                    reports.add(report);
                });
                assertTrue(drill.control().isPositive(), "the observer sees a machine that runs twice");
                assertEquals(List.of(), drill.differences());
            }
        }
        assertEquals(CUTS, reports.size());
        for (CutReport report : reports) {
            assertEquals(List.of(), report.wrong(), report::text);
            assertFalse(report.twice(), report::text);
        }
    }
}
