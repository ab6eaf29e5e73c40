// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft.live;

import java.util.List;

import org.hotseat.state.Held;
import org.hotseat.state.Kind;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;

/**
 * Tells whether anything of the document has changed in a state.
 *
 * @param newest the newest version of all
 * @param count how many there are; fewer when one was removed
 */
record Stamp(long newest, int count) {

    private static final List<Kind<?>> KINDS = List.of(Kinds.CLUSTER, Kinds.HOST, Kinds.ACCOUNT, Kinds.MACHINE,
            Kinds.OBJECT);

    static Stamp of(StateView state) {
        long newest = 0;
        int count = 0;
        for (Kind<?> kind : KINDS) {
            for (Held<?> held : state.all(kind).values()) {
                newest = Math.max(newest, held.version());
                count++;
            }
        }
        return new Stamp(newest, count);
    }
}
