// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix;

import org.hotseat.base.failure.Failure;

/** Hears of a switch, in order, on one thread that belongs to the switch; must not block for long. */
public interface SwitchListener {

    /**
     * An output shows something else than before.
     *
     * @param layer of the output
     * @param output which
     * @param source what it shows now
     * @param origin who switched it
     */
    default void routeChanged(Layer layer, Output output, Source source, Origin origin) {
    }

    /**
     * The lock of an output is another than before.
     *
     * @param layer of the output
     * @param output which
     * @param lock what it is now
     */
    default void lockChanged(Layer layer, Output output, LockState lock) {
    }

    /**
     * Signal or display of an output came or went.
     *
     * @param layer of the output
     * @param output which
     * @param signal whether there is a signal
     * @param sink whether a display or device is plugged in
     */
    default void signalChanged(Layer layer, Output output, Presence signal, Presence sink) {
    }

    /** The switch is connected; a resync of each layer follows. */
    default void linkUp() {
    }

    /**
     * The connection is gone; a new one is tried by itself.
     *
     * @param reason for people
     */
    default void linkDown(Failure reason) {
    }

    /**
     * All of a layer was read after a new connection.
     *
     * @param snapshot what the device says
     */
    default void resynced(Snapshot snapshot) {
    }
}
