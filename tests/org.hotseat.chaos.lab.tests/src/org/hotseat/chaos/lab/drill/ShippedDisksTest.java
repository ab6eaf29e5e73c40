// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.hotseat.agent.lab.LabAgent;
import org.hotseat.agent.lab.LabTurn;
import org.hotseat.chaos.lab.Await;
import org.hotseat.chaos.lab.LabCluster;
import org.hotseat.chaos.lab.LabHost;
import org.hotseat.chaos.lab.LabHosts;
import org.hotseat.chaos.lab.Program;
import org.hotseat.chaos.lab.guest.Load;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A power cut where every host has images of its own under the same path: memory and disk go on from one instant. */
@Tag("lab")
@ExtendWith(LabTurn.class)
class ShippedDisksTest {

    private static final System.Logger LOG = System.getLogger(ShippedDisksTest.class.getName());
    private static final int HOSTS = 3;
    private static final int DISK_MB = 1600;
    private static final int MEMORY = 64;
    private static final long PATIENCE = 60;

    @TempDir
    static Path folder;

    /** The first host keeps the folder that the lab has made; the others do not see it. */
    private static Path separate(LabHosts lab, LabHost host) throws Exception {
        Path own = Files.createDirectory(lab.images().resolve("own-" + host));
        Process mount = new ProcessBuilder(lab.command(host, List.of("mount", "--bind", "/var/lib/libvirt/images/own-"
                + host, "/var/lib/libvirt/images"))).inheritIO().start();
        assertTrue(mount.waitFor(PATIENCE, TimeUnit.SECONDS));
        assertEquals(0, mount.exitValue());
        return own;
    }

    @Test
    void aMachineGoesOnWithACopyOfItsDisk() throws Exception {
        String tree = System.getProperty("hotseat.tree");
        assertNotNull(tree, "the system property hotseat.tree names the source tree");
        Program program = Program.ofClasses(LabAgent.classPath(), Path.of(System.getProperty("java.home")), folder
                .resolve("agent"));
        List<CutReport> reports = new ArrayList<>();
        try (LabHosts lab = new LabHosts(Path.of(tree), folder, "sd" + ProcessHandle.current().pid() % 100_000, HOSTS,
                DISK_MB); LabCluster cluster = new LabCluster(lab, program, host -> LabCluster.HOST)) {
            List<Path> own = new ArrayList<>();
            for (LabHost host : lab.all().subList(1, HOSTS)) {
                own.add(separate(lab, host));
            }
            cluster.form(HOSTS);
            try (Drill drill = new Drill(cluster, DrillPlan.of(1, 5, List.of(Load.BUSY), MEMORY))) {
                drill.run(report -> {
                    LOG.log(System.Logger.Level.INFO, report.text());
                    reports.add(report);
                });
                assertEquals(List.of(), drill.differences());
            }
            assertOwned(own);
        }
        assertEquals(1, reports.size());
        assertEquals(List.of(), reports.getFirst().wrong(), reports.getFirst()::text);
        assertFalse(reports.getFirst().twice(), reports.getFirst()::text);
    }

    /** Who took over owns its disk now, and the next standby has a copy. */
    private static void assertOwned(List<Path> own) {
        Await.holds("a disk and its copy", () -> {
            List<String> marks = new ArrayList<>();
            for (Path images : own) {
                if (!Files.exists(images.resolve("d1.qcow2"))) {
                    return "no disk in " + images;
                }
                marks.add(Files.readAllLines(images.resolve("d1.qcow2.hotseat-of")).get(2).split(" ")[0]);
            }
            return marks.equals(List.of("own", "copy")) ? "" : marks.toString();
        });
    }
}
