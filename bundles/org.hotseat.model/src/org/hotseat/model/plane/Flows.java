// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.plane;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.FlowKind;
import org.hotseat.model.cluster.FlowMapping;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.Plane;
import org.hotseat.model.cluster.PlaneInterface;
import org.hotseat.model.cluster.PlaneKind;

/** Answers which plane carries a flow and where a host is found on it. Confined to the thread that owns the cluster. */
public final class Flows {

    private static final Map<FlowKind, PlaneKind> DEFAULTS = defaults();

    private Flows() {
    }

    private static Map<FlowKind, PlaneKind> defaults() {
        Map<FlowKind, PlaneKind> map = new EnumMap<>(FlowKind.class);
        for (FlowKind flow : FlowKind.values()) {
            map.put(flow, switch (flow) {
                case CHECKPOINTS, DISK_IMAGES, HEARTBEAT_B, STORAGE_EXPERIMENTS -> PlaneKind.STORAGE;
                case GUEST_NETWORK -> PlaneKind.BUSINESS;
                default -> PlaneKind.MANAGEMENT;
            });
        }
        return Collections.unmodifiableMap(map);
    }

    /**
     * The plane that carries a flow where the cluster says nothing.
     *
     * @param flow any
     * @return its usual plane
     */
    public static PlaneKind usualPlane(FlowKind flow) {
        return Optional.ofNullable(DEFAULTS.get(flow)).orElse(PlaneKind.MANAGEMENT);
    }

    /**
     * The plane that carries a flow.
     *
     * @param cluster whose setting counts before the usual plane
     * @param flow any
     * @return empty when the cluster lacks that plane
     */
    public static Optional<Plane> planeOf(Cluster cluster, FlowKind flow) {
        return cluster.getFlows().stream()
                .filter(mapping -> mapping.getFlow() == flow && mapping.getPlane() != null)
                .map(FlowMapping::getPlane)
                .findFirst()
                .or(() -> planeOf(cluster, usualPlane(flow)));
    }

    /**
     * The plane of a kind.
     *
     * @param cluster any
     * @param kind of plane
     * @return the first one; empty when there is none
     */
    public static Optional<Plane> planeOf(Cluster cluster, PlaneKind kind) {
        return cluster.getPlanes().stream().filter(plane -> plane.getKind() == kind).findFirst();
    }

    /**
     * How a host is joined to a plane.
     *
     * @param host any
     * @param plane any
     * @return empty when no interface of the host serves it
     */
    public static Optional<PlaneInterface> interfaceOn(Host host, Plane plane) {
        return host.getInterfaces().stream().filter(candidate -> candidate.getPlane() == plane).findFirst();
    }

    /**
     * Where a host is found for a flow.
     *
     * @param host inside a cluster
     * @param flow any
     * @return its address on the plane of the flow; empty when it has none or is in no cluster
     */
    public static Optional<String> addressOf(Host host, FlowKind flow) {
        if (!(host.eContainer() instanceof Cluster cluster)) {
            return Optional.empty();
        }
        return planeOf(cluster, flow)
                .flatMap(plane -> interfaceOn(host, plane))
                .map(PlaneInterface::getAddress)
                .filter(address -> !address.isEmpty());
    }
}
