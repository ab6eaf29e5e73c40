// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.training;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

import org.hotseat.link.ssh.AgentSocket;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.HostCapacity;
import org.hotseat.model.cluster.HypervisorKind;
import org.hotseat.model.cluster.LibvirtEndpoint;
import org.hotseat.model.cluster.Plane;
import org.hotseat.model.cluster.PlaneInterface;
import org.hotseat.model.cluster.StoragePool;
import org.hotseat.model.edit.NewObjects;

/** Makes the document of the training cluster: simulated hosts on three planes, and the room that they serve. */
public final class TrainingDocument {

    private static final int HOSTS = 16;
    private static final String[] NAMES = { "sto", "mgmt", "biz" };

    private TrainingDocument() {
    }

    /**
     * Makes it anew, with hosts that are simulated in this process.
     *
     * @return the document's root
     */
    public static Cluster create() {
        Map<String, String> hosts = new LinkedHashMap<>();
        for (int number = 1; number <= HOSTS; number++) {
            String name = "host-%02d".formatted(number);
            hosts.put(name, "sim:training/" + name);
        }
        return create(hosts);
    }

    /**
     * Makes it anew, with hosts that agents of a demonstration simulate.
     *
     * @param agents by the name of the host, where its agent listens for consoles
     * @return the document's root
     */
    public static Cluster demonstrate(SortedMap<String, Path> agents) {
        Map<String, String> hosts = new LinkedHashMap<>();
        agents.forEach((name, socket) -> hosts.put(name, AgentSocket.through(socket).toString()));
        return create(hosts);
    }

    private static Cluster create(Map<String, String> hosts) {
        Cluster cluster = new NewObjects().cluster(Messages.clusterName);
        StoragePool pool = ClusterFactory.eINSTANCE.createStoragePool();
        pool.setId("training-images");
        pool.setName("images");
        pool.setPath("/var/lib/libvirt/images");
        cluster.getStoragePools().add(pool);
        for (int row = 1; row <= cluster.getPlanes().size(); row++) {
            cluster.getPlanes().get(row - 1).setSubnet("10.0.%d.0/24".formatted(row));
        }
        int number = 0;
        for (Map.Entry<String, String> one : hosts.entrySet()) {
            Host host = host(cluster, one.getKey(), one.getValue(), ++number);
            cluster.getHosts().add(host);
            pool.getHosts().add(host);
        }
        new TrainingRoom(cluster).furnish();
        return cluster;
    }

    private static Host host(Cluster cluster, String name, String uri, int number) {
        Host host = new NewObjects().host(name, "");
        host.setId(name);
        host.setSsh(null);
        LibvirtEndpoint libvirt = ClusterFactory.eINSTANCE.createLibvirtEndpoint();
        libvirt.setKind(HypervisorKind.SIMULATED);
        libvirt.setUri(uri);
        host.setLibvirt(libvirt);
        HostCapacity capacity = ClusterFactory.eINSTANCE.createHostCapacity();
        host.setCapacity(capacity);
        int row = 0;
        host.getInterfaces().clear();
        for (Plane plane : cluster.getPlanes()) {
            PlaneInterface joined = ClusterFactory.eINSTANCE.createPlaneInterface();
            joined.setPlane(plane);
            joined.setInterfaceName("eth" + row);
            joined.setBridge("br-" + NAMES[row % NAMES.length]);
            joined.setAddress("10.0.%d.%d".formatted(row + 1, number));
            host.getInterfaces().add(joined);
            row++;
        }
        return host;
    }
}
