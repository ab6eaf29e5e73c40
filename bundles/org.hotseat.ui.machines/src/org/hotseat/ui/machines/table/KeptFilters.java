// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.table;

import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.machines.filter.SavedFilters;
import org.hotseat.ui.machines.filter.SavedFilters.Saved;

/** The menu of filters that have a name. On the window's thread. */
final class KeptFilters {

    private final GridMemory memory;
    private final Control owner;
    private final Consumer<String> use;

    /** A menu for a table whose filter is set by the consumer. */
    KeptFilters(GridMemory memory, Control owner, Consumer<String> use) {
        this.memory = memory;
        this.owner = owner;
        this.use = use;
    }

    /** A menu to be shown once; it goes when it closes. */
    Menu menu(String current) {
        Menu menu = new Menu(owner);
        fill(menu, current);
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        return menu;
    }

    /** Puts the filters into a menu. */
    void fill(Menu menu, String current) {
        SavedFilters filters = memory.filters();
        for (Saved saved : filters.all()) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(Formats.label(saved.name()));
            item.setToolTipText(saved.text());
            item.setSelection(saved.text().equals(current));
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    use.accept(saved.text());
                }
            });
        }
        if (!filters.all().isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        MenuItem keep = item(menu, Messages.keepFilter, () -> keep(current));
        keep.setEnabled(!current.isBlank());
        keep.setToolTipText(current.isBlank() ? Messages.nothingToKeep : current);
        if (!filters.all().isEmpty()) {
            MenuItem forget = new MenuItem(menu, SWT.CASCADE);
            forget.setText(Messages.forgetFilter);
            Menu names = new Menu(forget);
            forget.setMenu(names);
            filters.all().forEach(saved -> item(names, Formats.label(saved.name()),
                    () -> memory.keep(memory.filters().without(saved.name()))));
        }
    }

    private static MenuItem item(Menu menu, String words, Runnable act) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words);
        item.addListener(SWT.Selection, event -> act.run());
        return item;
    }

    private void keep(String current) {
        IInputValidator named = name -> name.isBlank() ? Messages.nameMissing : null;
        InputDialog dialog = new InputDialog(owner.getShell(), Messages.keepFilterTitle,
                Formats.label(NLS.bind(Messages.keepFilterLabel, current)), "", named) {
            @Override
            protected void createButtonsForButtonBar(org.eclipse.swt.widgets.Composite parent) {
                super.createButtonsForButtonBar(parent);
                getOkButton().setText(Messages.keep);
            }
        };
        if (dialog.open() == Window.OK) {
            memory.keep(memory.filters().with(dialog.getValue(), current));
        }
    }
}
