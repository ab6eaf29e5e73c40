// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.layout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.member.Upkeep;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.seats.topology.model.HostNode;
import org.hotseat.ui.seats.topology.model.MachineNode;
import org.hotseat.ui.seats.topology.model.Mark;
import org.hotseat.ui.seats.topology.model.PlaneNode;
import org.hotseat.ui.seats.topology.model.TopologyModel;

/** Clusters of any size for tests. */
public final class Clusters {

    /** A typewriter: seven points per character, Chinese twice as wide. */
    public static final TextMeasure TYPEWRITER = (text, face) -> text.codePoints()
            .mapToDouble(code -> code >= 0x2e80 ? 14 : 7).sum();

    private Clusters() {
    }

    public static MachineId machineId(int host, int machine) {
        return new MachineId(new UUID(host, machine));
    }

    public static HostId hostId(int host) {
        return new HostId("host-" + host);
    }

    public static TopologyModel of(int hosts, int machines) {
        List<HostNode> nodes = new ArrayList<>();
        for (int host = 0; host < hosts; host++) {
            nodes.add(host(host, machines));
        }
        return new TopologyModel("North", nodes, planes(), Instant.EPOCH);
    }

    public static HostNode host(int host, int machines) {
        List<MachineNode> chips = IntStream.range(0, machines).mapToObj(machine -> machine(host, machine,
                "plot-" + host + '-' + machine)).toList();
        return new HostNode(hostId(host), "host-" + host, Mark.RUNNING, 40, 50, "", Optional.empty(), chips,
                Map.of("storage", "eth1", "management", "eth0", "business", "br0"), Upkeep.NONE);
    }

    public static MachineNode machine(int host, int machine, String name) {
        return new MachineNode(machineId(host, machine), name, Mark.RUNNING, "", "", Optional.empty());
    }

    public static List<PlaneNode> planes() {
        return List.of(new PlaneNode("storage", "storage", PlaneNode.Kind.STORAGE, "3 hosts"),
                new PlaneNode("management", "management", PlaneNode.Kind.MANAGEMENT, "3 hosts"),
                new PlaneNode("business", "business", PlaneNode.Kind.BUSINESS, "0.9 Gbit/s"));
    }
}
