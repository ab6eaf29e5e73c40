// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.wire;

import java.util.List;

import org.hotseat.hypervisor.MachineSample;

/**
 * All machines of a host at one moment.
 *
 * @param number larger than that of every answer before it
 * @param samples in no order; times by the clock of the host
 */
public record Samples(long number, List<MachineSample> samples) {

    /** Copies the list. */
    public Samples {
        samples = List.copyOf(samples);
    }
}
