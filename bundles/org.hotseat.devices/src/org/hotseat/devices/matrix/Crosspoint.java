// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix;

/**
 * An output and all that the device tells of it.
 *
 * @param source what it shows
 * @param lock whether it is locked
 * @param label what people call the output; empty when the device has no name for it
 * @param signal whether the output has a signal
 * @param sink whether a display or device is plugged in
 */
public record Crosspoint(Source source, LockState lock, String label, Presence signal, Presence sink) {

    /**
     * A crosspoint of which only the source is known.
     *
     * @param source what it shows
     */
    public Crosspoint(Source source) {
        this(source, LockState.UNKNOWN, "", Presence.UNKNOWN, Presence.UNKNOWN);
    }

    /**
     * The same with another source.
     *
     * @param other what it shows now
     * @return a new crosspoint
     */
    public Crosspoint with(Source other) {
        return new Crosspoint(other, lock, label, signal, sink);
    }

    /**
     * The same with another lock.
     *
     * @param other the lock now
     * @return a new crosspoint
     */
    public Crosspoint with(LockState other) {
        return new Crosspoint(source, other, label, signal, sink);
    }
}
