// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.FlowKind;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.model.edit.NewObjects;
import org.hotseat.model.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Flows find their plane, and hosts their address on it. */
class FlowsTest {

    private final Cluster cluster = Samples.full();
    private final Host host = cluster.getHosts().get(0);

    @ParameterizedTest
    @CsvSource({ "CONSOLE,MANAGEMENT", "COMMANDS,MANAGEMENT", "HEARTBEAT_A,MANAGEMENT", "CLUSTER_STORE,MANAGEMENT",
        "BOARD_PORTS,MANAGEMENT", "SWITCHES,MANAGEMENT", "BMCS,MANAGEMENT", "LIVE_MIGRATION,MANAGEMENT",
        "CHECKPOINTS,STORAGE", "DISK_IMAGES,STORAGE", "HEARTBEAT_B,STORAGE", "STORAGE_EXPERIMENTS,STORAGE",
        "GUEST_NETWORK,BUSINESS" })
    void everyFlowHasItsUsualPlane(FlowKind flow, PlaneKind kind) {
        assertEquals(kind, Flows.usualPlane(flow));
        assertEquals(Flows.planeOf(cluster, kind), Flows.planeOf(cluster, flow));
    }

    @Test
    void aSettingCountsBeforeTheUsualPlane() {
        cluster.getFlows().stream().filter(mapping -> mapping.getFlow() == FlowKind.LIVE_MIGRATION)
                .forEach(mapping -> mapping.setPlane(cluster.getPlanes().get(0)));
        assertEquals(Optional.of("10.0.0.1"), Flows.addressOf(host, FlowKind.LIVE_MIGRATION));
    }

    @Test
    void withoutAnySettingTheUsualPlaneCounts() {
        cluster.getFlows().clear();
        assertEquals(Optional.of("10.0.1.1"), Flows.addressOf(host, FlowKind.LIVE_MIGRATION));
    }

    @Test
    void whatIsMissingIsEmpty() {
        assertEquals(Optional.empty(), Flows.addressOf(new NewObjects().host("alone", "10.0.1.9"), FlowKind.CONSOLE));
        host.getInterfaces().get(1).setAddress("");
        assertEquals(Optional.empty(), Flows.addressOf(host, FlowKind.CONSOLE));
        host.getInterfaces().clear();
        assertEquals(Optional.empty(), Flows.addressOf(host, FlowKind.CONSOLE));
        cluster.getPlanes().clear();
        cluster.getFlows().clear();
        assertEquals(Optional.empty(), Flows.planeOf(cluster, FlowKind.CONSOLE));
    }
}
