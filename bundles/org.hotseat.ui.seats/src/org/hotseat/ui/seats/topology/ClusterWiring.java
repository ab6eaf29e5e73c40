// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.session.Session;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.Plane;
import org.hotseat.model.cluster.PlaneInterface;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.ui.seats.topology.model.PlaneNode;
import org.hotseat.ui.seats.topology.model.Wiring;

/** Copies what the topology needs from the cluster's document. On the window's thread, which owns the document. */
final class ClusterWiring {

    private final Session session;

    ClusterWiring(Session session) {
        this.session = session;
    }

    /** Tells the wiring now and after every change of the document. */
    Subscription follow(Consumer<Wiring> receiver) {
        receiver.accept(read(session.document().cluster()));
        return session.document().onChange(() -> receiver.accept(read(session.document().cluster())));
    }

    static Wiring read(Cluster cluster) {
        List<PlaneNode> planes = cluster.getPlanes().stream().sorted(Comparator.comparing(Plane::getKind))
                .map(ClusterWiring::plane).toList();
        Map<HostId, Map<String, String>> interfaces = new HashMap<>();
        for (Host host : cluster.getHosts()) {
            interfaces.put(new HostId(host.getId()), interfaces(host));
        }
        Map<MachineId, String> seats = new HashMap<>();
        for (Seat seat : cluster.getSeats()) {
            Optional.ofNullable(seat.getMachine()).flatMap(ClusterWiring::machine)
                    .ifPresent(machine -> seats.put(machine, shortName(seat.getName())));
        }
        return new Wiring(planes, interfaces, seats);
    }

    private static PlaneNode plane(Plane plane) {
        PlaneNode.Kind kind = switch (plane.getKind()) {
            case STORAGE -> PlaneNode.Kind.STORAGE;
            case MANAGEMENT -> PlaneNode.Kind.MANAGEMENT;
            case BUSINESS -> PlaneNode.Kind.BUSINESS;
        };
        return new PlaneNode(plane.getId(), plane.getName(), kind, "");
    }

    private static Map<String, String> interfaces(Host host) {
        Map<String, String> names = new HashMap<>();
        for (PlaneInterface one : host.getInterfaces()) {
            if (one.getPlane() != null) {
                names.put(one.getPlane().getId(), one.getInterfaceName());
            }
        }
        return names;
    }

    private static Optional<MachineId> machine(VirtualMachine machine) {
        try {
            return Optional.of(new MachineId(UUID.fromString(machine.getUuid())));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty(); // the validator marks it; here it only has no tag
        }
    }

    /** "Desk 7" is D7 on a chip: first letter and number; a name without a number gives its first two letters. */
    static String shortName(String seat) {
        List<String> words = new ArrayList<>(List.of(seat.strip().split("\\s+")));
        String last = words.getLast();
        boolean numbered = words.size() > 1 && last.chars().allMatch(Character::isDigit);
        int first = seat.isBlank() ? 0 : seat.strip().offsetByCodePoints(0, 1);
        String letter = seat.strip().substring(0, first).toUpperCase(Locale.ROOT);
        return numbered ? letter + last : seat.strip().codePoints().limit(2)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
