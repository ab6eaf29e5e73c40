// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.editor;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISaveablePart2;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.StateMark;

/** Asks what becomes of an unsaved description when its editor closes. On the window's thread. */
final class ClosePrompt {

    private ClosePrompt() {
    }

    /** One of the answers of {@link ISaveablePart2}. */
    static int ask(Shell shell, String machine) {
        MessageDialog dialog = new MessageDialog(shell, Messages.closeTitle, null,
                Formats.label(NLS.bind(Messages.closeQuestion, machine)), MessageDialog.WARNING, 0, Messages.save,
                Messages.discard, Messages.cancel) {
            @Override
            public Image getWarningImage() {
                return StateMark.WARNING.image();
            }
        };
        return switch (dialog.open()) {
            case 0 -> ISaveablePart2.YES;
            case 1 -> ISaveablePart2.NO;
            default -> ISaveablePart2.CANCEL;
        };
    }
}
