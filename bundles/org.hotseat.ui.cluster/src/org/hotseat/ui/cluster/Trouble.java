// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletionException;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.StateMark;

/** Tells a person why the act failed that this person asked for. On the window's thread. */
public final class Trouble {

    private static final Logger LOG = System.getLogger(Trouble.class.getName());

    private Trouble() {
    }

    /** With our own mark, in twice its usual size, in place of the system's foreign red. */
    private static final class TroubleDialog extends MessageDialog {

        private final Image mark;

        TroubleDialog(Shell shell, String title, String text) {
            super(shell, title, null, Formats.label(text), MessageDialog.ERROR, 0, IDialogConstants.CLOSE_LABEL);
            ImageDescriptor usual = StateMark.ERROR.descriptor();
            mark = ImageDescriptor.createFromImageDataProvider(zoom -> usual.getImageData(zoom * 2)).createImage();
        }

        @Override
        public Image getErrorImage() {
            return mark;
        }

        @Override
        public boolean close() {
            boolean closed = super.close();
            if (closed) {
                mark.dispose();
            }
            return closed;
        }
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
        new TroubleDialog(shell, title, text).open();
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
