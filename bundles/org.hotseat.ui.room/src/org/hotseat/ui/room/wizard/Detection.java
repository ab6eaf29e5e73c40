// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.wizard;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.room.create.Line;
import org.hotseat.ui.room.create.PortWatch;
import org.hotseat.ui.room.create.PortWatch.Outcome;

/**
 * Finds the port of a device: "press a key, send a byte". It watches all free ports until one has moved, the time is
 * over, or a person ends it, and says what it saw. On the window's thread.
 */
final class Detection {

    private static final int TICK = 250;
    private static final int GAP = 8;

    private final SeatWizard wizard;
    private final Consumer<String> found;
    private final Button button;
    private final Label mark;
    private final Label words;
    private Optional<PortWatch> watch = Optional.empty();
    private int generation;

    /**
     * Not begun.
     *
     * @param parent lays it out
     * @param wizard whose supply is watched
     * @param found told the key of the port where something has moved
     */
    Detection(Composite parent, SeatWizard wizard, Consumer<String> found) {
        this.wizard = wizard;
        this.found = found;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(GAP, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        button = SeatPage.named(new Button(area, SWT.PUSH), "seat.detect");
        button.setText(Messages.detect);
        button.addListener(SWT.Selection, event -> toggle());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(button);
        mark = new Label(area, SWT.NONE);
        mark.setImage(StateMark.INFO.image());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 2).applyTo(mark);
        words = SeatPage.named(new Label(area, SWT.WRAP), "seat.detected");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).hint(SWT.DEFAULT, 3 * words
                .getFont().getFontData()[0].getHeight() + 2 * GAP).applyTo(words);
        say(StateMark.INFO, Messages.detectHint);
    }

    private void toggle() {
        if (watch.isPresent()) {
            end();
            say(StateMark.INFO, Messages.detectHint);
        } else {
            begin();
        }
    }

    private static Duration now() {
        return Duration.ofNanos(System.nanoTime());
    }

    private void begin() {
        wizard.readAgain();
        if (wizard.supply().readings().isEmpty()) {
            say(StateMark.WARNING, wizard.supply().freeLines().isEmpty() ? Messages.noFreePort : Messages.boardsSilent);
            return;
        }
        watch = Optional.of(new PortWatch(now(), wizard.supply().readings()));
        button.setText(Messages.detectCancel);
        button.requestLayout();
        tick(++generation);
    }

    /** Ends without a word; nothing is left. */
    void end() {
        watch = Optional.empty();
        generation++;
        if (!button.isDisposed()) {
            button.setText(Messages.detect);
            button.requestLayout();
        }
    }

    private void tick(int mine) {
        if (mine != generation || button.isDisposed()) {
            return;
        }
        wizard.readAgain();
        watch.ifPresent(one -> {
            Outcome outcome = one.look(now(), wizard.supply().readings());
            if (outcome == Outcome.WATCHING) {
                say(StateMark.BUSY, NLS.bind(Messages.detecting, one.left(now()).toSeconds()));
                button.getDisplay().timerExec(TICK, () -> tick(mine));
            } else {
                end();
                ended(outcome, one);
            }
        });
    }

    private void ended(Outcome outcome, PortWatch seen) {
        switch (outcome) {
            case FOUND -> {
                String key = seen.moved().getFirst();
                say(StateMark.DONE, NLS.bind(Messages.detected, names(seen.moved())));
                found.accept(key);
            }
            case SEVERAL -> say(StateMark.WARNING, NLS.bind(Messages.detectedSeveral, names(seen.moved())));
            default -> say(StateMark.WARNING, seen.talking().isEmpty() ? Messages.detectedNothing : NLS.bind(
                    Messages.detectedTalking, names(seen.talking())));
        }
    }

    private String names(List<String> keys) {
        return String.join(Messages.semicolon, keys.stream().map(key -> wizard.supply().line(key).map(Line::words)
                .orElse(key)).toList());
    }

    private void say(StateMark shape, String text) {
        mark.setImage(shape.image());
        if (!words.getText().equals(Formats.label(text))) {
            words.setText(Formats.label(text));
            words.requestLayout();
        }
    }
}
