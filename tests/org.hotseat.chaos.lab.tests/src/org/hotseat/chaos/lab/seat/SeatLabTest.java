// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.hotseat.agent.lab.LabAgent;
import org.hotseat.agent.lab.LabTurn;
import org.hotseat.chaos.lab.LabHosts;
import org.hotseat.chaos.lab.Program;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole seat on real hosts, once moved by order and once after its host has lost its power: machine, picture on the
 * output, crosspoints of two switches, a device that talks and a bus at a board of its own.
 */
@Tag("lab")
@ExtendWith(LabTurn.class)
class SeatLabTest {

    private static final System.Logger LOG = System.getLogger(SeatLabTest.class.getName());
    private static final int DISK_MB = 1600;
    private static final int MEMORY = 64;

    @TempDir
    static Path folder;

    @Test
    void allOfItGoesWithItsMachine() throws IOException {
        String tree = System.getProperty("hotseat.tree");
        assertNotNull(tree, "the system property hotseat.tree names the source tree");
        Program program = Program.ofClasses(LabAgent.classPath(), Path.of(System.getProperty("java.home")), folder
                .resolve("agent"));
        try (LabHosts lab = new LabHosts(Path.of(tree), folder, "st" + ProcessHandle.current().pid() % 100_000,
                SeatTrial.SERVING + 1, DISK_MB); SeatTrial trial = new SeatTrial(lab, program, MEMORY, 7)) {
            SeatReport moved = trial.move(1);
            LOG.log(System.Logger.Level.INFO, moved.text());
            assertTrue(moved.recovered(), moved::text);
            SeatReport cut = trial.cut(1);
            LOG.log(System.Logger.Level.INFO, cut.text());
            assertEquals(List.of(), cut.wrong(), cut::text); // where a host is too busy, a person's word may be needed
            for (SeatReport report : List.of(moved, cut)) {
                assertEquals(Set.copyOf(SeatReport.ALL), report.legs().keySet(), report::text);
                assertEquals(1, report.most(), report::text);
            }
        }
    }
}
