// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix;

import org.hotseat.base.failure.Failure;

/** What happens on a switch that is watched. */
public sealed interface SwitchEvent {

    /**
     * An output shows something else than before.
     *
     * @param layer of the output
     * @param output which
     * @param source what it shows now
     * @param origin who switched it
     */
    record RouteChanged(Layer layer, Output output, Source source, Origin origin) implements SwitchEvent {
    }

    /**
     * The lock of an output is another than before.
     *
     * @param layer of the output
     * @param output which
     * @param lock what it is now
     */
    record LockChanged(Layer layer, Output output, LockState lock) implements SwitchEvent {
    }

    /**
     * Signal or display of an output came or went.
     *
     * @param layer of the output
     * @param output which
     * @param signal whether there is a signal
     * @param sink whether a display or device is plugged in
     */
    record SignalChanged(Layer layer, Output output, Presence signal, Presence sink) implements SwitchEvent {
    }

    /** The switch is connected; a {@link Resynced} of each layer follows. */
    record LinkUp() implements SwitchEvent {
    }

    /**
     * The connection is gone; a new one is tried by itself.
     *
     * @param reason for people
     */
    record LinkDown(Failure reason) implements SwitchEvent {
    }

    /**
     * All of a layer was read over a new connection.
     *
     * @param snapshot what the device says
     */
    record Resynced(Snapshot snapshot) implements SwitchEvent {
    }
}
