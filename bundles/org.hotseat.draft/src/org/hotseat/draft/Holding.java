// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import org.hotseat.draft.item.Item;
import org.hotseat.state.Held;
import org.hotseat.state.data.AccountRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.matrix.SwitchRecord;

/**
 * One object as the cluster holds it, and in which versions.
 *
 * @param item what it is; values of records of their own among it
 * @param version of its {@code object} key; 0 when only a record of its own tells of it
 * @param unknown texts of that key that this release does not know; kept when it is written
 * @param place among its kind; empty for at the end
 * @param host the record of a host
 * @param account the record of an account
 * @param machine the record of a machine
 * @param device the record of a matrix switch
 */
public record Holding(Item item, long version, Map<String, String> unknown, Optional<BigDecimal> place,
        Optional<Held<HostRecord>> host, Optional<Held<AccountRecord>> account,
        Optional<Held<MachineRecord>> machine, Optional<Held<SwitchRecord>> device) {

    /** Copies. */
    public Holding {
        unknown = Map.copyOf(unknown);
    }

    /**
     * The newest version of all that it consists of.
     *
     * @return a revision of the cluster
     */
    public long newest() {
        long newest = Math.max(version, host.map(Held::version).orElse(0L));
        newest = Math.max(newest, account.map(Held::version).orElse(0L));
        newest = Math.max(newest, device.map(Held::version).orElse(0L));
        return Math.max(newest, machine.map(Held::version).orElse(0L));
    }
}
