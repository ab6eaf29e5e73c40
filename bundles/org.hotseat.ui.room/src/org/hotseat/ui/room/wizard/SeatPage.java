// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.wizard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Tint;
import org.hotseat.ui.part.StepBar;
import org.hotseat.ui.room.create.Fault;
import org.hotseat.ui.room.create.Fault.Field;
import org.hotseat.ui.room.create.SeatDraft;
import org.hotseat.ui.room.create.Supply;

/** A page below the row of steps. A fault is marked at its field and told at the top. On the window's thread. */
abstract class SeatPage extends WizardPage {

    static final int MARGIN = 13;
    static final int GAP = 8;
    private static final int LONGEST = 200;
    /** Key under which a widget knows its name, which does not depend on the language. */
    private static final String KEY = "org.hotseat.id";

    private final Step step;
    private final SeatWizard wizard;
    private final Map<Field, List<ControlDecoration>> marks = new EnumMap<>(Field.class);
    private boolean filled;
    private boolean touched;

    SeatPage(Step step, SeatWizard wizard) {
        super(step.name().toLowerCase(Locale.ROOT));
        this.step = step;
        this.wizard = wizard;
        setTitle(step.title());
    }

    final SeatWizard wizard() {
        return wizard;
    }

    final SeatDraft draft() {
        return wizard.draft();
    }

    final Supply supply() {
        return wizard.supply();
    }

    /** Makes the widgets; the body has a layout of one column. */
    abstract void fill(Composite body);

    /** Shows how things stand: when the page comes into view, and when the cluster tells something else. */
    abstract void show();

    /** What is wrong on this page. */
    abstract Optional<Fault> fault();

    /** What the page says at its top while nothing is wrong. */
    abstract String words();

    /** What is not wrong, but should be known; empty for nothing. */
    String warning() {
        return "";
    }

    /** The page comes into view. */
    void arrive() {
        // most pages only show how things stand
    }

    /** The page goes out of view. */
    void leave() {
        // most pages have nothing under way
    }

    /** Gives the keys to where a person begins. */
    abstract void settle();

    @Override
    public final void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, GAP).spacing(0, GAP).applyTo(area);
        StepBar bar = new StepBar(area, Stream.of(Step.values()).map(Step::title).toList(), step.ordinal());
        GridDataFactory.fillDefaults().applyTo(bar);
        Composite body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, GAP).applyTo(body);
        fill(body);
        setControl(named(area, "seat.page." + getName()));
        filled = true;
    }

    @Override
    public final void setVisible(boolean visible) {
        if (visible) {
            arrive();
            refresh();
        } else {
            leave();
        }
        super.setVisible(visible);
        if (visible) {
            settle();
        }
    }

    final void refresh() {
        if (filled && !getControl().isDisposed()) {
            show();
            check();
        }
    }

    /** A person has changed something. */
    final void changed() {
        touched = true;
        check();
    }

    private void check() {
        Optional<Fault> fault = fault();
        boolean told = fault.isPresent() && (touched || fault.get().field() != Field.NAME);
        marks.forEach((field, rows) -> {
            for (int row = 0; row < rows.size(); row++) {
                mark(rows.get(row), told && fault.get().field() == field && fault.get().row() == row, fault);
            }
        });
        String warning = warning();
        setMessage(told ? fault.get().text() : warning.isEmpty() ? words() : warning, told ? IMessageProvider.ERROR
                : warning.isEmpty() ? IMessageProvider.NONE : IMessageProvider.WARNING);
        setPageComplete(fault.isEmpty());
    }

    private static void mark(ControlDecoration mark, boolean shown, Optional<Fault> fault) {
        if (shown) {
            mark.setDescriptionText(fault.map(Fault::text).orElse(""));
            mark.show();
        } else {
            mark.hide();
        }
    }

    /** Marks faults of a field at a control; rows of one field are told in their order. */
    final <T extends Control> T knows(Field field, T control) {
        ControlDecoration mark = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
        mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        mark.hide();
        List<ControlDecoration> rows = marks.computeIfAbsent(field, any -> new ArrayList<>());
        rows.add(mark);
        control.addListener(SWT.Dispose, event -> rows.remove(mark));
        return control;
    }

    /** Names a widget for tests and tools. */
    static <T extends Widget> T named(T widget, String name) {
        widget.setData(KEY, name);
        return widget;
    }

    static Label label(Composite parent, String words) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(words);
        return label;
    }

    static Label muted(Composite parent, String words) {
        Label label = label(parent, words);
        Tint.words(label, Role.MUTED);
        return label;
    }

    final Text text(Composite parent, String name, String value, Runnable edited) {
        Text text = named(new Text(parent, SWT.BORDER | SWT.SINGLE), name);
        text.setTextLimit(LONGEST);
        text.setText(value);
        text.addListener(SWT.Modify, event -> {
            edited.run();
            changed();
        });
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        return text;
    }
}
