// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.keep;

import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.ClusterStore;
import org.hotseat.cluster.store.Damaged;
import org.hotseat.cluster.store.Entry;
import org.hotseat.cluster.store.KeyRange;
import org.hotseat.cluster.store.Snapshot;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.state.Kind;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.data.AuthorityRecord;

/**
 * Reads that no mirror can answer: what they tell was true at some moment after they were asked. Blocking; thread-safe.
 */
public final class FreshState {

    private final ClusterStore store;

    /**
     * Of a cluster.
     *
     * @param store never answers from a member that has fallen behind
     */
    public FreshState(ClusterStore store) {
        this.store = store;
    }

    /**
     * Who may run a machine.
     *
     * @param machine which
     * @param deadline for the answer
     * @return empty when nobody ever could
     * @throws FailureException DAMAGED when the value cannot be used; when there is no answer
     */
    public Optional<AuthorityRecord> authority(MachineId machine, Deadline deadline) throws FailureException {
        return read(Kinds.AUTHORITY, Kinds.AUTHORITY.key(machine.toString()), deadline);
    }

    /**
     * Whether a host is being taken over.
     *
     * @param host which
     * @param deadline for the answer
     * @return true while an intent stands against it
     * @throws FailureException as above
     */
    public boolean isIntended(HostId host, Deadline deadline) throws FailureException {
        return read(Kinds.INTENT, Kinds.INTENT.key(host.value()), deadline).isPresent();
    }

    /**
     * A revision that a mirror must have reached to have heard of everything until now.
     *
     * @param host some key is read for it
     * @param deadline for the answer
     * @return the revision of the store
     * @throws FailureException as above
     */
    public long revision(HostId host, Deadline deadline) throws FailureException {
        return snapshot(Kinds.LEASE.key(host.value()), deadline).revision();
    }

    private <T> Optional<T> read(Kind<T> kind, String key, Deadline deadline) throws FailureException {
        Snapshot snapshot = snapshot(key, deadline);
        for (Damaged damaged : snapshot.damaged()) {
            throw new FailureException(damaged.failure());
        }
        StateMap map = new StateMap();
        for (Entry entry : snapshot.entries()) {
            map.put(entry.key().text(), entry.value().schema(), entry.value().json(), entry.version());
            if (map.unreadable().containsKey(key)) {
                throw new FailureException(map.unreadable().get(key).failure());
            }
        }
        return map.all(kind).values().stream().findFirst().map(held -> held.value());
    }

    private Snapshot snapshot(String key, Deadline deadline) throws FailureException {
        return Answers.await(store.read(KeyRange.of(new StoreKey(key)), deadline), deadline);
    }
}
