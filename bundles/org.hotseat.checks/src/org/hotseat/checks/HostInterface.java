// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks;

import java.util.List;
import java.util.Optional;

/**
 * A network interface of a host.
 *
 * @param name such as ens1f0 or br-biz
 * @param isBridge whether others are joined by it
 * @param isPhysical whether a card or a virtual one of the host itself stands behind it, not a guest's
 * @param isUp whether it is on and has a link
 * @param mtu longest packet, bytes
 * @param speedMbit line rate in Mbit/s; empty when it is not known
 * @param bridge that it is joined to
 * @param addresses with the length of their network, such as 10.0.0.1/24
 */
public record HostInterface(String name, boolean isBridge, boolean isPhysical, boolean isUp, int mtu,
        Optional<Integer> speedMbit, Optional<String> bridge, List<String> addresses) {

    /** Copies the addresses. */
    public HostInterface {
        addresses = List.copyOf(addresses);
    }
}
