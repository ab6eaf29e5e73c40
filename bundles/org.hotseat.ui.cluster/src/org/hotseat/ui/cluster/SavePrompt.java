// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.model.file.ClusterFile;
import org.hotseat.ui.format.Formats;

/** Asks about unsaved edits before an act that would lose them, and where to save. On the window's thread. */
public final class SavePrompt {

    private static final int SAVE = 0;
    private static final int DISCARD = 1;

    private SavePrompt() {
    }

    /**
     * Goes on at once when nothing would be lost; else asks, saves when told to, and goes on when that has worked.
     *
     * @param desk of the open cluster
     * @param shell above which window
     * @param next the act; run later when something is saved first, never when the person cancels
     */
    public static void before(ClusterDesk desk, Shell shell, Runnable next) {
        if (!desk.isUnsaved()) {
            next.run();
            return;
        }
        String name = desk.session().orElseThrow().clusterName();
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.saveFirstTitle,
                Formats.label(NLS.bind(Messages.saveFirst, name)), SWT.SHEET, Messages.save, Messages.discard,
                IDialogConstants.CANCEL_LABEL);
        if (answer == DISCARD) {
            next.run();
        } else if (answer == SAVE) {
            save(desk, shell, next);
        }
    }

    /**
     * Saves, asking for a file when the cluster has none yet. Failures are shown.
     *
     * @param desk of the open cluster
     * @param shell above which window
     * @param next run when it is saved
     */
    public static void save(ClusterDesk desk, Shell shell, Runnable next) {
        if (desk.session().flatMap(open -> open.document().file()).isEmpty()) {
            saveAs(desk, shell, next);
            return;
        }
        desk.save().whenComplete((done, failed) -> end(shell, failed, next));
    }

    /**
     * Saves to a file that the person chooses. Failures are shown.
     *
     * @param desk of the open cluster
     * @param shell above which window
     * @param next run when it is saved
     */
    public static void saveAs(ClusterDesk desk, Shell shell, Runnable next) {
        String name = desk.session().orElseThrow().clusterName();
        askFile(shell, SWT.SAVE, Messages.saveAsTitle, ClusterFiles.fileName(name)).ifPresent(
                file -> desk.saveAs(file, true).whenComplete((done, failed) -> end(shell, failed, next)));
    }

    /**
     * Asks for a cluster file.
     *
     * @param shell above which window
     * @param style SWT.OPEN or SWT.SAVE
     * @param title of the dialog
     * @param suggestion the file's name at first
     * @return empty when the person cancels
     */
    public static Optional<Path> askFile(Shell shell, int style, String title, String suggestion) {
        FileDialog dialog = new FileDialog(shell, style);
        dialog.setText(title);
        dialog.setOverwrite(true);
        dialog.setFileName(suggestion);
        dialog.setFilterNames(new String[] { Messages.clusterFiles, Messages.allFiles });
        dialog.setFilterExtensions(new String[] { "*." + ClusterFile.EXTENSION, "*" });
        String chosen = dialog.open();
        return chosen == null ? Optional.empty()
                : Optional.of(Path.of(style == SWT.SAVE ? ClusterFiles.withEnding(chosen) : chosen));
    }

    private static void end(Shell shell, Throwable failed, Runnable next) {
        if (failed == null) {
            next.run();
        } else {
            Trouble.show(shell, Messages.notSaved, failed);
        }
    }
}
