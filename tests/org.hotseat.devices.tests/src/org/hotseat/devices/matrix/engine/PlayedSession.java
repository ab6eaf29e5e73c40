// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hotseat.base.time.Deadline;
import org.hotseat.devices.matrix.Capability;
import org.hotseat.devices.matrix.Crosspoint;
import org.hotseat.devices.matrix.Descriptor;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.LockOrder;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Plane;
import org.hotseat.devices.matrix.Refusal;
import org.hotseat.devices.matrix.Source;

/** A device without a socket, whose one connection carries picture and USB. Refuses takes as it is told to. */
final class PlayedSession implements Session {

    static final Output CONSOLE = new Output("3017");
    static final Source FIRST = Source.input("1012");
    static final Source SECOND = Source.input("1013");

    final Deque<Refusal> refusals = new ArrayDeque<>();
    int takes;
    private final Map<Output, Crosspoint> shown = new HashMap<>(Map.of(CONSOLE, new Crosspoint(FIRST)));
    private boolean open = true;

    @Override
    public Descriptor descriptor() {
        return new Descriptor("played", "", "", Map.of(Layer.KVM, new Plane(List.of(CONSOLE), List.of(FIRST, SECOND),
                Map.of())), Set.of(Capability.CONNECTION_COMBINED, Capability.DISCONNECT));
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public Map<Output, Crosspoint> read(Layer layer, Set<Output> outputs, Deadline deadline) {
        return Map.copyOf(shown);
    }

    @Override
    public void take(Layer layer, Map<Output, Source> wanted, Deadline deadline) throws TalkException {
        takes++;
        if (!refusals.isEmpty()) {
            throw new TalkException(refusals.remove(), "no");
        }
        wanted.forEach((output, source) -> shown.put(output, new Crosspoint(source)));
    }

    @Override
    public void lock(Layer layer, Output output, LockOrder order, Deadline deadline) throws TalkException {
        throw new TalkException(Refusal.UNSUPPORTED, "no locks");
    }

    @Override
    public void ping(Deadline deadline) {
        // it is alive
    }

    @Override
    public void close() {
        open = false;
    }
}
