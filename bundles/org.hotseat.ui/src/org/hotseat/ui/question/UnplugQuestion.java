// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.question;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.preference.UiPreferences;

/** Asks before a machine that runs loses one of its disks. On the window's thread. */
public final class UnplugQuestion {

    private UnplugQuestion() {
    }

    /**
     * Asks, unless the preferences say that nothing is asked.
     *
     * @param shell before which
     * @param machine its name
     * @param disk its name, such as "disk vda"
     * @param content file, device or target that it shows; empty for none
     * @return whether the disk is to be unplugged
     */
    public static boolean ask(Shell shell, String machine, String disk, String content) {
        if (!UiPreferences.confirms()) {
            return true;
        }
        String named = content.isEmpty() ? disk : NLS.bind(Messages.unplugDisk, disk, content);
        MessageDialog dialog = new MessageDialog(shell, Messages.unplugTitle, null,
                Formats.label(NLS.bind(Messages.unplugText, named, machine)), MessageDialog.WARNING, 1,
                Messages.unplugVerb, Messages.cancel) {
            @Override
            public Image getWarningImage() {
                return StateMark.WARNING.image();
            }
        };
        return dialog.open() == 0;
    }
}
