// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.mirror;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hotseat.state.Raw;
import org.hotseat.state.StateMap;
import org.hotseat.state.Unreadable;

/**
 * Everything that one revision changed, secrets among it.
 *
 * @param revision the moment
 * @param written new values by key
 * @param damaged where a value should be
 * @param deleted keys that are gone
 */
public record MirrorChange(long revision, Map<String, Raw> written, List<Unreadable> damaged, List<String> deleted) {

    /** Copies. */
    public MirrorChange {
        written = Collections.unmodifiableMap(new TreeMap<>(written));
        damaged = List.copyOf(damaged);
        deleted = List.copyOf(deleted);
    }

    /**
     * Brings a state to this revision.
     *
     * @param state that has reached the one before
     */
    public void apply(StateMap state) {
        written.forEach((key, raw) -> state.put(key, raw.schema(), raw.json(), raw.version()));
        damaged.forEach(bad -> state.damaged(bad.key(), bad.version(), bad.failure()));
        deleted.forEach(state::remove);
        state.reached(revision);
    }

    int size() {
        return 1 + written.size() + damaged.size() + deleted.size();
    }
}
