// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.op;

import java.util.List;

import org.hotseat.state.StateMap;
import org.hotseat.state.Unreadable;

/**
 * What one transaction changed, or a page of a snapshot.
 *
 * @param written values
 * @param removed keys
 * @param damaged values that the store has and cannot tell
 */
public record StateChange(List<Written> written, List<String> removed, List<Unreadable> damaged) {

    /** Copies the lists. */
    public StateChange {
        written = List.copyOf(written);
        removed = List.copyOf(removed);
        damaged = List.copyOf(damaged);
    }

    /**
     * A value.
     *
     * @param key where it lies
     * @param schema form of its content
     * @param json the content, as it was written
     * @param version revision that wrote it
     */
    public record Written(String key, int schema, String json, long version) {
    }

    /**
     * Takes the change over. The caller says afterwards which revision was {@linkplain StateMap#reached reached}.
     *
     * @param state owned by the calling thread
     */
    public void applyTo(StateMap state) {
        removed.forEach(state::remove);
        damaged.forEach(one -> state.damaged(one.key(), one.version(), one.failure()));
        written.forEach(one -> state.put(one.key(), one.schema(), one.json(), one.version()));
    }
}
