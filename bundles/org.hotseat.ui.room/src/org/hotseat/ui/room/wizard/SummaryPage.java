// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.wizard;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.hotseat.ui.room.create.Fault;
import org.hotseat.ui.seats.move.ConsequenceRows;

/** What the new seat will be, and everything that comes of it. */
final class SummaryPage extends SeatPage {

    private ScrolledComposite scroll;
    private ConsequenceRows rows;

    SummaryPage(SeatWizard wizard) {
        super(Step.SUMMARY, wizard);
    }

    @Override
    void fill(Composite body) {
        scroll = new ScrolledComposite(body, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        rows = new ConsequenceRows(scroll, wizard().context().look());
        named(rows.control(), "seat.summary");
        scroll.setContent(rows.control());
        scroll.addListener(SWT.Resize, event -> size());
    }

    private void size() {
        rows.control().setSize(rows.control().computeSize(scroll.getClientArea().width, SWT.DEFAULT));
    }

    @Override
    void arrive() {
        wizard().attempt();
    }

    @Override
    void show() {
        rows.show(new Summary(draft(), supply(), wizard().trial()).lines());
        size();
    }

    @Override
    Optional<Fault> fault() {
        return Optional.empty();
    }

    @Override
    String words() {
        return wizard().isTrying() ? Messages.trying : Messages.summaryMessage;
    }

    @Override
    void settle() {
        scroll.setFocus();
    }
}
