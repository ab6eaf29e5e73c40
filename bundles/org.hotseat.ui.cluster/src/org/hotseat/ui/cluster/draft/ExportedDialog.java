// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.draft;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hotseat.ui.format.Formats;

/** Says where the cluster was exported to, and what a document cannot hold. On the window's thread. */
final class ExportedDialog extends MessageDialog {

    private static final int WIDE = 520;
    private static final int HIGH = 120;

    private final List<String> notes;

    ExportedDialog(Shell shell, Path file, List<String> notes) {
        super(shell, Messages.exportTitle, null, Formats.label(NLS.bind(Messages.exported, file)), INFORMATION, 0,
                IDialogConstants.CLOSE_LABEL);
        this.notes = List.copyOf(notes);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected @Nullable Control createCustomArea(Composite parent) {
        if (notes.isEmpty()) {
            return null;
        }
        Text all = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP | SWT.BORDER);
        all.setText(String.join(System.lineSeparator(), notes));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDE, HIGH).applyTo(all);
        return all;
    }
}
