// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import org.hotseat.base.failure.Failure;
import org.hotseat.protocol.FeedListener;
import org.hotseat.protocol.Position;
import org.hotseat.protocol.op.StateChange;
import org.hotseat.state.StateMap;
import org.hotseat.state.StateView;

/** Keeps the state, as it was before until it is whole again; told on one thread, read on any. */
final class StateEar implements FeedListener<StateChange> {

    private final StateMap fed = new StateMap();
    private boolean whole;
    private volatile StateView state = new StateMap();

    /** Empty before it was whole once. */
    StateView state() {
        return state;
    }

    @Override
    public void reset(String why) {
        fed.clear();
        whole = false;
    }

    @Override
    public void change(long number, StateChange change) {
        change.applyTo(fed);
        if (whole) {
            fed.reached(number);
            state = fed.snapshot();
        }
    }

    @Override
    public void level(Position position) {
        whole = true;
        fed.reached(position.number());
        state = fed.snapshot();
    }

    @Override
    public void ended(Failure failure) {
        fed.clear();
    }
}
