// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.model;

import static org.hotseat.ui.ports.model.Rack.LOOSE;
import static org.hotseat.ui.ports.model.Rack.ONE;
import static org.hotseat.ui.ports.model.Rack.TWO;
import static org.hotseat.ui.ports.model.Rack.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.ports.model.Wishes.Wish;
import org.junit.jupiter.api.Test;

class WishesTest {

    private final Panel panel = Rack.panel();
    private final Wishes wishes = new Wishes();

    private PortRow port(String name) {
        return panel.port(at(name)).orElseThrow();
    }

    @Test
    void whatIsSoAlreadyIsNoChange() {
        wishes.want(port("ser2"), Optional.of(ONE));
        assertEquals(Map.of(at("ser2"), new Wish(Optional.of(ONE), "")), wishes.all());
        wishes.want(port("ser2"), Optional.empty());
        assertEquals(Map.of(), wishes.all());
        assertFalse(wishes.arePossible(panel), "there is nothing to do");
    }

    @Test
    void theyStayWithTheReasonUntilTheyHaveComeAbout() {
        wishes.want(port("ser2"), Optional.of(ONE));
        wishes.want(port("can0"), Optional.empty());
        wishes.refused(at("can0"), "no");
        assertEquals("no", wishes.all().get(at("can0")).refused());
        assertTrue(wishes.arePossible(panel));
        PortRow now = Rack.row("ser2", Optional.of(ONE), port("ser2").live(), Optional.empty());
        wishes.settle(new Panel(panel.cards(), List.of(new Panel.Board(Rack.BOARD, "board-1", "", false,
                List.of(now)))));
        assertEquals(List.of(at("can0")), List.copyOf(wishes.all().keySet()));
        assertTrue(wishes.drop(at("can0")));
        assertFalse(wishes.drop(at("can0")));
    }

    @Test
    void whatSpeaksAgainstAChangeIsKnownBeforeIt() {
        assertEquals(StateMark.DONE, Wishes.check(panel, at("ser2"), Optional.of(ONE)).mark());
        assertEquals(StateMark.WARNING, Wishes.check(panel, at("ser3"), Optional.of(ONE)).mark(), "its device is gone");
        Wishes.Check cut = Wishes.check(panel, at("ser1"), Optional.of(TWO));
        assertEquals(StateMark.WARNING, cut.mark());
        assertTrue(cut.words().contains("plot-1"), cut.words());
        Wishes.Check loose = Wishes.check(panel, at("ser2"), Optional.of(LOOSE));
        assertFalse(loose.isPossible());
        assertTrue(loose.words().contains("\u8c03\u5ea6"), loose.words());
        assertFalse(Wishes.check(panel, at("none"), Optional.of(ONE)).isPossible());
        wishes.want(port("ser2"), Optional.of(LOOSE));
        assertFalse(wishes.arePossible(panel));
    }
}
