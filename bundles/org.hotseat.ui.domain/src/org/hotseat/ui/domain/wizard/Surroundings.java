// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.unit.DataSize;
import org.hotseat.console.session.Session;
import org.hotseat.hypervisor.HostFacts;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.StoragePool;
import org.hotseat.model.text.Words;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.observed.inventory.MachineView;

/** What the cluster offers to a new machine. On the window's thread. */
final class Surroundings {

    /** A bridge of a host and the plane it serves. */
    record Bridge(String name, String plane) {
    }

    private final Session session;
    private final FolderDesk desk;

    Surroundings(Session session) {
        this.session = session;
        this.desk = new FolderDesk(session, new BesideJobs());
    }

    Session session() {
        return session;
    }

    /** What is in folders of hosts. */
    FolderDesk desk() {
        return desk;
    }

    /** Hosts that answer. */
    List<HostView> hosts() {
        return session.inventory().hosts().stream().filter(host -> host.link() == LinkState.LIVE).toList();
    }

    Optional<HostView> host(Optional<HostId> id) {
        return id.flatMap(session.inventory()::host);
    }

    Optional<HostFacts> facts(Optional<HostId> id) {
        return host(id).flatMap(HostView::facts);
    }

    /** Memory that no running machine of the host has. */
    Optional<DataSize> freeMemory(Optional<HostId> id) {
        return host(id).map(host -> DataSize.ofKib(Math.max(0, host.memoryTotalKib() - host.memoryUsedKib())));
    }

    List<String> namesOn(Optional<HostId> id) {
        return id.map(session.inventory()::machinesOn).orElse(List.of()).stream().map(MachineView::name).toList();
    }

    private Optional<Host> described(Optional<HostId> id) {
        return session.document().cluster().getHosts().stream()
                .filter(host -> id.filter(one -> one.value().equals(host.getId())).isPresent()).findFirst();
    }

    /** The bridges that the cluster's document names for the host. */
    List<Bridge> bridges(Optional<HostId> id) {
        return described(id).map(Host::getInterfaces).map(List::copyOf).orElse(List.of()).stream()
                .filter(one -> one.getBridge() != null && !one.getBridge().isEmpty())
                .map(one -> new Bridge(one.getBridge(), one.getPlane() == null ? ""
                        : Words.value(one.getPlane().getKind()))).toList();
    }

    /** Folders for disks that the cluster's document names for the host. */
    List<String> folders(Optional<HostId> id) {
        Optional<Host> host = described(id);
        return session.document().cluster().getStoragePools().stream()
                .filter(pool -> pool.getHosts().isEmpty() || host.filter(pool.getHosts()::contains).isPresent())
                .map(StoragePool::getPath).filter(path -> path != null && path.startsWith("/"))
                .map(path -> path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
                .distinct().toList();
    }
}
