// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.emulated.matrix;

/** A protocol as an emulated matrix speaks it. */
@FunctionalInterface
public interface Speech {

    /**
     * A controller has connected; it may be greeted.
     *
     * @param peer the controller
     * @param matrix what is spoken of
     * @return hears what the controller says
     */
    Talk begin(Peer peer, EmulatedMatrix matrix);
}
