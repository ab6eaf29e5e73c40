// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.part;

import java.util.Optional;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Finds services for parts and handlers, which the workbench makes and which therefore cannot be given any. */
public final class SeatsServices {

    private SeatsServices() {
    }

    /**
     * A service as it is now.
     *
     * @param <T> its interface
     * @param type its interface
     * @return empty while nobody offers it
     */
    public static <T> Optional<T> find(Class<T> type) {
        BundleContext context = FrameworkUtil.getBundle(SeatsServices.class).getBundleContext();
        ServiceReference<T> reference = context.getServiceReference(type);
        return reference == null ? Optional.empty() : Optional.ofNullable(context.getService(reference));
    }
}
