// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.matrix;

import java.util.List;

/**
 * Crossings of a switch that are recalled together.
 *
 * @param device id of the switch
 * @param name unlike that of any other preset of the switch; without a slash
 * @param crossings at most one for each output
 */
public record PresetRecord(String device, String name, List<Crossing> crossings) {

    /** Copies the list. */
    public PresetRecord {
        crossings = List.copyOf(crossings);
    }
}
