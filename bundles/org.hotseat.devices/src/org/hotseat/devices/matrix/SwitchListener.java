// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix;

/** Hears of a switch, in order, on one thread that belongs to the switch. */
@FunctionalInterface
public interface SwitchListener {

    /**
     * Something happened. Must not block for long.
     *
     * @param event what
     */
    void heard(SwitchEvent event);
}
