// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.FlowKind;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.model.cluster.SshAuthentication;
import org.hotseat.model.plane.Flows;
import org.hotseat.model.validate.ClusterValidator;
import org.hotseat.model.validate.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of version 1 becomes a cluster of today, and nothing of it is lost. */
class MigrationTest {

    @TempDir
    private Path folder = Path.of("");
    private Path file = Path.of("");
    private byte[] original = new byte[0];

    @BeforeEach
    void copyFile() throws Exception {
        try (InputStream in = MigrationTest.class.getResourceAsStream("version1.hotseat")) {
            original = in.readAllBytes();
        }
        file = Files.write(folder.resolve("old.hotseat"), original);
    }

    @Test
    void planesAndFlowsAreMade() throws Exception {
        LoadedCluster loaded = ClusterFile.load(file);
        Cluster cluster = loaded.cluster();
        assertEquals(1, loaded.version());
        assertEquals(List.of(PlaneKind.values()), cluster.getPlanes().stream().map(p -> p.getKind()).toList());
        assertEquals("10.1.0.0/24", cluster.getPlanes().get(0).getSubnet());
        assertEquals("", cluster.getPlanes().get(2).getSubnet());
        assertEquals(FlowKind.values().length, cluster.getFlows().size());
        assertEquals(Flows.planeOf(cluster, PlaneKind.STORAGE), Flows.planeOf(cluster, FlowKind.CHECKPOINTS));
    }

    @Test
    void hostsKeepHowTheyAreReached() throws Exception {
        Cluster cluster = ClusterFile.load(file).cluster();
        Host first = cluster.getHosts().get(0);
        assertEquals("10.1.1.1", first.getSsh().getAddress());
        assertEquals(2222, first.getSsh().getPort());
        assertEquals("admin", first.getSsh().getUser());
        assertEquals(SshAuthentication.KEY_FILE, first.getSsh().getAuthentication());
        assertEquals("/home/admin/.ssh/id", first.getSsh().getKeyFile());
        assertEquals("qemu:///system", first.getLibvirt().getUri());
        assertEquals(Optional.of("10.1.0.1"), Flows.addressOf(first, FlowKind.DISK_IMAGES));
        assertEquals("br-bus", first.getInterfaces().get(2).getBridge());
        Host second = cluster.getHosts().get(1);
        assertEquals(22, second.getSsh().getPort());
        assertEquals(SshAuthentication.AGENT, second.getSsh().getAuthentication());
        assertEquals("test:///default", second.getLibvirt().getUri());
        assertTrue(second.getInterfaces().isEmpty());
    }

    @Test
    void whatVersionOneHadAlreadyIsUntouched() throws Exception {
        Cluster cluster = ClusterFile.load(file).cluster();
        assertEquals("调度中心", cluster.getName());
        assertEquals(cluster.getHosts().get(0), cluster.getMachines().get(0).getHome());
        assertEquals(cluster.getHosts().get(1), cluster.getProtectionPolicies().get(0).getStandbys().get(0));
        assertTrue(ClusterValidator.validate(cluster).stream()
                .noneMatch(problem -> problem.severity() == Severity.ERROR));
    }

    @Test
    void loadingLeavesTheFileAndSavingKeepsTheEarlierFormBeside() throws Exception {
        LoadedCluster loaded = ClusterFile.load(file);
        assertArrayEquals(original, Files.readAllBytes(file));
        ClusterFile.save(loaded.cluster(), file, new Expectation.Unchanged(loaded.fingerprint()));
        assertEquals(2, ClusterFile.load(file).version());
        assertArrayEquals(original, Files.readAllBytes(folder.resolve("old.hotseat.v1")));
    }

    @Test
    void savingAsAnotherFileKeepsNothingBeside() throws Exception {
        LoadedCluster loaded = ClusterFile.load(file);
        ClusterFile.save(loaded.cluster(), folder.resolve("new.hotseat"), new Expectation.Absent());
        assertFalse(Files.exists(folder.resolve("new.hotseat.v1")));
        assertArrayEquals(original, Files.readAllBytes(file));
    }

    @Test
    void anOldFileCutInHalfIsRefused() throws Exception {
        for (int length = 1; length < original.length - 20; length += 7) {
            Files.write(file, Arrays.copyOf(original, length));
            FileFailures.expect(FailureCode.INVALID, file, () -> ClusterFile.load(file));
        }
    }
}
