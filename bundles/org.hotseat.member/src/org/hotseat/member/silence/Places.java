// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.silence;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.wire.Plane;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.HostRecord;

/** Where hosts are on the planes, by the state. Addresses are numeric; nothing is ever looked up. */
final class Places {

    private Places() {
    }

    static Optional<InetAddress> address(StateView view, HostId host, Plane plane) {
        return record(view, host).flatMap(record -> address(record, plane));
    }

    static Optional<InetSocketAddress> keeper(StateView view, HostId host, Plane plane) {
        return record(view, host).flatMap(record -> address(record, plane)
                .map(address -> new InetSocketAddress(address, record.ports().keeper())));
    }

    private static Optional<HostRecord> record(StateView view, HostId host) {
        return view.find(Kinds.HOST, host.value()).map(Held::value);
    }

    private static Optional<InetAddress> address(HostRecord record, Plane plane) {
        Optional<String> text = plane == Plane.MANAGEMENT ? Optional.of(record.management()) : record.storage();
        return text.flatMap(Places::numeric);
    }

    private static Optional<InetAddress> numeric(String text) {
        if (!text.matches("[0-9a-fA-F.:]+")) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text)); // never asks a name server for a number
        } catch (UnknownHostException strange) {
            return Optional.empty();
        }
    }
}
