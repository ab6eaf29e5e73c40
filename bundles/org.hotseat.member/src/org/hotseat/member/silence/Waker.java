// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.silence;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import org.hotseat.base.failure.Failure;
import org.hotseat.cluster.mirror.MirrorChange;
import org.hotseat.cluster.mirror.MirrorListener;
import org.hotseat.state.StateView;

/** Lets the watch look at each change of the state at once. */
record Waker(SilencePart part) implements MirrorListener {

    private static final Logger LOG = System.getLogger(Waker.class.getName());

    @Override
    public void reset(StateView all) {
        part.wakeUp();
    }

    @Override
    public void changed(MirrorChange change) {
        part.wakeUp();
    }

    @Override
    public void reached(long revision) {
        LOG.log(Level.TRACE, "revision {0}", revision);
    }

    @Override
    public void trouble(Failure failure) {
        LOG.log(Level.DEBUG, "the watch goes on with an older state: {0}", failure.message());
    }
}
