// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.internal.work;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.hotseat.base.failure.FailureException;
import org.hotseat.console.operation.Operation;
import org.hotseat.ui.work.OperationJobs;

/** Shows failures in one dialog: a second one joins the first. On the window's thread. */
final class FailureBoard implements JobRunner.FailureTeller {

    private @Nullable FailureDialog open;

    @Override
    public void tell(Operation operation, FailureException failure) {
        for (Shell shell : PlatformUI.getWorkbench().getDisplay().getShells()) {
            if (shell.getData(OperationJobs.WATCHED) == operation) {
                return;
            }
        }
        FailureDialog dialog = open;
        if (dialog == null || dialog.getShell() == null || dialog.getShell().isDisposed()) {
            dialog = new FailureDialog(parent());
            open = dialog;
        }
        dialog.add(operation.title(), failure.failure());
        dialog.open();
    }

    private static @Nullable Shell parent() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getShell();
    }
}
