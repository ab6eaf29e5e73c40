// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.cluster;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.id.HostId;
import org.hotseat.link.spec.ClusterSnapshot;
import org.hotseat.link.spec.HostAddress;
import org.hotseat.link.spec.HostSpec;
import org.hotseat.link.spec.StorageFolder;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.FlowKind;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.HypervisorKind;
import org.hotseat.model.cluster.LibvirtEndpoint;
import org.hotseat.model.cluster.Plane;
import org.hotseat.model.cluster.SshEndpoint;
import org.hotseat.model.cluster.StoragePool;
import org.hotseat.model.plane.Flows;

/** Copies from the document what connections need. On the thread of the window; what it makes is immutable. */
public final class SnapshotReader {

    private static final Logger LOG = System.getLogger(SnapshotReader.class.getName());
    private static final URI SYSTEM = URI.create("qemu:///system");
    private static final int SSH_PORT = 22;

    private SnapshotReader() {
    }

    /**
     * Reads a cluster.
     *
     * @param cluster the document's root
     * @return a copy; hosts whose id cannot be used are left out, the document's own checks mark them
     */
    public static ClusterSnapshot read(Cluster cluster) {
        Optional<Plane> plane = Flows.planeOf(cluster, FlowKind.LIVE_MIGRATION);
        List<HostSpec> hosts = new ArrayList<>();
        for (Host host : cluster.getHosts()) {
            try {
                hosts.add(host(host, plane));
            } catch (IllegalArgumentException unusable) {
                LOG.log(Level.WARNING, "host {0} is left out: {1}", host.getName(), unusable.getMessage());
            }
        }
        return new ClusterSnapshot(text(cluster.getName()), hosts, storage(cluster));
    }

    private static HostSpec host(Host host, Optional<Plane> plane) {
        String address = Flows.addressOf(host, FlowKind.LIVE_MIGRATION).map(SnapshotReader::bare).orElse("");
        return new HostSpec(new HostId(text(host.getId())), text(host.getName()), address(host), address,
                plane.map(Plane::getName).orElse(""));
    }

    /** An address may be written with the length of its network. */
    private static String bare(String address) {
        int slash = address.indexOf('/');
        return slash < 0 ? address : address.substring(0, slash);
    }

    private static HostAddress address(Host host) {
        LibvirtEndpoint libvirt = host.getLibvirt();
        URI uri = libvirt == null || text(libvirt.getUri()).isEmpty() ? SYSTEM : URI.create(libvirt.getUri());
        if (libvirt != null && libvirt.getKind() == HypervisorKind.SIMULATED) {
            return new HostAddress.Simulated(uri);
        }
        SshEndpoint ssh = host.getSsh();
        if (ssh == null) {
            throw new IllegalArgumentException("no SSH endpoint");
        }
        return new HostAddress.Ssh(text(ssh.getAddress()), ssh.getPort() == 0 ? SSH_PORT : ssh.getPort(),
                text(ssh.getUser()), authentication(ssh), given(ssh.getKeyFile()), uri,
                libvirt == null ? Optional.empty() : given(libvirt.getSocketPath()));
    }

    private static HostAddress.Authentication authentication(SshEndpoint ssh) {
        return switch (ssh.getAuthentication()) {
            case AGENT -> HostAddress.Authentication.AGENT;
            case KEY_FILE -> HostAddress.Authentication.KEY_FILE;
            case PASSWORD -> HostAddress.Authentication.PASSWORD;
        };
    }

    private static List<StorageFolder> storage(Cluster cluster) {
        List<StorageFolder> folders = new ArrayList<>();
        for (StoragePool pool : cluster.getStoragePools()) {
            Set<HostId> hosts = pool.getHosts().stream().map(Host::getId).filter(Objects::nonNull).map(HostId::new)
                    .collect(Collectors.toSet());
            if (!text(pool.getPath()).isEmpty()) {
                folders.add(new StorageFolder(text(pool.getName()), text(pool.getPath()), hosts));
            }
        }
        return folders;
    }

    private static Optional<String> given(@Nullable String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
