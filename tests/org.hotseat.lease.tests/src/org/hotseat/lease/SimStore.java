// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/** The cluster store as the simulation needs it: each method is one transaction with compares. */
final class SimStore {

    /** Who may run a machine. */
    record Authority(HostId owner, UUID boot, long epoch) {
    }

    long revision = 1;
    long leaderEpoch;
    final Map<HostId, Long> incarnations = new HashMap<>();
    final Map<HostId, Long> intents = new TreeMap<>();
    final Map<MachineId, Authority> authorities = new TreeMap<>();

    /** The new incarnation, or 0 while an intent stands. */
    long acquire(HostId host) {
        if (intents.containsKey(host)) {
            return 0;
        }
        revision++;
        return incarnations.merge(host, 1L, Long::sum);
    }

    /** The id of the new intent, or 0. */
    long intend(long leader, HostId host, long incarnation) {
        if (leader != leaderEpoch || intents.containsKey(host)
                || incarnations.getOrDefault(host, 0L) != incarnation) {
            return 0;
        }
        intents.put(host, ++revision);
        return revision;
    }

    boolean end(long leader, HostId host, long intent) {
        boolean applied = leader == leaderEpoch && intents.getOrDefault(host, 0L) == intent;
        if (applied) {
            revision++;
            intents.remove(host);
        }
        return applied;
    }

    /** A take-over after promises: compares the intent. */
    boolean take(long leader, long intent, MachineId machine, Authority old, HostId target, UUID boot) {
        if (leader != leaderEpoch || intents.getOrDefault(old.owner(), 0L) != intent) {
            return false;
        }
        return move(machine, old, target, boot);
    }

    /** A take-over or start on a word: compares owner and epoch. */
    boolean move(MachineId machine, Authority old, HostId target, UUID boot) {
        if (!old.equals(authorities.get(machine)) || intents.containsKey(target)) {
            return false;
        }
        revision++;
        authorities.put(machine, new Authority(target, boot, old.epoch() + 1));
        return true;
    }
}
