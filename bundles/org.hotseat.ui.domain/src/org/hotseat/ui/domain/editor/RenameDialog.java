// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.editor;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.ui.format.Formats;

/** Asks for a machine's new name; the button says the act. On the window's thread. */
final class RenameDialog extends InputDialog {

    RenameDialog(Shell parent, RenameCheck check) {
        super(parent, Messages.renameTitle, Formats.label(NLS.bind(Messages.renameText, check.before())),
                check.before(), text -> check.obstacle(text.strip()).orElse(null));
    }

    String name() {
        return getValue().strip();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.renameAct, true);
        getText().setFocus();
        getText().setText(getValue());
        getText().selectAll();
    }
}
