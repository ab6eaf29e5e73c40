// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.move;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.Look;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.seats.move.plan.Checklist;
import org.hotseat.ui.seats.move.plan.StepState;
import org.hotseat.ui.seats.topology.model.Mark;
import org.hotseat.ui.seats.topology.paint.MarkPainter;

/** The checklist of an act: steps tick while it runs. */
final class StepRows {

    private final List<MarkLabel> marks = new ArrayList<>();
    private final List<Label> words = new ArrayList<>();

    StepRows(Composite parent, Checklist checklist, Look look) {
        Composite rows = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 6).applyTo(rows);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
        for (String step : checklist.steps()) {
            marks.add(new MarkLabel(rows, look, drawing(StepState.WAITING)));
            Label text = new Label(rows, SWT.NONE);
            text.setText(Formats.label(step));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
            Label word = new Label(rows, SWT.NONE);
            word.setText(word(StepState.CANCELLED)); // room for the longest word, so that nothing jumps later
            GridDataFactory.fillDefaults().hint(word.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 24, SWT.DEFAULT)
                    .applyTo(word);
            word.setText("");
            words.add(word);
        }
    }

    void show(Checklist checklist) {
        List<StepState> states = checklist.states();
        for (int index = 0; index < states.size(); index++) {
            marks.get(index).show(drawing(states.get(index)));
            words.get(index).setText(word(states.get(index)));
        }
    }

    private static String word(StepState state) {
        return switch (state) {
            case WAITING -> "";
            case ACTIVE -> Messages.stepActive;
            case DONE -> Messages.stepDone;
            case FAILED -> Messages.stepFailed;
            case CANCELLED -> Messages.stepCancelled;
        };
    }

    private static Consumer<Ink> drawing(StepState state) {
        return switch (state) {
            case WAITING -> ink -> MarkPainter.mark(ink, Mark.OFF, 1, 1, 14);
            case ACTIVE -> ink -> MarkPainter.mark(ink, Mark.BUSY, 1, 1, 14);
            case DONE -> ink -> MarkPainter.tick(ink, 1, 1, 14, Role.TEXT);
            case FAILED -> ink -> MarkPainter.mark(ink, Mark.FAILED, 1, 1, 14);
            case CANCELLED -> ink -> MarkPainter.no(ink, 1, 1, 14);
        };
    }
}
