// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.console.internal.training.TrainingDocument;
import org.hotseat.link.spec.ClusterSnapshot;
import org.hotseat.link.spec.HostAddress;
import org.hotseat.link.spec.HostSpec;
import org.hotseat.link.spec.StorageFolder;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.FlowKind;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.PlaneInterface;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.model.cluster.SshAuthentication;
import org.hotseat.model.cluster.StoragePool;
import org.hotseat.model.edit.NewObjects;
import org.hotseat.model.plane.Flows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What connections learn from a document. */
class SnapshotReaderTest {

    private Cluster cluster;
    private Host host;

    @BeforeEach
    void oneHost() {
        cluster = new NewObjects().cluster("Control room");
        host = new NewObjects().host("host-01", "10.77.1.1");
        cluster.getHosts().add(host);
        int number = 1;
        for (var plane : cluster.getPlanes()) {
            PlaneInterface joined = ClusterFactory.eINSTANCE.createPlaneInterface();
            joined.setPlane(plane);
            joined.setAddress("10.7." + number++ + ".1/24");
            host.getInterfaces().add(joined);
        }
    }

    private HostSpec spec() {
        return SnapshotReader.read(cluster).hosts().get(0);
    }

    @Test
    void aRealHostIsReachedByItsEndpoint() {
        host.getSsh().setAuthentication(SshAuthentication.KEY_FILE);
        host.getSsh().setKeyFile("/keys/id");
        host.getLibvirt().setSocketPath("/run/other");
        assertEquals(new HostAddress.Ssh("10.77.1.1", 22, "root", HostAddress.Authentication.KEY_FILE,
                Optional.of("/keys/id"), URI.create("qemu:///system"), Optional.of("/run/other")), spec().address());
        assertEquals("Control room", SnapshotReader.read(cluster).name());
    }

    @Test
    void movesGoOverTheManagementPlaneUnlessMappedElsewhere() {
        assertEquals("10.7.2.1", spec().migrationAddress());
        cluster.getFlows().stream().filter(flow -> flow.getFlow() == FlowKind.LIVE_MIGRATION).findFirst().orElseThrow()
                .setPlane(Flows.planeOf(cluster, PlaneKind.STORAGE).orElseThrow());
        assertEquals("10.7.1.1", spec().migrationAddress());
    }

    @Test
    void aHostWithAnIdThatCannotBeUsedIsLeftOutAndTheOthersStay() {
        host.setId("a b");
        cluster.getHosts().add(new NewObjects().host("host-02", "10.77.1.2"));
        assertEquals(List.of("host-02"), SnapshotReader.read(cluster).hosts().stream().map(HostSpec::name).toList());
    }

    @Test
    void anotherAddressNeedsAnotherConnectionButAnotherNameDoesNot() {
        HostSpec before = spec();
        host.setName("renamed");
        assertTrue(spec().reachedLike(before));
        host.getSsh().setPort(2222);
        assertTrue(!spec().reachedLike(before));
    }

    @Test
    void storagePoolsNameTheirHosts() {
        StoragePool pool = ClusterFactory.eINSTANCE.createStoragePool();
        pool.setName("images");
        pool.setPath("/images");
        pool.getHosts().add(host);
        cluster.getStoragePools().add(pool);
        StorageFolder folder = SnapshotReader.read(cluster).storage().get(0);
        assertEquals(new StorageFolder("images", "/images", Set.of(new HostId(host.getId()))), folder);
        assertTrue(folder.holds("/images/a.qcow2") && !folder.holds("/images2/a.qcow2"));
    }

    @Test
    void theTrainingClusterIsSixteenSimulatedHostsWithoutAProblem() {
        Cluster training = TrainingDocument.create();
        ClusterSnapshot snapshot = SnapshotReader.read(training);
        assertEquals(16, snapshot.hosts().size());
        assertTrue(snapshot.hosts().stream().allMatch(one -> one.address() instanceof HostAddress.Simulated));
        assertEquals("10.0.2.7", snapshot.hosts().get(6).migrationAddress());
    }
}
