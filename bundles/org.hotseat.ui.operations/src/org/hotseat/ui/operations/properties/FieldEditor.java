// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.operations.properties.field.Candidates;
import org.hotseat.ui.operations.properties.field.Entry;
import org.hotseat.ui.operations.properties.field.FieldEdits;
import org.hotseat.ui.operations.properties.field.FieldRow;
import org.hotseat.ui.operations.properties.field.FieldRow.Place;
import org.hotseat.ui.operations.properties.field.FieldText;

/**
 * Edits a value where it stands: a field, a list or a dialog lies over the cell until the value is stored or the person
 * lets it be. On the window's thread.
 */
final class FieldEditor {

    /** More than these are looked for in a dialog with a filter. */
    private static final int MOST_IN_LIST = 30;
    private static final int MARK_SPACE = 20;

    private final FieldTree tree;
    private final TreeEditor place;
    private final Supplier<Optional<FieldEdits>> edits;
    private final Consumer<String> teller;
    private @Nullable Control open;

    /**
     * An editor of a tree.
     *
     * @param tree whose values
     * @param edits of the open document
     * @param teller shows why a text cannot be stored; empty takes it away
     */
    FieldEditor(FieldTree tree, Supplier<Optional<FieldEdits>> edits, Consumer<String> teller) {
        this.tree = tree;
        this.edits = edits;
        this.teller = teller;
        place = new TreeEditor(tree.control());
        place.grabHorizontal = true;
        place.horizontalAlignment = SWT.LEFT;
    }

    boolean isOpen() {
        return open != null;
    }

    /** Begins to edit the selected row; a typed character replaces the text. */
    void begin(String typed) {
        TreeItem[] items = tree.control().getSelection();
        Optional<FieldRow> row = tree.selected();
        if (items.length == 1 && row.isPresent() && row.get().isEditable() && edits.get().isPresent()) {
            close();
            begin(items[0], row.get(), typed);
        }
    }

    private void begin(TreeItem item, FieldRow row, String typed) {
        Place at = row.place().orElseThrow();
        switch (row.kind()) {
            case TEXT -> text(item, at, typed);
            case LINES -> lines(at);
            case CHOICE -> list(item, at, Candidates.values(at.feature()));
            case REFERENCE -> reference(item, at);
            case REFERENCES -> references(at);
            default -> throw new IllegalArgumentException("not editable: " + row.kind());
        }
    }

    private void text(TreeItem item, Place at, String typed) {
        Text field = new Text(tree.control(), SWT.BORDER);
        String before = FieldText.editable(at.feature(), at.object().eGet(at.feature()));
        field.setText(typed.isEmpty() ? before : typed);
        show(item, field);
        if (typed.isEmpty()) {
            field.selectAll();
        } else {
            field.setSelection(typed.length());
        }
        ControlDecoration mark = new ControlDecoration(field, SWT.LEFT | SWT.CENTER);
        mark.setImage(StateMark.ERROR.image());
        mark.setMarginWidth(1);
        mark.hide();
        field.addListener(SWT.Modify, event -> check(at, field, mark));
        field.addListener(SWT.Traverse, event -> traverse(event, () -> store(at, field, before)));
        field.addListener(SWT.FocusOut, event -> {
            if (open == field && (field.getText().equals(before) || !store(at, field, before))) {
                close();
            }
        });
    }

    private void check(Place at, Text field, ControlDecoration mark) {
        if (FieldText.read((EAttribute) at.feature(), field.getText()) instanceof Entry.Refused refused) {
            mark.setDescriptionText(refused.reason());
            mark.show();
            teller.accept(refused.reason());
        } else {
            mark.hide();
            teller.accept("");
        }
    }

    /** Stores what was typed; false when it cannot be stored. */
    private boolean store(Place at, Text field, String before) {
        String typed = field.getText();
        Optional<FieldEdits> to = edits.get();
        if (typed.equals(before) || to.isEmpty()) {
            close();
            return true;
        }
        if (FieldText.read((EAttribute) at.feature(), typed) instanceof Entry.Refused) {
            return false;
        }
        close();
        to.get().type(at, typed);
        return true;
    }

    private void reference(TreeItem item, Place at) {
        List<Candidates.Choice> choices = Candidates.objects(at.object(), (EReference) at.feature());
        if (choices.size() <= MOST_IN_LIST) {
            list(item, at, choices);
        } else {
            new ChooseDialog(tree.control().getShell(), FieldText.label(at.feature()), choices).ask()
                    .ifPresent(chosen -> edits.get().ifPresent(to -> to.choose(at, chosen.value().orElse(null))));
        }
    }

    private void list(TreeItem item, Place at, List<Candidates.Choice> choices) {
        boolean optional = at.feature() instanceof EReference;
        List<@Nullable Object> values = new ArrayList<>();
        Combo combo = new Combo(tree.control(), SWT.READ_ONLY | SWT.DROP_DOWN);
        if (optional) {
            combo.add(FieldText.NONE);
            values.add(null);
        }
        for (Candidates.Choice choice : choices) {
            combo.add(choice.label());
            values.add(choice.value());
        }
        int before = Math.max(0, values.indexOf(at.object().eGet(at.feature())));
        combo.select(before);
        show(item, combo);
        combo.addListener(SWT.Selection, event -> {
            if (!combo.getListVisible()) {
                chosen(at, combo, values);
            }
        });
        combo.addListener(SWT.Traverse, event -> traverse(event, () -> chosen(at, combo, values)));
        combo.addListener(SWT.FocusOut, event -> tree.control().getDisplay().asyncExec(() -> {
            if (open == combo && !combo.isDisposed() && !combo.isFocusControl() && !combo.getListVisible()) {
                chosen(at, combo, values);
            }
        }));
    }

    private boolean chosen(Place at, Combo combo, List<@Nullable Object> values) {
        Object value = values.get(combo.getSelectionIndex());
        close();
        edits.get().ifPresent(to -> to.choose(at, value));
        return true;
    }

    private void lines(Place at) {
        String before = FieldText.editable(at.feature(), at.object().eGet(at.feature()));
        new LinesDialog(tree.control().getShell(), FieldText.label(at.feature()), before).ask()
                .ifPresent(text -> edits.get().ifPresent(to -> to.type(at, text)));
    }

    private void references(Place at) {
        List<EObject> now = new ArrayList<>();
        if (at.object().eGet(at.feature()) instanceof List<?> list) {
            list.forEach(one -> now.add((EObject) one));
        }
        List<Candidates.Choice> choices = Candidates.objects(at.object(), (EReference) at.feature());
        new ArrangeDialog(tree.control().getShell(), FieldText.label(at.feature()), choices, now).ask()
                .ifPresent(wanted -> edits.get().ifPresent(to -> to.arrange(at, wanted)));
    }

    private void show(TreeItem item, Control control) {
        open = control;
        place.minimumHeight = control.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        place.minimumWidth = MARK_SPACE * 4;
        place.setEditor(control, item, FieldTree.VALUE);
        control.setFocus();
    }

    private void traverse(Event event, Supplier<Boolean> store) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        } else if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            store.get();
        }
    }

    /** Ends the editing without storing anything. */
    void close() {
        Control control = open;
        open = null;
        teller.accept("");
        if (control != null && !control.isDisposed()) {
            boolean focus = control.isFocusControl();
            control.dispose();
            if (focus) {
                tree.control().setFocus();
            }
        }
    }
}
