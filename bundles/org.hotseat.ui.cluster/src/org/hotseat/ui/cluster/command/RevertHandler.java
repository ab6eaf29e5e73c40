// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.ui.cluster.ClusterDesk;
import org.hotseat.ui.cluster.Trouble;
import org.hotseat.ui.format.Formats;

/** Command: reads the cluster from its file again and drops the edits since. */
public final class RevertHandler extends ClusterHandler {

    @Override
    void act(ClusterDesk desk, Shell shell, ExecutionEvent event) {
        desk.session().ifPresent(open -> open.document().file().ifPresent(file -> {
            if (MessageDialog.open(MessageDialog.QUESTION, shell, Messages.revertTitle,
                    Formats.label(NLS.bind(Messages.revertAsk, open.clusterName())), SWT.SHEET, Messages.revert,
                    IDialogConstants.CANCEL_LABEL) == 0) {
                desk.open(file).exceptionally(failed -> {
                    Trouble.show(shell, Messages.notOpened, failed);
                    return null;
                });
            }
        }));
    }
}
