// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.host;

import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;

import org.hotseat.base.id.HostId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;
import org.hotseat.member.keep.Orders;
import org.hotseat.remote.serve.LocalHypervisor;
import org.hotseat.state.StateView;

/**
 * What the protection of a host works with.
 *
 * @param me this host
 * @param boot in this boot, as its kernel names it
 * @param state of the cluster, as far as this host has heard of it
 * @param orders how duties reach the leader
 * @param hypervisor of this host
 * @param folder where generations of other hosts' machines are kept
 * @param workers all threads
 * @param clock of all spans
 * @param lines of machines that end elsewhere
 */
public record Here(HostId me, UUID boot, Supplier<StateView> state, Orders orders, LocalHypervisor hypervisor,
        Path folder, Workers workers, MonotonicClock clock, Lines lines) {

    /**
     * Where no machine has lines that end elsewhere.
     *
     * @param me as above
     * @param boot as above
     * @param state as above
     * @param orders as above
     * @param hypervisor as above
     * @param folder as above
     * @param workers as above
     * @param clock as above
     */
    public Here(HostId me, UUID boot, Supplier<StateView> state, Orders orders, LocalHypervisor hypervisor,
            Path folder, Workers workers, MonotonicClock clock) {
        this(me, boot, state, orders, hypervisor, folder, workers, clock, Lines.NONE);
    }
}
