// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.move;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hotseat.console.move.Consequence;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.Look;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.seats.topology.model.Mark;
import org.hotseat.ui.seats.topology.paint.MarkPainter;

/** The consequences of a move as rows of a dialog: shape, topic, text. On the window's thread. */
public final class ConsequenceRows {

    private static final int TEXT_WIDTH = 440;

    private final Composite rows;
    private final Look look;
    private List<Consequence> shown = List.of();

    /**
     * Without rows.
     *
     * @param parent lays it out
     * @param look colours and fonts
     */
    public ConsequenceRows(Composite parent, Look look) {
        this.look = look;
        rows = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 6).applyTo(rows);
    }

    /**
     * Its widget.
     *
     * @return to be laid out
     */
    public Composite control() {
        return rows;
    }

    /**
     * Shows other consequences.
     *
     * @param consequences in their order
     * @return true when something has changed, so that another height may be needed
     */
    public boolean show(List<Consequence> consequences) {
        if (consequences.equals(shown)) {
            return false;
        }
        shown = consequences;
        for (Control old : rows.getChildren()) {
            old.dispose();
        }
        consequences.forEach(this::add);
        rows.requestLayout();
        return true;
    }

    private void add(Consequence consequence) {
        MarkLabel mark = new MarkLabel(rows, look, drawing(consequence.weight()));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(mark);
        Label topic = new Label(rows, SWT.NONE);
        topic.setText(consequence.topic());
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(topic);
        Label text = new Label(rows, SWT.WRAP);
        text.setText(Formats.label(consequence.text()));
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
    }

    private static Consumer<Ink> drawing(Consequence.Weight weight) {
        return switch (weight) {
            case GOOD -> ink -> MarkPainter.tick(ink, 1, 1, 14, Role.MUTED);
            case NOTE -> ink -> MarkPainter.mark(ink, Mark.AT_RISK, 1, 1, 14);
            case STOP -> ink -> MarkPainter.no(ink, 1, 1, 14);
        };
    }
}
