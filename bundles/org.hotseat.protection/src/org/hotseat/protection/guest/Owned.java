// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.guest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.id.MachineId;
import org.hotseat.protection.host.Here;
import org.hotseat.protection.host.Rights;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;

/**
 * What this host runs by the cluster's word.
 *
 * @param here the host
 * @param rights what other parts know
 */
record Owned(Here here, Rights rights) {

    Map<MachineId, AuthorityRecord> now() {
        StateView view = here.state().get();
        Map<MachineId, AuthorityRecord> ours = new HashMap<>();
        for (Held<AuthorityRecord> held : view.all(Kinds.AUTHORITY).values()) {
            if (isOurs(held.value())) {
                ours.put(held.value().machine(), held.value());
            }
        }
        return ours;
    }

    private boolean isOurs(AuthorityRecord one) {
        return isNamed(one) && rights.isRunning(one.machine(), one.epoch());
    }

    private boolean isNamed(AuthorityRecord one) {
        return one.owner().equals(here.me()) && one.ownerBoot().equals(here.boot()) && !one.released();
    }

    /** Also when it does not run any more; empty when the cluster's word is about somebody else. */
    Optional<MachineRecord> named(MachineId machine) {
        StateView view = here.state().get();
        return view.find(Kinds.AUTHORITY, machine.toString()).map(Held::value).filter(this::isNamed)
                .flatMap(ours -> view.find(Kinds.MACHINE, machine.toString()).map(Held::value));
    }

    Optional<AuthorityRecord> find(MachineId machine) {
        return here.state().get().find(Kinds.AUTHORITY, machine.toString()).map(Held::value).filter(this::isOurs);
    }

    /** Empty when somebody else runs it, or nobody. */
    Optional<MachineRecord> record(MachineId machine) {
        return find(machine).flatMap(ours -> here.state().get().find(Kinds.MACHINE, machine.toString())
                .map(Held::value));
    }
}
