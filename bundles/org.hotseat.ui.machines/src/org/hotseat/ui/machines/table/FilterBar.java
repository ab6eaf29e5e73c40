// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.table;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.machines.filter.FilterException;
import org.hotseat.ui.machines.filter.RowFilter;
import org.hotseat.ui.part.FilterField;

/**
 * The filter above the table. While what is typed cannot be understood, the sentence below says why and the filter
 * before stays in force. Hidden until it is asked for. On the window's thread.
 */
final class FilterBar {

    private final Composite bar;
    private final FilterField field;
    private final CLabel problem;
    private final Owner owner;

    /** Who is filtered. */
    interface Owner {
        /** Another filter is in force. */
        void filter(RowFilter filter, String text);

        /** Shows the menu of kept filters. */
        void keptFilters(ToolItem item);

        /** The person is done with the filter: to the rows. */
        void toRows();
    }

    FilterBar(Composite parent, Owner owner) {
        this.owner = owner;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).spacing(4, 2).applyTo(bar);
        Consumer<String> typed = this::typed;
        field = new FilterField(bar, Messages.filterHint, typed);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field.control());
        field.control().addListener(SWT.KeyDown, this::pressed);
        ToolBar tools = new ToolBar(bar, SWT.FLAT);
        ToolItem kept = new ToolItem(tools, SWT.PUSH);
        kept.setImage(Icon.MORE.image());
        kept.setToolTipText(Messages.keptFilters);
        kept.addListener(SWT.Selection, event -> owner.keptFilters(kept));
        problem = new CLabel(bar, SWT.NONE);
        problem.setImage(StateMark.ERROR.image());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).applyTo(problem);
        problem.setVisible(false);
        show(false);
    }

    /** The field itself clears with the first Esc; another one puts it away, an arrow goes down to the rows. */
    private void pressed(Event event) {
        if (event.doit && (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ESC)) {
            event.doit = false;
            show(event.keyCode == SWT.ARROW_DOWN);
            owner.toRows();
        }
    }

    Composite control() {
        return bar;
    }

    boolean isShown() {
        return bar.getVisible();
    }

    void show(boolean shown) {
        Object data = bar.getLayoutData();
        if (data instanceof GridData grid) {
            grid.exclude = !shown;
        }
        bar.setVisible(shown);
        bar.getParent().layout();
    }

    /** Shows the field and goes to it; letters that were typed into the table go there too. */
    void begin(String typedLetters) {
        show(true);
        field.setFocus();
        if (!typedLetters.isEmpty() && field.control() instanceof Text letters) {
            letters.setText(field.text() + typedLetters);
            letters.setSelection(letters.getCharCount());
        }
    }

    String text() {
        return field.text();
    }

    void setText(String text) {
        show(bar.getVisible() || !text.isBlank());
        field.set(text);
    }

    private void typed(String text) {
        try {
            RowFilter filter = RowFilter.parse(text);
            tell("");
            owner.filter(filter, text);
        } catch (FilterException notUnderstood) {
            tell(notUnderstood.text());
        }
    }

    private void tell(String sentence) {
        boolean wrong = !sentence.isEmpty();
        problem.setText(Formats.label(sentence));
        problem.setToolTipText(Formats.label(sentence));
        if (problem.getVisible() != wrong && problem.getLayoutData() instanceof GridData grid) {
            problem.setVisible(wrong);
            grid.exclude = !wrong;
            bar.getParent().layout(true, true);
        }
    }
}
