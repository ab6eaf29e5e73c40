// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.lead;

import java.util.ArrayList;
import java.util.List;

import org.hotseat.cluster.store.Change;
import org.hotseat.cluster.store.ClientId;
import org.hotseat.cluster.store.Compare;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.cluster.store.Transaction;
import org.hotseat.cluster.store.Value;
import org.hotseat.state.decide.Decision.Commit;

/** A decision as a transaction of the store. */
final class Transactions {

    private Transactions() {
    }

    static Transaction of(String client, long sequence, Commit commit) {
        List<Compare> compares = commit.needs().stream()
                .map(need -> new Compare(new StoreKey(need.key()), need.version())).toList();
        List<Change> changes = new ArrayList<>();
        commit.puts().forEach(put -> changes.add(new Change.Put(new StoreKey(put.key()),
                new Value(put.schema(), put.json()))));
        commit.deletes().forEach(key -> changes.add(new Change.Delete(new StoreKey(key))));
        return new Transaction(new ClientId(client), sequence, compares, changes);
    }
}
