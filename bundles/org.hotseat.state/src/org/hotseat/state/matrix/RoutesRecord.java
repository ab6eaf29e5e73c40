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
 * @param open a take that nobody has ended yet; whoever leads then ends it
 */
public record RoutesRecord(String device, List<Crossing> wanted, Optional<OpenTake> open) {

    /**
     * A take from before its first output is switched until all are read back, or put back.
     *
     * @param account of the person who wants it
     * @param wanted one for each output
     * @param shown what the same outputs showed before, as far as the device told
     * @param back what was wanted of them before
     * @param forgotten those that nothing was wanted of before
     */
    public record OpenTake(String account, List<Crossing> wanted, List<Crossing> shown, List<Crossing> back,
            List<Crossing> forgotten) {

        /** Copies the lists. */
        public OpenTake {
            wanted = List.copyOf(wanted);
            shown = List.copyOf(shown);
            back = List.copyOf(back);
            forgotten = List.copyOf(forgotten);
        }
    }

    /** Copies the list. */
    public RoutesRecord {
        wanted = List.copyOf(wanted);
    }

    /**
     * Without a take that is open.
     *
     * @param device id of the switch
     * @param wanted at most one for each output
     */
    public RoutesRecord(String device, List<Crossing> wanted) {
        this(device, wanted, Optional.empty());
    }

    /**
     * The same with another take, or none.
     *
     * @param take that is open from now on
     * @return a copy
     */
    public RoutesRecord during(Optional<OpenTake> take) {
        return new RoutesRecord(device, wanted, take);
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
        return new RoutesRecord(device, all, open);
    }
}
