// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.paint;

import java.util.Optional;

import org.hotseat.ui.ports.model.Wishes.Check;

/**
 * A line that a person draws: what it began at, and where it is. Immutable.
 *
 * @param from a port, or a line of a machine
 * @param x where the pointer is, points of the drawing
 * @param y likewise
 * @param target what it would be let go on; empty where it is good for nothing
 * @param words what letting go would do
 * @param check what speaks against it; empty while there is no target
 */
public record Pull(Thing from, double x, double y, Optional<Thing> target, String words, Optional<Check> check) {

    /**
     * Whether something can take the line at all.
     *
     * @param thing anything
     * @return machines and their lines for a port, ports for a line
     */
    public boolean suits(Thing thing) {
        return from instanceof Thing.APort ? thing.machine().isPresent() : thing instanceof Thing.APort;
    }
}
