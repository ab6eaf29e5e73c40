// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.probe;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.hotseat.hypervisor.SampleGroup;
import org.hotseat.link.Cadence;

/** What the console asks for, cycle by cycle. */
final class Cycles {

    private Cycles() {
    }

    /** The groups of so many cycles, at the console's own cadence for real hosts. */
    static List<Set<SampleGroup>> rounds(int count) {
        List<Set<SampleGroup>> rounds = new ArrayList<>();
        for (int cycle = 0; cycle < count; cycle++) {
            Set<SampleGroup> groups = EnumSet.of(SampleGroup.NETWORK);
            if (cycle % Cadence.LIVE.cpuEvery() == 0) {
                groups.add(SampleGroup.CPU);
                groups.add(SampleGroup.MEMORY);
            }
            if (cycle % Cadence.LIVE.diskEvery() == 0) {
                groups.add(SampleGroup.DISK);
            }
            rounds.add(groups);
        }
        return rounds;
    }
}
