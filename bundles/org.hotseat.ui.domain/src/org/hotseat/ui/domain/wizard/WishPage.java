// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Tint;
import org.hotseat.ui.part.StepBar;

/** A page of the wizard: fills answers into the wish and says what is missing. On the window's thread. */
abstract class WishPage extends WizardPage {

    static final int MARGIN = 13; // the window adds its own
    private static final int GAP = 8;
    private static final int FIELD = 320;

    private final MachineWish wish;
    private final Surroundings around;
    private List<String> steps = List.of();
    private int step;
    private boolean filling;
    private boolean touched;

    WishPage(String name, String title, String description, MachineWish wish, Surroundings around) {
        super(name);
        this.wish = wish;
        this.around = around;
        setTitle(title);
        setDescription(description);
        setPageComplete(false);
    }

    /** What all pages are called and which of them this is, before the widgets are made. */
    final void steps(List<String> all, int mine) {
        steps = all;
        step = mine;
    }

    final MachineWish wish() {
        return wish;
    }

    final Surroundings around() {
        return around;
    }

    /** Makes the widgets in two columns. */
    abstract void fill(Composite area);

    /** Shows what the answers on earlier pages have changed. */
    abstract void show();

    /** What is wrong or missing; empty for nothing. */
    abstract Optional<String> trouble();

    /** What should be thought of although it is possible; empty for nothing. */
    Optional<String> warning() {
        return Optional.empty();
    }

    @Override
    public final void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, false).hint(FIELD, SWT.DEFAULT)
                .applyTo(new StepBar(page, steps, step)); // never wider than the page
        Composite area = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, GAP).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        fill(area);
        setControl(page);
    }

    @Override
    public final void setVisible(boolean visible) {
        if (visible) {
            quietly(this::show);
            check();
        }
        super.setVisible(visible);
    }

    /** Changes widgets without taking that for answers of a person. */
    final void quietly(Runnable changes) {
        boolean before = filling;
        filling = true;
        try {
            changes.run();
        } finally {
            filling = before;
        }
    }

    /** Checks again what has been filled in; what a person has not come to yet is not called wrong. */
    final void check() {
        Optional<String> trouble = trouble();
        setPageComplete(trouble.isEmpty());
        setErrorMessage(touched && trouble.isPresent() ? trouble.get() : null);
        Optional<String> warning = trouble.isPresent() ? Optional.empty() : warning();
        setMessage(warning.orElse(null), warning.isPresent() ? WARNING : NONE);
    }

    private void changed(Runnable store) {
        if (!filling) {
            touched = true;
            store.run();
            check();
        }
    }

    static Label label(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        return label;
    }

    /** A sentence in the second column. */
    static Label hint(Composite area, String text) {
        new Label(area, SWT.NONE);
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        Tint.words(label, Role.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).hint(FIELD, SWT.DEFAULT).applyTo(label);
        return label;
    }

    final Text text(Composite area, String label, Consumer<String> store) {
        label(area, label);
        Text text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(FIELD, SWT.DEFAULT).applyTo(text);
        text.addModifyListener(event -> changed(() -> store.accept(text.getText())));
        return text;
    }

    final Combo combo(Composite area, String label, boolean open, Consumer<Combo> store) {
        label(area, label);
        Combo combo = new Combo(area, open ? SWT.DROP_DOWN : SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).hint(FIELD, SWT.DEFAULT).applyTo(combo);
        if (open) {
            combo.addModifyListener(event -> changed(() -> store.accept(combo)));
        } else {
            combo.addListener(SWT.Selection, event -> changed(() -> store.accept(combo)));
        }
        return combo;
    }

    /** One of several, below each other in the second column. */
    final Button radio(Composite area, String text, Runnable store) {
        return button(area, text, SWT.RADIO, button -> {
            if (button.getSelection()) {
                store.run();
            }
        });
    }

    final Button check(Composite area, String text, Consumer<Boolean> store) {
        return button(area, text, SWT.CHECK, button -> store.accept(button.getSelection()));
    }

    private Button button(Composite area, String text, int style, Consumer<Button> store) {
        Button button = new Button(area, style);
        button.setText(text);
        button.addListener(SWT.Selection, event -> changed(() -> store.accept(button)));
        return button;
    }

    /** Radio buttons that know only of each other. */
    static Composite choices(Composite area, String label) {
        Label words = label(area, label);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(words);
        Composite group = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        GridLayoutFactory.fillDefaults().applyTo(group);
        return group;
    }
}
