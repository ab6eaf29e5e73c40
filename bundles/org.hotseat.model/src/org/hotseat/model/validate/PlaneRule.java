// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import java.util.Optional;

import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Plane;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.model.plane.Flows;
import org.hotseat.model.text.Words;

/** There is one plane of each kind, each with a subnet of its own. */
final class PlaneRule implements Rule {

    @Override
    public void check(Cluster cluster, Report report) {
        for (PlaneKind kind : PlaneKind.values()) {
            if (Flows.planeOf(cluster, kind).isEmpty()) {
                report.error(cluster, Literals.CLUSTER__PLANES, Messages.planeMissing, Words.value(kind));
            }
        }
        report.unique(cluster.getPlanes(), plane -> Optional.of(plane.getKind()), Literals.PLANE__KIND,
                Messages.planeTwice);
        for (Plane plane : cluster.getPlanes()) {
            String subnet = plane.getSubnet();
            if (subnet.isEmpty()) {
                report.warning(plane, Literals.PLANE__SUBNET, Messages.subnetMissing);
            } else if (Subnet.parse(subnet).isEmpty()) {
                report.error(plane, Literals.PLANE__SUBNET, Messages.subnetForm, subnet);
            }
        }
        report.unique(cluster.getPlanes(), plane -> Subnet.parse(plane.getSubnet()), Literals.PLANE__SUBNET,
                Messages.subnetTwice);
    }
}
