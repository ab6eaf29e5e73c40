// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.wizard;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.hotseat.checks.CheckResult;
import org.hotseat.checks.Fix;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.hosts.access.Marks;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Tint;

/** Below the checks: what the selected one means, and the buttons of its fix. */
final class FixBox {

    private static final int MARGIN = 12;
    private static final int GAP = 6;
    private static final int BUTTON = 150;
    private static final int HEIGHT = 92;
    private static final int CORNER = 4;

    private final Composite area;
    private final Label title;
    private final Label words;
    private final Button run;
    private final Button show;
    private Optional<CheckResult> row = Optional.empty();

    /**
     * A box.
     *
     * @param fix does what the row proposes, or takes back what was done
     * @param commands shows them
     */
    FixBox(Composite parent, Consumer<CheckResult> fix, Consumer<CheckResult> commands) {
        area = Marks.named(new Composite(parent, SWT.DOUBLE_BUFFERED), "fix");
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN - 2).spacing(2 * MARGIN, GAP)
                .applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HEIGHT).applyTo(area);
        area.addListener(SWT.Paint, this::frame);
        Composite text = part(2);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        title = Marks.named(new Label(text, SWT.NONE), "fix.title");
        title.setFont(Fonts.of(Face.TITLE));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        words = Marks.named(new Label(text, SWT.WRAP), "fix.words");
        Tint.words(words, Role.MUTED);
        GridDataFactory.fillDefaults().grab(true, true).hint(BUTTON, SWT.DEFAULT).applyTo(words);
        Composite buttons = part(GAP);
        run = button(buttons, "fix.apply", fix);
        show = button(buttons, "fix.show", commands);
        show.setText(Messages.showCommands);
    }

    private Composite part(int gap) {
        Composite part = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, gap).applyTo(part);
        return part;
    }

    private Button button(Composite parent, String name, Consumer<CheckResult> act) {
        Button button = Marks.named(new Button(parent, SWT.PUSH), name);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).hint(BUTTON, SWT.DEFAULT).applyTo(button);
        button.addListener(SWT.Selection, event -> row.ifPresent(act));
        return button;
    }

    private void frame(Event event) {
        Rectangle all = area.getClientArea();
        event.gc.setAntialias(SWT.ON);
        event.gc.setForeground(Colors.of(Role.LINE));
        event.gc.drawRoundRectangle(0, 0, all.width - 1, all.height - 1, CORNER, CORNER);
    }

    void show(Optional<CheckResult> selected, Optional<Fix> done, boolean isFixing, Optional<String> trouble) {
        row = selected;
        Optional<Fix> fix = selected.flatMap(CheckResult::fix);
        boolean takesBack = fix.isEmpty() && done.isPresent();
        title.setText(Formats.label(selected.map(one -> fix.map(Fix::title).orElse(one.name()))
                .orElse(Messages.fixNone)));
        words.setText(Formats.label(trouble.orElseGet(() -> fix.map(FixBox::words).orElseGet(() ->
                selected.map(FixBox::needed).orElse(Messages.fixNoneMore)))));
        Tint.words(words, trouble.isPresent() ? Role.FAILED : Role.MUTED);
        run.setText(Formats.label(takesBack ? Messages.takeBack : fix.map(Fix::title).orElse(Messages.fixHead)));
        run.setVisible(fix.isPresent() || takesBack);
        run.setEnabled(!isFixing);
        show.setVisible(fix.isPresent());
        area.layout(true, true);
    }

    private static String words(Fix fix) {
        int count = fix.commands().size();
        return count == 1 ? NLS.bind(Messages.oneCommand, fix.explanation())
                : NLS.bind(Messages.commands, count, fix.explanation());
    }

    private static String needed(CheckResult one) {
        String needed = one.needed().isEmpty() ? CheckTable.word(one.verdict()) : one.needed();
        return one.found().isEmpty() ? needed : one.found() + '\n' + needed;
    }
}
