// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import java.util.Optional;

import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Route;
import org.hotseat.model.cluster.SignalKind;

/** A route joins an input and an output of one switch, and no output is wanted by two. */
final class RouteRule implements Rule {

    @Override
    public void check(Cluster cluster, Report report) {
        cluster.getRoutes().forEach(route -> checkRoute(route, report));
        report.unique(cluster.getRoutes(), route -> Optional.ofNullable(route.getOutput()),
                Literals.ROUTE__OUTPUT, Messages.routeConflict);
    }

    private static void checkRoute(Route route, Report report) {
        report.errorIf(route.getInput() == null, route, Literals.ROUTE__INPUT, Messages.routeInputMissing);
        report.errorIf(route.getOutput() == null, route, Literals.ROUTE__OUTPUT, Messages.routeOutputMissing);
        if (route.getInput() != null && route.getOutput() != null) {
            report.errorIf(route.getInput().eContainer() != route.getOutput().eContainer(), route,
                    Literals.ROUTE__OUTPUT, Messages.routeAcross);
            report.errorIf(!fits(route.getInput().getSignal(), route.getOutput().getSignal()), route,
                    Literals.ROUTE__OUTPUT, Messages.signalMismatch);
        }
    }

    private static boolean fits(SignalKind input, SignalKind output) {
        return input == output || input == SignalKind.VIDEO_AND_USB || output == SignalKind.VIDEO_AND_USB;
    }
}
