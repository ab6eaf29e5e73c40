// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.spec;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;

/**
 * The part of the document that connections need, at one moment.
 *
 * @param name of the cluster
 * @param hosts in the document's order
 * @param storage its storage pools
 */
public record ClusterSnapshot(String name, List<HostSpec> hosts, List<StorageFolder> storage) {

    /** Copies the lists. */
    public ClusterSnapshot {
        hosts = List.copyOf(hosts);
        storage = List.copyOf(storage);
    }

    /**
     * One host.
     *
     * @param id the host
     * @return empty when the document has none of this id
     */
    public Optional<HostSpec> host(HostId id) {
        return hosts.stream().filter(host -> host.id().equals(id)).findFirst();
    }

    /**
     * The host on which an agent runs: agents are called like their host's id or like the host.
     *
     * @param agent its name
     * @return empty when the document has none that is called so
     */
    public Optional<HostSpec> named(HostId agent) {
        return host(agent).or(() -> hosts.stream().filter(host -> host.name().equals(agent.value())).findFirst());
    }
}
