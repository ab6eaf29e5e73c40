// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.wizard;

import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hotseat.ui.hosts.access.Marks;
import org.hotseat.ui.hosts.draft.HostAdmission;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Tint;
import org.hotseat.ui.part.StepBar;

/** A page below the row of steps. It shows how the admission stands, again after each change while it is visible. */
abstract class HostPage extends WizardPage {

    static final int MARGIN = 13;
    static final int GAP = 10;

    private final Step step;
    private final HostAdmission admission;
    private Label side;
    private boolean isFilled;

    HostPage(String name, Step step, HostAdmission admission) {
        super(name);
        this.step = step;
        this.admission = admission;
        setPageComplete(false);
    }

    final HostAdmission admission() {
        return admission;
    }

    /** Makes the widgets; the body has a layout of one column. */
    abstract void fill(Composite body);

    /** Shows how things stand; also when the page becomes visible. */
    abstract void show();

    /** The page comes into view. */
    void arrive() {
        // most pages only show how things stand
    }

    /** The page can be seen: gives the keys to where a person begins. */
    void settle() {
        // the first control has them otherwise
    }

    /**
     * What the button Next does here.
     *
     * @return false to go to the next page
     */
    boolean handlesNext() {
        return false;
    }

    @Override
    public final void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, GAP).spacing(0, GAP).applyTo(area);
        Composite top = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        new StepBar(top, Stream.of(Step.values()).map(Step::title).toList(), step.ordinal());
        side = Marks.named(new Label(top, SWT.RIGHT), "page.side");
        Tint.words(side, Role.MUTED);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(side);
        Composite body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        fill(body);
        setControl(Marks.named(area, "page." + getName()));
        isFilled = true;
    }

    /** What stands at the right of the steps. */
    final void side(String words) {
        side.setText(words);
    }

    @Override
    public final void setVisible(boolean visible) {
        if (visible) {
            arrive();
            refresh();
        }
        super.setVisible(visible);
        if (visible) {
            settle();
        }
    }

    final void refresh() {
        if (isFilled && !getControl().isDisposed()) {
            show();
        }
    }
}
