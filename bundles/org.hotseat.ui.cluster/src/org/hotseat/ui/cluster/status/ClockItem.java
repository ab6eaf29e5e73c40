// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.status;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/** The clock of the status line, the one place that names the zone: once a second, just after the second. */
final class ClockItem {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss x", Locale.ROOT);
    private static final int SECOND = 1000;

    private final Display display;
    private final StatusItem item;
    private int length;

    ClockItem(Composite strip) {
        display = strip.getDisplay();
        item = new StatusItem(strip).bright();
    }

    /**
     * Begins to tick, until the strip is gone.
     *
     * @param fit makes room when the text has become longer or shorter
     */
    void start(Runnable fit) {
        if (item.isGone()) {
            return;
        }
        ZonedDateTime now = ZonedDateTime.now();
        String text = FORMAT.format(now);
        item.show(text, now.getZone().getId());
        if (text.length() != length) { // figures have one width: the same length needs the same room
            length = text.length();
            fit.run();
        }
        display.timerExec(SECOND - now.get(ChronoField.MILLI_OF_SECOND), () -> start(fit));
    }
}
