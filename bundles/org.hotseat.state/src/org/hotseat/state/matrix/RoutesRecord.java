// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a switch shall show: what was taken last by the cluster, output by output. Outputs without an entry may show
 * what they like. It is written before a switch is asked, so it names what was meant when a leader ends in the middle.
 *
 * @param device id of the switch
 * @param wanted at most one for each output
 */
public record RoutesRecord(String device, List<Crossing> wanted) {

    /** Copies the list. */
    public RoutesRecord {
        wanted = List.copyOf(wanted);
    }

    /**
     * What an output shall show.
     *
     * @param layer of the output
     * @param output which
     * @return empty when nobody has said so
     */
    public Optional<Crossing> at(String layer, String output) {
        return wanted.stream().filter(one -> one.isAt(new Crossing(layer, output, ""))).findFirst();
    }

    /**
     * The same with other wishes for some outputs.
     *
     * @param changed take the place of those for the same outputs
     * @param forgotten outputs that nothing is wanted of any more, whatever their input
     * @return a copy
     */
    public RoutesRecord with(List<Crossing> changed, List<Crossing> forgotten) {
        List<Crossing> all = new ArrayList<>(wanted);
        all.removeIf(old -> changed.stream().anyMatch(old::isAt) || forgotten.stream().anyMatch(old::isAt));
        all.addAll(changed);
        return new RoutesRecord(device, all);
    }
}
