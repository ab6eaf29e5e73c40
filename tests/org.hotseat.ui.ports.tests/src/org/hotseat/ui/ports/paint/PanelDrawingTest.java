// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.paint;

import static org.hotseat.ui.ports.model.Rack.ONE;
import static org.hotseat.ui.ports.model.Rack.TWO;
import static org.hotseat.ui.ports.model.Rack.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.ui.canvas.Drawing;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.SvgInk;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.ports.model.Panel;
import org.hotseat.ui.ports.model.PortPlace;
import org.hotseat.ui.ports.model.Rack;
import org.hotseat.ui.ports.model.Wishes;
import org.hotseat.ui.ports.model.Wishes.Wish;
import org.junit.jupiter.api.Test;

/** The drawing as SVG, with letters of one width. */
class PanelDrawingTest {

    private static final TextMeasure LETTERS = (text, face) -> 7.0 * text.length();
    private static final double WIDTH = 1000;

    private final Panel panel = Rack.panel();

    private static String svg(PanelDrawing drawing) {
        Drawing.Laid laid = drawing.lay(WIDTH, 600, LETTERS);
        SvgInk ink = new SvgInk(Role::name, icon -> "<" + icon + "/>");
        laid.paint().accept(ink);
        return ink.document(laid.size());
    }

    private PanelDrawing drawing(Map<PortPlace, Wish> wishes, String chosen, Optional<Pull> pull) {
        return new PanelDrawing(panel, wishes, chosen, pull);
    }

    @Test
    void nothingIsColouredWhenNothingIsWanted() {
        String svg = svg(drawing(Map.of(), "", Optional.empty()));
        assertTrue(svg.contains(">plot-1<") && svg.contains(">GPS-1<") && svg.contains(">ser2<"), svg);
        assertFalse(svg.contains("PENDING"), "nothing is pending");
        assertFalse(svg.contains("FAILED"), "nothing failed");
    }

    @Test
    void aChangeIsDrawnAndOneThatWasRefusedIsRed() {
        String wanted = svg(drawing(Map.of(at("ser2"), new Wish(Optional.of(TWO), "")), "", Optional.empty()));
        assertTrue(wanted.contains("PENDING"), wanted);
        assertTrue(svg(drawing(Map.of(at("ser2"), new Wish(Optional.of(TWO), "no")), "", Optional.empty())).contains(
                "FAILED"));
    }

    @Test
    void itemsDoNotOverlapAndHaveIdsOfTheirOwn() {
        List<Drawing.Item> items = drawing(Map.of(), "", Optional.empty()).lay(WIDTH, 600, LETTERS).items();
        assertEquals(items.size(), new HashSet<>(items.stream().map(Drawing.Item::id).toList()).size());
        for (Drawing.Item one : items) {
            assertTrue(one.box().height() >= 24, "what can be hit is high enough");
            assertTrue(items.stream().filter(other -> other != one).noneMatch(other ->
                    other.box().overlaps(one.box())));
            assertFalse(one.words().isEmpty(), one.id());
        }
    }

    @Test
    void aNarrowCanvasKeepsBothSidesApart() {
        PanelLayout layout = new PanelLayout(panel, 320);
        Box card = layout.box(new Thing.AMachine(ONE)).orElseThrow();
        Box port = layout.box(new Thing.APort(at("ser1"))).orElseThrow();
        assertTrue(card.right() < port.x());
        assertTrue(port.right() <= 320);
    }

    @Test
    void aLineThatIsPulledSaysWhatItWouldDo() {
        Thing from = new Thing.APort(at("ser1"));
        Pull pull = new Pull(from, 100, 100, Optional.of(new Thing.AMachine(TWO)), "ser1 to plot-2", Optional.of(Wishes
                .check(panel, at("ser1"), Optional.of(TWO))));
        assertTrue(pull.suits(new Thing.AMachine(TWO)));
        assertFalse(pull.suits(new Thing.APort(at("ser2"))));
        String svg = svg(drawing(Map.of(), "", Optional.of(pull)));
        assertTrue(svg.contains(">ser1 to plot-2<"), svg);
        assertTrue(svg.contains("AT_RISK"), "it takes the port from somebody");
    }

    @Test
    void wordsTellOfWishesAndReasons() {
        PanelWords words = new PanelWords(panel, Map.of(at("ser1"), new Wish(Optional.of(TWO), "it was refused")));
        String port = words.of(new Thing.APort(at("ser1")));
        assertTrue(port.contains("plot-1") && port.contains("plot-2") && port.contains("it was refused"), port);
        assertTrue(words.of(new Thing.AMachine(ONE)).contains("Desk 1"));
    }
}
