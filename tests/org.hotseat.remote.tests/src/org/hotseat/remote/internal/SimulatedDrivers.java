// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.internal;

import java.net.URI;
import java.util.Collection;

import org.hotseat.hypervisor.HypervisorDriver;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The driver of simulated hosts: among the services, or without a framework made by its name. */
final class SimulatedDrivers {

    private static final URI PROBE = URI.create("sim:any/host");

    private SimulatedDrivers() {
    }

    static HypervisorDriver get() throws ReflectiveOperationException, InvalidSyntaxException {
        Bundle own = FrameworkUtil.getBundle(SimulatedDrivers.class);
        if (own == null) {
            return (HypervisorDriver) Class.forName("org.hotseat.simulated.internal.SimulatedDriver")
                    .getDeclaredConstructor().newInstance();
        }
        BundleContext context = own.getBundleContext();
        Collection<ServiceReference<HypervisorDriver>> all =
                context.getServiceReferences(HypervisorDriver.class, null);
        return all.stream().map(context::getService).filter(one -> one.accepts(PROBE)).findFirst().orElseThrow();
    }
}
