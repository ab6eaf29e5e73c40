// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.ui.operations.properties.field.Candidates.Choice;
import org.hotseat.ui.operations.properties.field.FieldText;
import org.hotseat.ui.part.FilterField;
import org.hotseat.ui.part.Rows;

/** Chooses one of many objects, found by typing. On the window's thread. */
final class ChooseDialog extends Dialog {

    private static final int MARGIN = 18;
    private static final int WIDTH = 380;
    private static final int HEIGHT = 320;

    private final String title;
    private final List<Choice> choices;
    private Table table;
    private Optional<Chosen> chosen = Optional.empty();

    /**
     * What was chosen.
     *
     * @param value empty for none
     */
    record Chosen(Optional<Object> value) {
    }

    ChooseDialog(Shell parent, String title, List<Choice> choices) {
        super(parent);
        this.title = title;
        this.choices = choices;
    }

    /** Asks; empty when the person lets it be. */
    Optional<Chosen> ask() {
        open();
        return chosen;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        FilterField filter = new FilterField(area, Messages.filterNames, this::fill);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter.control());
        table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Rows.height(table);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        fill("");
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.choose, true);
    }

    private void fill(String text) {
        table.removeAll();
        String wanted = text.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            new TableItem(table, SWT.NONE).setText(FieldText.NONE);
        }
        for (Choice choice : choices) {
            if (choice.label().toLowerCase(Locale.ROOT).contains(wanted)) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(choice.label());
                item.setData(choice.value());
            }
        }
        table.select(0);
    }

    @Override
    protected void okPressed() {
        if (table.getSelectionCount() == 1) {
            chosen = Optional.of(new Chosen(Optional.ofNullable(table.getSelection()[0].getData())));
            super.okPressed();
        }
    }
}
