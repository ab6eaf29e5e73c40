// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.operations.properties.field.FieldEdits;
import org.hotseat.ui.operations.properties.field.FieldRow;
import org.hotseat.ui.operations.properties.field.FieldRow.Kind;
import org.hotseat.ui.operations.properties.page.PropertyPages;

/**
 * What a person can do to rows: by mouse, keys and the context menu. Enter, F2 or a typed character edits; Delete
 * removes a part; Alt with an arrow key moves one in its list. On the window's thread.
 */
final class FieldActs {

    private final FieldTree rows;
    private final FieldEditor editor;
    private final Supplier<Optional<FieldEdits>> edits;
    private final Consumer<String> status;
    private final Runnable enlist;

    FieldActs(FieldTree rows, FieldEditor editor, Supplier<Optional<FieldEdits>> edits, Consumer<String> status,
            Runnable enlist) {
        this.rows = rows;
        this.editor = editor;
        this.edits = edits;
        this.status = status;
        this.enlist = enlist;
        Tree tree = rows.control();
        tree.addListener(SWT.DefaultSelection, event -> open((TreeItem) event.item));
        tree.addListener(SWT.KeyDown, this::key);
        tree.addListener(SWT.MouseUp, this::click);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        tree.setMenu(menu.createContextMenu(tree));
    }

    /** A click on the offer to add a part takes it; a click on a selected value edits it. */
    private void click(Event event) {
        TreeItem item = rows.control().getItem(new Point(event.x, event.y));
        if (event.button != 1 || item == null || !(item.getData() instanceof FieldRow row)) {
            return;
        }
        boolean onValue = item.getBounds(FieldTree.VALUE).contains(event.x, event.y);
        if (row.kind() == Kind.ADD && (onValue || row.value().isEmpty())) {
            add(row);
        } else if (onValue && row.isEditable() && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
            editor.begin("");
        }
    }

    private void open(TreeItem item) {
        FieldRow row = (FieldRow) item.getData();
        if (row.kind() == Kind.ADD) {
            add(row);
        } else if (row.isEditable()) {
            editor.begin("");
        } else if (!row.children().isEmpty()) {
            boolean expanded = !item.getExpanded();
            item.setExpanded(expanded);
            Event told = new Event();
            told.item = item;
            rows.control().notifyListeners(expanded ? SWT.Expand : SWT.Collapse, told);
        }
    }

    private void key(Event event) {
        Optional<FieldRow> row = rows.selected();
        if (row.isEmpty()) {
            return;
        }
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        boolean typed = row.get().kind() == Kind.TEXT && (modifiers & ~SWT.SHIFT) == 0 && event.character > ' '
                && event.character != SWT.DEL;
        if (modifiers == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            shift(row.get(), event.keyCode == SWT.ARROW_UP ? -1 : 1);
            event.doit = false;
        } else if (event.keyCode == SWT.F2) {
            editor.begin("");
        } else if (event.keyCode == SWT.DEL) {
            remove(row.get());
        } else if (typed) {
            event.doit = false;
            editor.begin(String.valueOf(event.character));
        }
    }

    private void add(FieldRow row) {
        if (row.key().equals(PropertyPages.ENLIST)) {
            enlist.run();
            return;
        }
        edits.get().ifPresent(to -> {
            EObject part = to.add(row.place().orElseThrow());
            boolean named = rows.select(below -> below.place().filter(at -> at.object() == part
                    && at.feature() == Literals.NAMED__NAME).isPresent()).isPresent();
            if (named) {
                editor.begin("");
            } else {
                rows.select(below -> below.place().filter(at -> at.object() == part).isPresent());
            }
        });
    }

    private void remove(FieldRow row) {
        if (row.isRemovable()) {
            edits.get().ifPresent(to -> {
                to.remove(row);
                status.accept(NLS.bind(Messages.removed, row.label()));
            });
        }
    }

    private void shift(FieldRow row, int by) {
        if (row.kind() == Kind.MEMBER) {
            edits.get().ifPresent(to -> to.shift(row, by));
        }
    }

    private void fill(IMenuManager menu) {
        Optional<FieldRow> selected = rows.selected();
        if (selected.isEmpty()) {
            return;
        }
        FieldRow row = selected.get();
        if (row.isEditable()) {
            menu.add(act(Messages.edit, Icon.EDIT, () -> editor.begin("")));
        }
        if (row.kind() == Kind.ADD) {
            menu.add(act(row.label(), Icon.ADD, () -> add(row)));
        }
        if (row.kind() == Kind.MEMBER) {
            menu.add(act(Messages.moveUp + "\tAlt+Up", Icon.UP, () -> shift(row, -1)));
            menu.add(act(Messages.moveDown + "\tAlt+Down", Icon.DOWN, () -> shift(row, 1)));
        }
        menu.add(new Separator());
        menu.add(act(Messages.copyValue, Icon.COPY, () -> copy(row)));
        if (row.isRemovable()) {
            menu.add(new Separator());
            menu.add(act(NLS.bind(Messages.remove, row.label()) + "\tDel", Icon.DELETE, () -> remove(row)));
        }
    }

    private static IAction act(String text, Icon icon, Runnable run) {
        return new Action(text, icon.descriptor()) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private void copy(FieldRow row) {
        Clipboard clipboard = new Clipboard(rows.control().getDisplay());
        clipboard.setContents(new Object[] { row.value().isEmpty() ? row.label() : row.value() },
                new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }
}
