// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.meter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The text that Prometheus reads. */
class MetersTest {

    private final Meters meters = new Meters();

    @Test
    void figuresOfOneNameStandTogether() {
        meters.add("a", figures -> {
            figures.gauge("x_bytes", "A size.", 1, "of", "a");
            figures.counter("y_total", "A count.", 2.5);
        });
        meters.add("b", figures -> figures.gauge("x_bytes", "A size.", Double.NaN, "of", "q\"\\\n"));
        assertEquals("""
                # HELP x_bytes A size.
                # TYPE x_bytes gauge
                x_bytes{of="a"} 1
                x_bytes{of="q\\"\\\\\\n"} NaN
                # HELP y_total A count.
                # TYPE y_total counter
                y_total 2.5
                """, meters.text());
    }

    @Test
    void aMeterThatFailsTakesNothingFromOthers() {
        meters.add("a", figures -> figures.gauge("good", "Good.", 1));
        meters.add("b", figures -> {
            figures.gauge("half", "Half.", 1);
            throw new IllegalStateException("broken");
        });
        meters.add("c", figures -> figures.counter("good", "Of another kind.", 1));
        meters.add("d", figures -> figures.gauge("good", "The same once more.", 1));
        String text = meters.text();
        assertTrue(text.contains("\ngood 1\n") && !text.contains("half"), text);
        for (String broken : new String[] { "b", "c", "d" }) {
            assertTrue(text.contains("hotseat_meter_failures_total{meter=\"" + broken + "\"} 1\n"), text);
        }
    }

    @Test
    void aMeterCanGo() {
        meters.add("a", figures -> figures.gauge("x", "X.", 1)).close();
        assertEquals("", meters.text());
        assertThrows(IllegalArgumentException.class, () -> {
            meters.add("b", figures -> figures.gauge("x", "X.", 1));
            meters.add("b", figures -> figures.gauge("y", "Y.", 1));
        });
    }
}
