// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletionException;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/** Tells a person why the act failed that this person asked for. On the window's thread. */
public final class Trouble {

    private static final Logger LOG = System.getLogger(Trouble.class.getName());

    private Trouble() {
    }

    /**
     * Shows what went wrong and what to do, in the words of whoever found it.
     *
     * @param shell above which window
     * @param title what did not work
     * @param failed as a future reports it
     */
    public static void show(Shell shell, String title, Throwable failed) {
        Failure failure = failure(failed);
        if (shell.isDisposed()) {
            LOG.log(Level.WARNING, title, failed);
            return;
        }
        String text = failure.remedy().isEmpty() ? failure.message()
                : failure.message() + System.lineSeparator() + System.lineSeparator() + failure.remedy();
        MessageDialog.open(MessageDialog.ERROR, shell, title, text, 0, IDialogConstants.CLOSE_LABEL);
    }

    /**
     * What went wrong, as data.
     *
     * @param failed as a future reports it
     * @return in words for a person, also when the program itself broke
     */
    public static Failure failure(Throwable failed) {
        Throwable cause = failed instanceof CompletionException && failed.getCause() != null ? failed.getCause()
                : failed;
        if (cause instanceof FailureException known) {
            return known.failure();
        }
        LOG.log(Level.ERROR, "an act on the cluster broke", cause);
        return new Failure(FailureCode.OTHER, NLS.bind(Messages.broken, cause), Messages.brokenRemedy);
    }
}
