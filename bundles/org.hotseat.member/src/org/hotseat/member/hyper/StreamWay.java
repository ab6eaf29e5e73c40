// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.hyper;

import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.process.settings.Plane;
import org.hotseat.process.settings.Streams;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.HostRecord;

/**
 * Where the memory of a machine goes when it moves to another host.
 *
 * @param address of that host, numeric; empty lets it name itself
 * @param encrypted whether nobody on the way can read it
 */
public record StreamWay(String address, boolean encrypted) {

    /**
     * By the settings of this host and the addresses that the cluster knows.
     *
     * @param view of the cluster
     * @param streams of this host
     * @param host where to
     * @return on the management plane where the other host has no other
     */
    public static StreamWay to(StateView view, Streams streams, HostId host) {
        Optional<HostRecord> record = view.find(Kinds.HOST, host.value()).map(Held::value);
        Optional<String> storage = record.flatMap(HostRecord::storage).filter(one -> streams.plane() == Plane.STORAGE);
        return new StreamWay(storage.or(() -> record.map(HostRecord::management)).orElse(""),
                streams.tls().isPresent());
    }

    /** An address that was chosen stays: the mapping of planes is a person's; that it is encrypted is the host's. */
    MigrationOptions apply(MigrationOptions options) {
        return options.over(options.dataAddress().isEmpty() ? address : options.dataAddress(), encrypted);
    }
}
