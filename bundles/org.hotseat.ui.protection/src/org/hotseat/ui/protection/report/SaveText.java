// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Saves a text where a person says; the file is written by a job. On the window's thread. */
public final class SaveText {

    private static final String ENDING = ".md";

    private SaveText() {
    }

    /**
     * Asks where to, and saves it.
     *
     * @param shell of the dialog
     * @param title what is saved
     * @param name of the file, without its ending
     * @param text what is written
     */
    public static void ask(Shell shell, String title, String name, String text) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(title);
        dialog.setOverwrite(true);
        dialog.setFileName(name + ENDING);
        dialog.setFilterNames(new String[] { Messages.textFiles });
        dialog.setFilterExtensions(new String[] { "*" + ENDING });
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen.toLowerCase(Locale.ROOT).endsWith(ENDING) ? chosen : chosen + ENDING);
            IJobFunction work = monitor -> save(file, text);
            Job.create(title, work).schedule();
        }
    }

    static IStatus save(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return Status.OK_STATUS;
        } catch (IOException failed) {
            return Status.error(NLS.bind(Messages.notSaved, file, failed.getMessage()), failed);
        }
    }
}
