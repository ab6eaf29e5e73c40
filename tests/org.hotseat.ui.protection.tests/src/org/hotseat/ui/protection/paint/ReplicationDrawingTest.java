// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.hotseat.protocol.op.ReplicationLive.Readiness;
import org.hotseat.protocol.op.ReplicationLive.Restores;
import org.hotseat.protocol.op.ReplicationLive.Restores.Way;
import org.hotseat.state.data.Protection;
import org.hotseat.ui.canvas.Drawing;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.SvgInk;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.protection.model.MachineCopies;
import org.hotseat.ui.protection.model.Plot7;
import org.hotseat.ui.protection.model.ReplicationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The drawing as SVG, with letters of one width. */
class ReplicationDrawingTest {

    private static final TextMeasure LETTERS = (text, face) -> 7.0 * text.length();

    private static Drawing.Laid laid(MachineCopies one, double width) {
        return new ReplicationDrawing(ReplicationText.of(one, Plot7.history(), Plot7.NOW)).lay(width, 600, LETTERS);
    }

    private static String svg(MachineCopies one, double width) {
        Drawing.Laid laid = laid(one, width);
        SvgInk ink = new SvgInk(Role::name, icon -> "");
        laid.paint().accept(ink);
        return ink.document(laid.size());
    }

    @Test
    void itShowsStatesNumbersAndGenerations() {
        String svg = svg(Plot7.well(), 1200);
        for (String word : List.of("plot-7", "host-03", "host-07", "1.4", "Migrating",
                "Collapsed", "18233", "x, copy 118 MB/s", "y, dirty 4.1 MB/s", "dM 4 MB", "restorable on host-07")) {
            assertTrue(svg.contains(">" + word + "<"), word);
        }
        assertTrue(svg.contains("AT_RISK"), "a lost generation stands out");
        assertTrue(svg.contains("SELECTION"), "the state is lit");
        for (String words : List.of("standby", "merged into the base; chain of 2 files", "pages", "1048", "Pauses",
                "pause 13 ms", "500 ms")) {
            assertTrue(svg.contains(">" + words + "<"), words);
        }
        assertTrue(laid(Plot7.well(), 1200).items().stream().anyMatch(item -> item.words().contains(
                "not measured yet: run a drill")));
        MachineCopies tried = Plot7.measured(Plot7.ready(Readiness.State.COLD, Optional.empty()), List.of(new Restores(
                Way.COLD, Duration.ofMillis(760), Duration.ofMillis(900), 5)), List.of());
        assertTrue(svg(tried, 1200).contains(">2.8<"), "measured");
    }

    @ParameterizedTest
    @ValueSource(doubles = { 320, 600, 800, 1000, 1600 })
    void everythingLiesInside(double width) {
        Drawing.Laid laid = laid(Plot7.well(), width);
        assertTrue(laid.items().stream().map(Drawing.Item::box).map(Box::right).allMatch(right -> right <= width + 1));
        assertTrue(laid.items().stream().map(Drawing.Item::box).allMatch(box -> box.bottom() <= laid.size().height()));
        assertEquals(laid.items().size(), laid.items().stream().map(Drawing.Item::id).distinct().count());
        assertFalse(laid.items().stream().map(Drawing.Item::words).anyMatch(String::isBlank));
    }

    @Test
    void withoutAWordOfItsHostNothingIsLit() {
        String svg = svg(Plot7.silent(Protection.REPLICATED), 1200);
        assertFalse(svg.contains("SELECTION"));
        assertTrue(svg.contains("its host tells nothing"));
    }
}
