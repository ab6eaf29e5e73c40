// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.internal.work;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.base.failure.Failure;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.look.StateMark;

/** What has failed and what to do about it; several failures below each other. Does not block the window's thread. */
final class FailureDialog extends Dialog {

    private static final int WIDTH = 420;
    private static final int SHOWN = 6;

    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Composite list;

    private record Entry(String title, Failure failure) {
    }

    FailureDialog(@Nullable Shell parent) {
        super(parent);
        setBlockOnOpen(false);
    }

    void add(String title, Failure failure) {
        entries.add(new Entry(title, failure));
        Composite shown = list;
        if (shown != null && !shown.isDisposed()) {
            fill(shown);
            getShell().pack();
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite shown = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(shown);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(shown);
        list = shown;
        fill(shown);
        return area;
    }

    private void fill(Composite shown) {
        for (Control child : shown.getChildren()) {
            child.dispose();
        }
        int first = Math.max(0, entries.size() - SHOWN);
        for (Entry entry : entries.subList(first, entries.size())) {
            row(shown, entry);
        }
        if (first > 0) {
            Label more = new Label(shown, SWT.NONE);
            more.setText(NLS.bind(Messages.more, first));
            GridDataFactory.fillDefaults().span(2, 1).applyTo(more);
        }
        shown.requestLayout();
    }

    private static void row(Composite shown, Entry entry) {
        Label mark = new Label(shown, SWT.NONE);
        mark.setImage(StateMark.ERROR.image());
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(mark);
        Label title = new Label(shown, SWT.WRAP);
        title.setText(Formats.label(NLS.bind(Messages.failed, entry.title())));
        title.setFont(Fonts.of(Face.TITLE));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(title);
        new Label(shown, SWT.NONE);
        Label text = new Label(shown, SWT.WRAP);
        text.setText(entry.failure().text());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
