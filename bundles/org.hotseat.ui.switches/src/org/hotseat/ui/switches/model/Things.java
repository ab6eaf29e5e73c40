// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.DisplayOutput;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.Monitor;
import org.hotseat.model.cluster.Seat;

/**
 * What can be plugged into a matrix switch by the cluster document. Immutable.
 *
 * @param inputs heads of hosts, and hosts for their USB
 * @param outputs monitors of seats, and seats for keyboard and mouse
 */
public record Things(List<Thing> inputs, List<Thing> outputs) {

    /** Where no document is open. */
    public static final Things NONE = new Things(List.of(), List.of());

    /** Copies the lists. */
    public Things {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /**
     * One of them.
     *
     * @param id in the document
     * @param words with the name of its host or seat
     */
    public record Thing(String id, String words) {
    }

    /**
     * Reads a document. On its thread.
     *
     * @param cluster not changed
     * @return by words
     */
    public static Things of(Cluster cluster) {
        List<Thing> inputs = new ArrayList<>();
        for (Host host : cluster.getHosts()) {
            for (DisplayOutput head : host.getOutputs()) {
                inputs.add(new Thing(head.getId(), host.getName() + ' ' + head.getName()));
            }
            inputs.add(new Thing(host.getId(), NLS.bind(Messages.usbOf, host.getName())));
        }
        List<Thing> outputs = new ArrayList<>();
        for (Seat seat : cluster.getSeats()) {
            for (Monitor monitor : seat.getMonitors()) {
                outputs.add(new Thing(monitor.getId(), monitor.getName().startsWith(seat.getName()) ? monitor.getName()
                        : seat.getName() + ", " + monitor.getName()));
            }
            outputs.add(new Thing(seat.getId(), NLS.bind(Messages.keysOf, seat.getName())));
        }
        inputs.sort(Comparator.comparing(Thing::words));
        outputs.sort(Comparator.comparing(Thing::words));
        return new Things(inputs, outputs);
    }

    /**
     * What an id stands for.
     *
     * @param id in the document; empty for nothing
     * @return empty for nothing; the id itself when the document does not know it
     */
    public String words(String id) {
        return inputs.stream().filter(one -> one.id().equals(id)).findFirst().or(() -> outputs.stream().filter(
                one -> one.id().equals(id)).findFirst()).map(Thing::words).orElse(id);
    }
}
