// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import java.util.Optional;

import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.HypervisorKind;
import org.hotseat.model.cluster.Plane;
import org.hotseat.model.cluster.PlaneInterface;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.model.plane.Flows;

/** Every real host is joined to every plane once, with an address of the plane's subnet that nobody else has. */
final class HostPlaneRule implements Rule {

    @Override
    public void check(Cluster cluster, Report report) {
        for (Host host : cluster.getHosts()) {
            boolean simulated = host.getLibvirt() != null
                    && host.getLibvirt().getKind() == HypervisorKind.SIMULATED;
            if (!simulated) {
                checkJoined(cluster, host, report);
            }
            report.unique(host.getInterfaces(), joined -> Optional.ofNullable(joined.getPlane()),
                    Literals.PLANE_INTERFACE__PLANE, Messages.planeServedTwice);
            host.getInterfaces().forEach(joined -> checkInterface(joined, report));
        }
        report.unique(cluster.getHosts().stream().flatMap(host -> host.getInterfaces().stream()).toList(),
                joined -> Optional.of(joined.getAddress()).filter(address -> !address.isBlank()),
                Literals.PLANE_INTERFACE__ADDRESS, Messages.addressTwice);
    }

    private static void checkJoined(Cluster cluster, Host host, Report report) {
        for (Plane plane : cluster.getPlanes()) {
            if (Flows.interfaceOn(host, plane).isEmpty()) {
                report.warning(host, Literals.HOST__INTERFACES, Messages.planeNotServed, plane.getName());
            }
        }
    }

    private static void checkInterface(PlaneInterface joined, Report report) {
        Plane plane = joined.getPlane();
        if (plane == null) {
            report.error(joined, Literals.PLANE_INTERFACE__PLANE, Messages.interfaceWithoutPlane);
            return;
        }
        boolean business = plane.getKind() == PlaneKind.BUSINESS;
        String address = joined.getAddress();
        report.warningIf(business && joined.getBridge().isBlank(), joined, Literals.PLANE_INTERFACE__BRIDGE,
                Messages.bridgeMissing);
        report.warningIf(!business && address.isBlank(), joined, Literals.PLANE_INTERFACE__ADDRESS,
                Messages.addressMissing);
        boolean outside = Subnet.isAddress(address)
                && Subnet.parse(plane.getSubnet()).map(subnet -> !subnet.holds(address)).orElse(false);
        if (outside) {
            report.error(joined, Literals.PLANE_INTERFACE__ADDRESS, Messages.addressOutside, address,
                    plane.getSubnet(), plane.getName());
        }
    }
}
