// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.door;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.hotseat.base.id.HostId;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.HostRecord;

/** The hosts of the cluster, as the state says now. Thread-safe. */
final class Members {

    private final String cluster;
    private final HostId self;
    private final Supplier<StateView> state;

    /**
     * Members of a cluster.
     *
     * @param cluster as certificates name it
     * @param self this host
     * @param state now
     */
    Members(String cluster, HostId self, Supplier<StateView> state) {
        this.cluster = cluster;
        this.self = self;
        this.state = state;
    }

    HostId self() {
        return self;
    }

    /** Whether a certificate names a host of this cluster that has not been removed. */
    boolean includes(MemberName name) {
        // before the state is here every host of the cluster may come; who was removed is cut off once it is
        return name.cluster().equals(cluster) && !isRemoved(name.host());
    }

    /** Whether a host was taken out of the cluster. */
    boolean isRemoved(HostId host) {
        StateView view = state.get();
        return view.revision() > 0 && view.version(Kinds.HOST.key(host.value())) == 0;
    }

    /** Whether a certificate names that host of this cluster. */
    boolean is(MemberName name, HostId host) {
        return name.cluster().equals(cluster) && name.host().equals(host);
    }

    List<HostRecord> others() {
        return state.get().all(Kinds.HOST).values().stream().map(Held::value)
                .filter(host -> !host.id().equals(self)).toList();
    }

    Optional<InetSocketAddress> door(HostId host) {
        return state.get().find(Kinds.HOST, host.value()).map(Held::value)
                .map(record -> new InetSocketAddress(record.management(), record.ports().agent()));
    }

    /** Whether somebody comes from the address of a host of this cluster; anybody on this machine does. */
    boolean isKnown(String address) {
        return state.get().all(Kinds.HOST).values().stream().map(Held::value)
                .anyMatch(host -> host.management().equals(address)
                        || host.storage().filter(address::equals).isPresent());
    }
}
