// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.service;

import java.util.Optional;

import org.hotseat.console.operation.OperationRunner;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.Sessions;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Finds services for parts and handlers, which the workbench makes and which therefore cannot be given any. */
public final class Services {

    private Services() {
    }

    /**
     * A service as it is now; any thread.
     *
     * @param <T> its interface
     * @param type its interface
     * @return empty while nobody offers it
     */
    public static <T> Optional<T> find(Class<T> type) {
        Bundle bundle = FrameworkUtil.getBundle(Services.class);
        BundleContext context = bundle == null ? null : bundle.getBundleContext();
        if (context == null) {
            return Optional.empty();
        }
        ServiceReference<T> reference = context.getServiceReference(type);
        return reference == null ? Optional.empty() : Optional.ofNullable(context.getService(reference));
    }

    /**
     * The open cluster.
     *
     * @return empty while none is open
     */
    public static Optional<Session> session() {
        return find(Sessions.class).flatMap(Sessions::active);
    }

    /**
     * What runs acts.
     *
     * @return empty while the program starts or ends
     */
    public static Optional<OperationRunner> runner() {
        return find(OperationRunner.class);
    }
}
