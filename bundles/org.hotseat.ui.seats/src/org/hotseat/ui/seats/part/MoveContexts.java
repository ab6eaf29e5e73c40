// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.part;

import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.swt.widgets.Display;
import org.hotseat.console.operation.OperationRunner;
import org.hotseat.console.session.Session;
import org.hotseat.ui.ink.WorkbenchLook;
import org.hotseat.ui.seats.move.MoveContext;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.work.UiThread;

/** Gathers what moves by hand need, for parts and handlers. */
public final class MoveContexts {

    private MoveContexts() {
    }

    /**
     * What a move by hand needs, from the services of today.
     *
     * @param display of the window
     * @param background runs what computes
     * @return empty while no cluster is open
     */
    public static Optional<MoveContext> of(Display display, Executor background) {
        Optional<Session> session = Services.session();
        Optional<OperationRunner> runner = Services.runner();
        if (session.isEmpty() || runner.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new MoveContext(session.get(), runner.get(), UiThread.executor(display), background,
                WorkbenchLook.of(display)));
    }
}
