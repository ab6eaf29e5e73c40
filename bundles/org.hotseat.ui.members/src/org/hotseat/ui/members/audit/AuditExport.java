// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.operation.Operation;

/**
 * Writes entries of the audit log to a file: JSON Lines with their seals when its name ends so, else CSV.
 *
 * @param rows in the order of the file
 * @param file replaced when it is there
 */
public record AuditExport(List<AuditRow> rows, Path file) implements Operation {

    private static final String LINES = ".jsonl";

    /** Copies the list. */
    public AuditExport {
        rows = List.copyOf(rows);
    }

    /**
     * Asks where to. On the window's thread.
     *
     * @param shell of the dialog
     * @param rows what will be written
     * @return empty when nobody wants it
     */
    public static Optional<AuditExport> ask(Shell shell, List<AuditRow> rows) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.exportTitle);
        dialog.setFileName("audit.csv");
        dialog.setFilterNames(new String[] { Messages.exportSheet, Messages.exportSealed });
        dialog.setFilterExtensions(new String[] { "*.csv", "*" + LINES });
        dialog.setOverwrite(true);
        String file = dialog.open();
        return file == null ? Optional.empty() : Optional.of(new AuditExport(rows, Path.of(file)));
    }

    @Override
    public String title() {
        return NLS.bind(Messages.exportTo, file.getFileName());
    }

    @Override
    public String exclusionKey() {
        return "";
    }

    @Override
    public void run(Progress progress) throws FailureException {
        boolean sealed = file.toString().toLowerCase(Locale.ROOT).endsWith(LINES);
        try {
            Files.writeString(file, sealed ? AuditText.jsonLines(rows) : AuditText.csv(rows), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.exportFailed, file.getFileName(),
                    String.valueOf(failed.getMessage())), Messages.exportRemedy), failed);
        }
    }
}
