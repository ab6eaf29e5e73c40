// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.HostId;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.DisplayOutput;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.InputSet;
import org.hotseat.model.cluster.Monitor;
import org.hotseat.model.cluster.Seat;
import org.hotseat.protocol.op.HostLive;

/**
 * What can be plugged into a matrix switch by the cluster document. Immutable.
 *
 * @param inputs heads of hosts, and hosts for their USB
 * @param outputs monitors of seats, and seats for keyboard and mouse
 * @param ports the same in words, by the ids of the ports that they are plugged into there
 * @param heads of hosts, by their ids and by those of the ports that they are plugged into
 */
public record Things(List<Thing> inputs, List<Thing> outputs, Map<String, String> ports, Map<String, Head> heads) {

    /** Where no document is open. */
    public static final Things NONE = new Things(List.of(), List.of(), Map.of(), Map.of());

    /** Copies all. */
    public Things {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        ports = Map.copyOf(ports);
        heads = Map.copyOf(heads);
    }

    /**
     * A head of a host.
     *
     * @param host its id
     * @param output its name, as in the configuration of the host's agent
     */
    public record Head(String host, String output) {
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
        Map<String, String> ports = new HashMap<>();
        Map<String, Head> heads = new HashMap<>();
        for (Host host : cluster.getHosts()) {
            for (DisplayOutput head : host.getOutputs()) {
                String words = host.getName() + ' ' + head.getName();
                inputs.add(new Thing(head.getId(), words));
                Head known = new Head(host.getId(), head.getName());
                heads.put(head.getId(), known);
                Optional.ofNullable(head.getSwitchInput()).ifPresent(port -> {
                    ports.put(port.getId(), words);
                    heads.put(port.getId(), known);
                });
            }
            inputs.add(new Thing(host.getId(), NLS.bind(Messages.usbOf, host.getName())));
        }
        List<Thing> outputs = new ArrayList<>();
        for (Seat seat : cluster.getSeats()) {
            for (Monitor monitor : seat.getMonitors()) {
                String words = monitor.getName().startsWith(seat.getName()) ? monitor.getName() : seat.getName() + ", "
                        + monitor.getName();
                outputs.add(new Thing(monitor.getId(), words));
                Optional.ofNullable(monitor.getSwitchOutput()).ifPresent(port -> ports.put(port.getId(), words));
            }
            String keys = NLS.bind(Messages.keysOf, seat.getName());
            outputs.add(new Thing(seat.getId(), keys));
            Optional.ofNullable(seat.getInputSet()).map(InputSet::getUsbOutput).ifPresent(port -> ports.put(port
                    .getId(), keys));
        }
        inputs.sort(Comparator.comparing(Thing::words));
        outputs.sort(Comparator.comparing(Thing::words));
        return new Things(inputs, outputs, ports, heads);
    }

    /**
     * What differs from the monitors that were learned at heads, and what comes of it.
     *
     * @param hosts what they tell
     * @return a sentence by the id of a head, and of the port that it is plugged into; nothing for heads that are well
     */
    public Map<String, String> alarms(Map<HostId, HostLive> hosts) {
        Map<String, String> all = new HashMap<>();
        heads.forEach((id, head) -> Optional.ofNullable(hosts.get(new HostId(head.host()))).stream().flatMap(host ->
                host.outputs().stream()).filter(output -> output.output().equals(head.output())).flatMap(output ->
                        output.alarm().stream()).forEach(alarm -> all.put(id, alarm.words())));
        return all;
    }

    /**
     * What an id stands for.
     *
     * @param id in the document; empty for nothing
     * @return empty for nothing, and for what the document does not know
     */
    public String words(String id) {
        return inputs.stream().filter(one -> one.id().equals(id)).findFirst().or(() -> outputs.stream().filter(
                one -> one.id().equals(id)).findFirst()).map(Thing::words).orElseGet(() -> ports.getOrDefault(id, ""));
    }
}
