// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix.engine;

import java.util.Map;

import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.LockState;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Source;

/** Where a session tells what its device said by itself. Called on the thread that reads; never blocks. */
public interface Pushes {

    /**
     * Outputs show something.
     *
     * @param layer of the outputs
     * @param routes what they show now
     */
    void routes(Layer layer, Map<Output, Source> routes);

    /**
     * Locks of outputs.
     *
     * @param layer of the outputs
     * @param locks what they are now
     */
    void locks(Layer layer, Map<Output, LockState> locks);

    /**
     * The connection has ended.
     *
     * @param reason for the log
     */
    void ended(String reason);
}
