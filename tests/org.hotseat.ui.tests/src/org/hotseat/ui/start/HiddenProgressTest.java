// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.start;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.dialogs.ProgressIndicator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** Needs a display of its own, and GTK. */
class HiddenProgressTest {

    /** Longer than a frame, shorter than the steps that SWT makes, of a hidden bar too. */
    private static final long QUIET = 60_000_000;
    private static final int OFTEN = 5;
    private static final int FRAMES = 60;
    private static final long LIMIT = 30_000_000_000L;

    private int wakes;
    private int quiet;
    private long woken;

    @Test
    void aHiddenBarWithoutEndLetsTheWindowSleep() {
        Display display = new Display();
        try {
            display.addFilter(SWT.Hide, UiStart::rest);
            display.addListener(SWT.PostExternalEventDispatch, event -> woken());
            Shell shell = new Shell(display);
            shell.setLayout(new FillLayout());
            ProgressIndicator progress = new ProgressIndicator(shell);
            progress.beginAnimatedTask();
            shell.open();
            assertTrue(runs(display, () -> wakes > FRAMES), "no frames");
            progress.setVisible(false);
            quiet = 0;
            assertTrue(runs(display, () -> quiet >= OFTEN), "frames go on");
        } finally {
            display.dispose();
        }
    }

    private void woken() {
        long now = System.nanoTime();
        quiet = now - woken > QUIET ? quiet + 1 : 0;
        woken = now;
        wakes++;
    }

    private static boolean runs(Display display, BooleanSupplier until) {
        long begun = System.nanoTime();
        while (!until.getAsBoolean() && System.nanoTime() - begun < LIMIT) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        return until.getAsBoolean();
    }
}
