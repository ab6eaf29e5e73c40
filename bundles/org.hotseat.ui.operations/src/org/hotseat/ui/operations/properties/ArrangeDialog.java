// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.ui.operations.properties.field.Candidates.Choice;
import org.hotseat.ui.part.Rows;

/** Chooses several objects and their order: ticked ones first, in order. On the window's thread. */
final class ArrangeDialog extends Dialog {

    private static final int MARGIN = 18;
    private static final int WIDTH = 320;
    private static final int HEIGHT = 280;

    private final String title;
    private final List<Choice> choices = new ArrayList<>();
    private final List<EObject> wanted;
    private Table table;
    private Button up;
    private Button down;

    ArrangeDialog(Shell parent, String title, List<Choice> all, List<EObject> now) {
        super(parent);
        this.title = title;
        this.wanted = new ArrayList<>(now);
        now.forEach(one -> all.stream().filter(choice -> choice.value() == one).forEach(choices::add));
        all.stream().filter(choice -> !choices.contains(choice)).forEach(choices::add);
    }

    /** Asks; empty when the person lets it be. */
    Optional<List<EObject>> ask() {
        return open() == OK ? Optional.of(wanted) : Optional.empty();
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
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table = new Table(area, SWT.BORDER | SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Rows.height(table);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        Composite side = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(side);
        up = button(side, Messages.moveUp, -1);
        down = button(side, Messages.moveDown, 1);
        for (Choice choice : choices) {
            TableItem item = new TableItem(table, SWT.NONE);
            write(item, choice);
            item.setChecked(wanted.contains(choice.value()));
        }
        table.addListener(SWT.Selection, event -> enable());
        enable();
        return area;
    }

    private static void write(TableItem item, Choice choice) {
        item.setText(choice.label());
        item.setData(choice.value());
    }

    private Button button(Composite side, String text, int by) {
        Button button = new Button(side, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> shift(by));
        setButtonLayoutData(button);
        return button;
    }

    private void enable() {
        int at = table.getSelectionIndex();
        up.setEnabled(at > 0);
        down.setEnabled(at >= 0 && at < table.getItemCount() - 1);
    }

    private void shift(int by) {
        int at = table.getSelectionIndex();
        boolean here = table.getItem(at).getChecked();
        boolean there = table.getItem(at + by).getChecked();
        Collections.swap(choices, at, at + by);
        write(table.getItem(at), choices.get(at));
        write(table.getItem(at + by), choices.get(at + by));
        table.getItem(at).setChecked(there);
        table.getItem(at + by).setChecked(here);
        table.setSelection(at + by);
        enable();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.apply, true);
    }

    @Override
    protected void okPressed() {
        wanted.clear();
        for (TableItem item : table.getItems()) {
            if (item.getChecked()) {
                wanted.add((EObject) item.getData());
            }
        }
        super.okPressed();
    }
}
