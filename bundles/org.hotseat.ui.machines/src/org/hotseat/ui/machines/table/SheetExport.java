// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.ui.machines.rows.Column;
import org.hotseat.ui.machines.rows.Row;
import org.hotseat.ui.machines.rows.Sheet;

/** Saves rows as a CSV file; the file is written by a job. */
final class SheetExport {

    private static final String CSV = ".csv";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SheetExport() {
    }

    /** Asks where to and begins to write. */
    static void ask(Shell shell, List<Row> rows, List<Column> columns) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.exportTitle);
        dialog.setOverwrite(true);
        dialog.setFileName(Messages.exportName + CSV);
        dialog.setFilterNames(new String[] { Messages.csvFiles });
        dialog.setFilterExtensions(new String[] { "*.csv" });
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen.toLowerCase(Locale.ROOT).endsWith(CSV) ? chosen : chosen + CSV);
            IJobFunction work = monitor -> write(file, rows, columns);
            Job.create(Messages.exportTitle, work).schedule();
        }
    }

    /** With a byte order mark, without which spreadsheets take UTF-8 for something else. */
    static IStatus write(Path file, List<Row> rows, List<Column> columns) {
        try {
            Files.writeString(file, BYTE_ORDER_MARK + Sheet.csv(rows, columns), StandardCharsets.UTF_8);
            return Status.OK_STATUS;
        } catch (IOException failed) {
            return Status.error(NLS.bind(Messages.notSaved, file, failed.getMessage()), failed);
        }
    }
}
