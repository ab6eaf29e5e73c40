// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import java.util.List;

import org.hotseat.state.command.Refusal;
import org.hotseat.state.command.Result;

/** What the leader does about a proposal. */
public sealed interface Decision {

    /**
     * One transaction.
     *
     * @param needs versions that must still hold
     * @param puts what is written, each key once
     * @param deletes keys that are removed
     * @param result what the proposer is told when it is committed
     */
    record Commit(List<Need> needs, List<Put> puts, List<String> deletes, Result result) implements Decision {

        /** Copies the lists. */
        public Commit {
            needs = List.copyOf(needs);
            puts = List.copyOf(puts);
            deletes = List.copyOf(deletes);
        }
    }

    /**
     * Nothing is done.
     *
     * @param refusal why and what to do
     */
    record Refused(Refusal refusal) implements Decision {
    }

    /**
     * Nothing is done, because the proposal is based on a version that is no more.
     *
     * @param key which
     * @param version that it has; 0 when it is gone
     * @param json that it holds; empty when it is gone or a secret
     */
    record Conflict(String key, long version, String json) implements Decision {
    }

    /**
     * A version that must still hold.
     *
     * @param key which
     * @param version 0 when there must be no such key
     */
    record Need(String key, long version) {
    }

    /**
     * A value to write.
     *
     * @param key where
     * @param schema form of the content
     * @param json the content
     */
    record Put(String key, int schema, String json) {
    }
}
