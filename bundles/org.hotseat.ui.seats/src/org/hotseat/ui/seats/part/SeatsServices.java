// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.part;

import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.swt.widgets.Display;
import org.hotseat.console.operation.OperationRunner;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.Sessions;
import org.hotseat.ui.seats.look.WorkbenchLook;
import org.hotseat.ui.seats.move.MoveContext;
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

    /**
     * What a move by hand needs, from the services of today.
     *
     * @param display of the window
     * @param background runs what computes
     * @return empty while no cluster is open
     */
    public static Optional<MoveContext> moveContext(Display display, Executor background) {
        Optional<Session> session = find(Sessions.class).flatMap(Sessions::active);
        Optional<OperationRunner> runner = find(OperationRunner.class);
        if (session.isEmpty() || runner.isEmpty()) {
            return Optional.empty();
        }
        Executor window = task -> {
            if (!display.isDisposed()) {
                display.asyncExec(task);
            }
        };
        return Optional.of(new MoveContext(session.get(), runner.get(), window, background,
                WorkbenchLook.of(display)));
    }
}
