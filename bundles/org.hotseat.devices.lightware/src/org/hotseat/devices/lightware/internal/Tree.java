// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.lightware.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.time.Deadline;
import org.hotseat.devices.matrix.Crosspoint;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Plane;
import org.hotseat.devices.matrix.Source;
import org.hotseat.devices.matrix.engine.TalkException;

/** Where the crosspoints of one layer are in the tree of a family, and how they are read there. */
interface Tree {

    Layer layer();

    /** The node whose method switches. */
    String base();

    /** The ports, when they are there. */
    Plane learn(Lw3 lw3, Deadline deadline) throws TalkException;

    Map<Output, Crosspoint> read(Lw3 lw3, Set<Output> outputs, OwnLocks locks, Deadline deadline)
            throws TalkException;

    /** Lets the matrix tell of changes. */
    void open(Lw3 lw3, Deadline deadline) throws TalkException;

    void lock(Lw3 lw3, Output output, boolean locked, Deadline deadline) throws TalkException;

    /** What a line of news says of outputs of this layer. */
    Optional<Map<Output, Source>> news(String line);

    /** How the lock of an output is remembered. */
    default String path(Output output) {
        return base() + '/' + output;
    }

    static Source source(String told) {
        if ("0".equals(told)) {
            return Source.NONE;
        }
        return told.isBlank() ? Source.UNKNOWN : Source.input(told);
    }
}
