// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.rows;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.hotseat.ui.format.Formats;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Needs a display of its own. */
class ColumnWidthTest {

    /** What GTK leaves free beside the text of a cell, both sides. */
    private static final int MARGIN = 8;

    @ParameterizedTest
    @ValueSource(strings = { "messages.properties", "messages_zh_CN.properties" })
    void theLongestUsualUptimeIsNotCut(String file) throws IOException {
        Properties messages = new Properties();
        try (Reader text = new InputStreamReader(Formats.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            messages.load(text);
        }
        Display display = new Display();
        try {
            GC gc = new GC(display);
            for (String form : new String[] { "columnHours", "columnDays" }) {
                String longest = MessageFormat.format(messages.getProperty(form), 99, 59);
                int wide = gc.textExtent(longest).x + MARGIN;
                assertTrue(wide <= Column.UP.width(), () -> longest + " takes " + wide);
            }
            gc.dispose();
        } finally {
            display.dispose();
        }
    }
}
