// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.wizard;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.hosts.access.Marks;
import org.hotseat.ui.look.StateMark;

/** Says what is waited for and since when, and offers to stop. Not seen in the first moment. */
final class WaitLine {

    private static final int FIRST = 300;
    private static final int TICK = 1_000;
    private static final int GAP = 8;

    private final Composite area;
    private final Label words;
    private String what = "";
    private int seconds;
    private int generation;

    WaitLine(Composite parent, Runnable stop) {
        area = Marks.named(new Composite(parent, SWT.NONE), "wait");
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(GAP, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        new Label(area, SWT.NONE).setImage(StateMark.BUSY.image());
        words = Marks.named(new Label(area, SWT.NONE), "wait.words");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(words);
        Button button = Marks.named(new Button(area, SWT.PUSH), "wait.stop");
        button.setText(Messages.stopWaiting);
        button.addListener(SWT.Selection, event -> stop.run());
        area.setVisible(false);
    }

    /** Begins to wait; nothing happens when it waits for that already. */
    void begin(String forWhat) {
        if (!forWhat.equals(what)) {
            what = forWhat;
            seconds = 0;
            generation++;
            int mine = generation;
            area.getDisplay().timerExec(FIRST, () -> tick(mine));
        }
    }

    void end() {
        what = "";
        generation++;
        area.setVisible(false);
    }

    private void tick(int mine) {
        if (mine == generation && !area.isDisposed()) {
            words.setText(Formats.label(seconds < 3 ? NLS.bind(Messages.waiting, what)
                    : NLS.bind(Messages.waitingSince, what, seconds)));
            area.setVisible(true);
            seconds++;
            area.getDisplay().timerExec(TICK, () -> tick(mine));
        }
    }
}
