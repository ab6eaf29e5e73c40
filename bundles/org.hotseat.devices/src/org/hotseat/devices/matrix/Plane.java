// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix;

import java.util.List;
import java.util.Map;

/**
 * The ports of one layer.
 *
 * @param outputs in the order of the device
 * @param inputs in the order of the device; each is a {@link Source.Kind#INPUT}
 * @param labels what people call the inputs; those without a name are missing
 */
public record Plane(List<Output> outputs, List<Source> inputs, Map<Source, String> labels) {

    /** Copies all. */
    public Plane {
        outputs = List.copyOf(outputs);
        inputs = List.copyOf(inputs);
        labels = Map.copyOf(labels);
    }
}
