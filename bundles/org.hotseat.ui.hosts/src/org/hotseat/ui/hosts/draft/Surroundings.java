// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.hotseat.checks.PlaneChoice;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.Plane;
import org.hotseat.model.cluster.PlaneInterface;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.model.cluster.StoragePool;

/**
 * What is around a host in its cluster. An immutable copy.
 *
 * @param neighbours the other hosts
 * @param planes in the order of the document
 * @param pools in the order of the document
 */
public record Surroundings(List<Neighbour> neighbours, List<PlaneWay> planes, List<Pool> pools) {

    /**
     * A plane and how other hosts are joined to it.
     *
     * @param kind of plane
     * @param name for people
     * @param subnet such as 10.0.0.0/24; may be empty
     * @param used what other hosts use, the newest host last
     */
    public record PlaneWay(PlaneKind kind, String name, String subnet, List<PlaneChoice> used) {
    }

    /**
     * A storage pool.
     *
     * @param id of the pool
     * @param name for people
     * @param path on every host
     */
    public record Pool(String id, String name, String path) {
    }

    /**
     * Copies what is around a host. On the thread of the document.
     *
     * @param cluster the document's root
     * @param id of the host itself, which is left out
     * @return the copy
     */
    public static Surroundings of(Cluster cluster, String id) {
        List<Host> others = cluster.getHosts().stream().filter(host -> !host.getId().equals(id)).toList();
        return new Surroundings(others.stream().map(Surroundings::neighbour).toList(),
                cluster.getPlanes().stream().map(plane -> new PlaneWay(plane.getKind(), plane.getName(),
                        plane.getSubnet(), used(others, plane))).toList(),
                cluster.getStoragePools().stream().map(Surroundings::pool).toList());
    }

    private static Neighbour neighbour(Host host) {
        AccessDraft draft = AccessDraft.of(host);
        return new Neighbour(draft.name(), draft.address(), host.getSsh() == null ? 0 : host.getSsh().getPort(),
                AccessDraft.uri(draft.libvirt()).map(Objects::toString).orElse("none:///"));
    }

    private static List<PlaneChoice> used(List<Host> hosts, Plane plane) {
        List<PlaneChoice> used = new ArrayList<>();
        for (Host host : hosts) {
            for (PlaneInterface joined : host.getInterfaces()) {
                if (joined.getPlane() == plane) {
                    used.add(new PlaneChoice(plane.getKind(), joined.getInterfaceName(), joined.getBridge()));
                }
            }
        }
        return used;
    }

    private static Pool pool(StoragePool pool) {
        return new Pool(pool.getId(), pool.getName(), pool.getPath());
    }
}
