// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Needs a display of its own. */
class RefreshesTakeTurnsTest {

    private static final int VIEWS = 6;
    private static final int PER_SECOND = 4;
    private static final Duration GAP = Duration.ofSeconds(1).dividedBy(PER_SECOND);
    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();

    private final Display display = new Display();
    private final List<Coalescer> views = new ArrayList<>();
    /** In which turn of the loop each refresh ran. */
    private final List<Integer> refreshed = new ArrayList<>();
    private int turn;

    @AfterEach
    void close() {
        display.dispose();
    }

    /** All that one change of the cluster touches are due at the same time, and events are read in between. */
    @Test
    void refreshesThatAreDueAtOnceRunOneInATurnOfTheLoop() {
        Shell shell = new Shell(display);
        for (int view = 0; view < VIEWS; view++) {
            views.add(Coalescer.on(shell, PER_SECOND, () -> refreshed.add(turn)));
        }
        views.forEach(Coalescer::request);
        runUntil(VIEWS);
        views.forEach(Coalescer::request);
        boolean[] asked = new boolean[1];
        display.asyncExec(() -> asked[0] = true);
        while (!asked[0]) {
            turn();
        }
        assertTrue(refreshed.size() < 2 * VIEWS, "they wait for the end of their gap");
        long due = System.nanoTime() + GAP.plus(GAP).toNanos();
        while (System.nanoTime() < due) {
            Thread.onSpinWait(); // the window is busy until all of them are late
        }
        runUntil(2 * VIEWS);
        assertEquals(2 * VIEWS, new HashSet<>(refreshed).size(), refreshed.toString());
    }

    private void runUntil(int refreshes) {
        long end = System.nanoTime() + PATIENCE;
        while (refreshed.size() < refreshes) {
            assertTrue(System.nanoTime() < end, refreshed.toString());
            turn();
        }
    }

    private void turn() {
        turn++;
        if (!display.readAndDispatch()) {
            Thread.onSpinWait();
        }
    }
}
