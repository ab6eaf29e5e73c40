// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import java.util.Optional;

import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.FlowKind;
import org.hotseat.model.cluster.FlowMapping;
import org.hotseat.model.cluster.Plane;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.model.plane.Flows;
import org.hotseat.model.text.Words;

/** Every flow is on a plane that may carry it. */
final class FlowRule implements Rule {

    @Override
    public void check(Cluster cluster, Report report) {
        report.unique(cluster.getFlows(), mapping -> Optional.of(mapping.getFlow()), Literals.FLOW_MAPPING__FLOW,
                Messages.flowTwice);
        for (FlowMapping mapping : cluster.getFlows()) {
            checkMapping(mapping, report);
        }
        Optional<Plane> first = Flows.planeOf(cluster, FlowKind.HEARTBEAT_A);
        if (first.isPresent() && first.equals(Flows.planeOf(cluster, FlowKind.HEARTBEAT_B))) {
            report.error(cluster, Literals.CLUSTER__FLOWS, Messages.heartbeatsTogether, first.get().getName());
        }
    }

    private static void checkMapping(FlowMapping mapping, Report report) {
        Plane plane = mapping.getPlane();
        String flow = Words.value(mapping.getFlow());
        if (plane == null) {
            report.error(mapping, Literals.FLOW_MAPPING__PLANE, Messages.flowWithoutPlane, flow);
            return;
        }
        boolean business = plane.getKind() == PlaneKind.BUSINESS;
        boolean guests = mapping.getFlow() == FlowKind.GUEST_NETWORK;
        if (business && mapping.getFlow() == FlowKind.CHECKPOINTS) {
            report.error(mapping, Literals.FLOW_MAPPING__PLANE, Messages.checkpointsOnBusiness, plane.getName());
        } else if (business && !guests) {
            report.warning(mapping, Literals.FLOW_MAPPING__PLANE, Messages.flowOnBusiness, flow, plane.getName());
        } else if (!business && guests) {
            report.error(mapping, Literals.FLOW_MAPPING__PLANE, Messages.guestsElsewhere, plane.getName());
        }
    }
}
