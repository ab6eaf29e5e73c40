// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.mirror;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import org.hotseat.base.failure.Failure;
import org.hotseat.state.StateView;

/** One listener and how far it is. Owned by the mirror's thread. */
final class Follower {

    private static final Logger LOG = System.getLogger(Follower.class.getName());
    /** Signs of life after which somebody who knows more than the store is told to begin anew. */
    private static final int PATIENCE = 4;

    private final MirrorListener listener;
    private long next;
    private int patience = PATIENCE;
    private volatile boolean ended;

    Follower(MirrorListener listener, long next) {
        this.listener = listener;
        this.next = next;
    }

    void end() {
        ended = true;
    }

    boolean ended() {
        return ended;
    }

    /** The mirror has everything, of this follower or of its own. */
    void begin(StateView all, Ring ring) {
        if (next == 0 || !ring.reachesBackTo(next)) {
            reset(all);
        } else {
            ring.since(next).forEach(this::changed);
        }
    }

    void reset(StateView all) {
        next = all.revision() + 1;
        tell(() -> listener.reset(all));
    }

    void changed(MirrorChange change) {
        if (change.revision() >= next) {
            next = change.revision() + 1;
            tell(() -> listener.changed(change));
        }
    }

    /** Somebody may know more than this mirror for a moment; if it lasts, the store was set back. */
    void reached(StateView all) {
        if (all.revision() >= next - 1) {
            patience = PATIENCE;
            next = Math.max(next, all.revision() + 1);
            tell(() -> listener.reached(all.revision()));
        } else if (--patience == 0) {
            patience = PATIENCE;
            reset(all);
        }
    }

    void trouble(Failure failure) {
        tell(() -> listener.trouble(failure));
    }

    private void tell(Runnable word) {
        if (ended) {
            return;
        }
        try {
            word.run();
        } catch (RuntimeException broken) {
            ended = true;
            LOG.log(Level.ERROR, "a listener of the mirror failed and is left out from now on", broken);
        }
    }
}
