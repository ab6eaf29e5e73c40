// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;

/**
 * Edits a text in a row. What is not valid is not taken and its reason is shown by the editor. On the window's thread.
 *
 * @param <T> what a row stands for
 */
public final class TextEditing<T> extends EditingSupport {

    private final Class<T> type;
    private final Function<T, String> getter;
    private final BiConsumer<T, String> setter;
    private final BiFunction<T, String, Optional<String>> check;
    private final TextCellEditor editor;
    private Optional<T> edited = Optional.empty();

    /**
     * How a value is read, checked and written.
     *
     * @param viewer with the rows
     * @param type what a row stands for; other rows are not edited
     * @param getter the value now
     * @param check why a new value is not possible; empty when it is
     * @param setter takes a new value, as an edit that can be undone
     */
    public TextEditing(ColumnViewer viewer, Class<T> type, Function<T, String> getter,
            BiFunction<T, String, Optional<String>> check, BiConsumer<T, String> setter) {
        super(viewer);
        this.type = type;
        this.getter = getter;
        this.check = check;
        this.setter = setter;
        editor = new TextCellEditor((Composite) viewer.getControl());
        editor.setValidator(value -> edited.flatMap(row -> check.apply(row, String.valueOf(value))).orElse(null));
    }

    @Override
    protected boolean canEdit(Object element) {
        return type.isInstance(element);
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        edited = Optional.of(type.cast(element));
        return editor;
    }

    @Override
    protected Object getValue(Object element) {
        return getter.apply(type.cast(element));
    }

    @Override
    protected void setValue(Object element, Object value) {
        T row = type.cast(element);
        String text = String.valueOf(value);
        if (editor.isValueValid() && !text.equals(getter.apply(row)) && check.apply(row, text).isEmpty()) {
            setter.accept(row, text);
        }
    }
}
