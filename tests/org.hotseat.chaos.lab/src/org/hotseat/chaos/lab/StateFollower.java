// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import java.util.function.Consumer;

import org.hotseat.base.failure.Failure;
import org.hotseat.protocol.FeedListener;
import org.hotseat.protocol.Position;
import org.hotseat.protocol.op.StateChange;
import org.hotseat.state.StateMap;
import org.hotseat.state.StateView;

/** Tells the state after each change, once it is complete. Called on one thread. */
final class StateFollower implements FeedListener<StateChange> {

    private final StateMap map = new StateMap();
    private final Consumer<StateView> ear;
    private boolean level;

    StateFollower(Consumer<StateView> ear) {
        this.ear = ear;
    }

    @Override
    public void reset(String why) {
        map.clear();
        level = false;
    }

    @Override
    public void change(long number, StateChange change) {
        change.applyTo(map);
        map.reached(number);
        if (level) {
            ear.accept(map.snapshot());
        }
    }

    @Override
    public void level(Position position) {
        level = true;
        ear.accept(map.snapshot());
    }

    @Override
    public void ended(Failure failure) {
        level = false;
    }
}
