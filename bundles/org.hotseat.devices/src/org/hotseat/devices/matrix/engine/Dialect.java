// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix.engine;

import java.util.concurrent.ExecutorService;

import org.hotseat.base.time.Deadline;

/** Makes connections of one protocol to one device. Whether they are text, HTTP or binary is its own affair. */
@FunctionalInterface
public interface Dialect {

    /**
     * Connects, signs in and learns what the device is.
     *
     * @param pushes is told what the device says by itself
     * @param readers runs the thread that listens, if one is needed
     * @param deadline until when
     * @return ready for questions
     * @throws TalkException when there is no connection; nothing is left open then
     */
    Session connect(Pushes pushes, ExecutorService readers, Deadline deadline) throws TalkException;
}
