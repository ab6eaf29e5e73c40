// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.settings;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.hotseat.process.settings.Entries.Entry;

/** What does not go together although each line is right. Silent while a line is wrong: one fault is told once. */
final class Combinations {

    private final Entries entries;
    private final boolean linesAreRight;

    Combinations(Entries entries, boolean linesAreRight) {
        this.entries = entries;
        this.linesAreRight = linesAreRight;
    }

    void check(Set<Role> roles, Map<Plane, InetAddress> planes, Optional<String> hypervisor) {
        boolean host = roles.contains(Role.HOST);
        if (host && roles.size() > 1) {
            wrong(Key.ROLES, "the role host goes with no other", "A host votes by itself and owns its ports by itself:"
                    + " write \"roles = host\"");
        }
        if (host && hypervisor.isEmpty()) {
            wrong(Key.ROLES, "a host needs a hypervisor", "Add \"hypervisor = qemu:///system\", or choose the role"
                    + " witness or board");
        }
        if (!host && hypervisor.isPresent()) {
            wrong(Key.HYPERVISOR, "only a host has a hypervisor", "Take this line out, or write \"roles = host\"");
        }
        if (host && !planes.containsKey(Plane.STORAGE)) {
            wrong(Key.ROLES, "a host needs an address on the storage plane", "Add \"plane.storage = …\": its lease is"
                    + " renewed on both planes");
        }
        if (!host && planes.containsKey(Plane.BUSINESS)) {
            wrong(Key.PLANE_BUSINESS, "only a host is on the business plane", "Take this line out");
        }
        if (entries.get(Key.PARTITION).filter(entry -> entry.value().equals("simulated")).isPresent()
                && hypervisor.filter(address -> address.startsWith("sim:")).isEmpty()) {
            wrong(Key.PARTITION, "only simulated machines are stopped by a simulation", "Name the control group of the"
                    + " protected machines, or take this line out");
        }
        if (!host) {
            entries.outputs().values().stream().findFirst().filter(first -> linesAreRight).ifPresent(first -> entries.wrong(
                    first.line(), "only hosts show machines", "Take this line out, or add the role host"));
        }
        if (!host && !roles.contains(Role.BOARD)) {
            entries.lines().values().stream().findFirst().filter(first -> linesAreRight).ifPresent(first -> entries.wrong(
                    first.line(), "a witness has no lines", "Add the role board, or take this line out"));
        }
        planesApart(planes);
        pathsApart();
    }

    private void planesApart(Map<Plane, InetAddress> planes) {
        Map<InetAddress, Plane> seen = new HashMap<>();
        for (Plane plane : Plane.values()) {
            InetAddress address = planes.get(plane);
            Plane other = address == null ? null : seen.putIfAbsent(address, plane);
            if (other != null) {
                wrong(Key.of(plane), "the planes " + other.word() + " and " + plane.word() + " have the same address",
                        "Each plane is a network of its own, so that one cut does not end both");
            }
        }
        List<Boolean> kinds = new ArrayList<>();
        planes.values().forEach(address -> kinds.add(address.isLoopbackAddress()));
        if (kinds.contains(true) && kinds.contains(false)) {
            wrong(Key.PLANE_MANAGEMENT, "some planes are on loopback and some are not", "Use loopback on all planes,"
                    + " for a training cluster on one machine, or on none");
        }
    }

    /** Which port is whose is told by the first two that are the same. */
    void portsApart(Ports ports, OptionalInt metrics) {
        Map<Integer, Key> seen = new HashMap<>();
        metrics.ifPresent(port -> seen.put(port, Key.METRICS_PORT));
        Map<Key, Integer> all = new EnumMap<>(Map.of(Key.PORT_AGENT, ports.agent(), Key.PORT_KEEPER, ports.keeper(),
                Key.PORT_STORE_PEER, ports.storePeer(), Key.PORT_STORE_CLIENT, ports.storeClient(),
                Key.PORT_STORE_METRICS, ports.storeMetrics(), Key.PORT_COPIES, ports.copies(), Key.PORT_BOARD,
                ports.board()));
        all.forEach((key, port) -> {
            Key other = seen.putIfAbsent(port, key);
            if (other != null) {
                wrong(entries.get(key).isPresent() ? key : other, "\"" + other.word + "\" and \"" + key.word
                        + "\" have the same port " + port, "Give each a port of its own");
            }
        });
    }

    private void pathsApart() {
        Optional<Entry> state = entries.get(Key.STATE);
        Optional<Entry> control = entries.get(Key.CONTROL);
        if (state.isPresent() && control.isPresent() && state.get().value().equals(control.get().value())) {
            wrong(Key.CONTROL, "the state folder and the control socket have the same path", "Give the socket another");
        }
    }

    void wrong(Key key, String what, String remedy) {
        if (linesAreRight) {
            entries.wrong(entries.get(key).map(Entry::line).orElse(0), what, remedy);
        }
    }
}
