// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix;

import java.util.Map;
import java.util.Set;

/**
 * What a switch is, as it told when it was connected.
 *
 * @param model of the device; empty when it does not tell
 * @param name that people gave it; empty when it has none
 * @param uniqueId such as a serial number; empty when it does not tell
 * @param planes the ports of each layer that it has
 * @param capabilities what it can do beside switching
 */
public record Descriptor(String model, String name, String uniqueId, Map<Layer, Plane> planes,
        Set<Capability> capabilities) {

    /** Copies all. */
    public Descriptor {
        planes = Map.copyOf(planes);
        capabilities = Set.copyOf(capabilities);
    }
}
