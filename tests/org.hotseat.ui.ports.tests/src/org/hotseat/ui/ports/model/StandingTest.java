// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.model;

import static org.hotseat.ui.ports.model.Rack.ONE;
import static org.hotseat.ui.ports.model.Rack.TWO;
import static org.hotseat.ui.ports.model.Rack.live;
import static org.hotseat.ui.ports.model.Rack.row;
import static org.hotseat.ui.ports.model.Rack.way;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.hotseat.protocol.op.PortLive;
import org.hotseat.protocol.op.TunnelLive;
import org.hotseat.ui.look.StateMark;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final PortLive CONNECTED = live("ser1", "SERIAL", 4, Optional.of(ONE), true);
    private static final PortLive APART = live("ser1", "SERIAL", 4, Optional.of(ONE), false);

    private static Standing of(PortLive live, Optional<TunnelLive> way) {
        return Standing.of(row("ser1", Optional.of(ONE), Optional.of(live), way));
    }

    @Test
    void whatIsWellIsGrey() {
        assertEquals(StateMark.DONE, of(CONNECTED, Optional.empty()).mark());
        Standing free = Standing.of(row("ser2", Optional.empty(), Optional.of(live("ser2", "SERIAL", 0,
                Optional.empty(), false)), Optional.empty()));
        assertEquals(StateMark.OFF, free.mark());
        assertEquals(StateMark.OFF, Standing.of(row("ser2", Optional.empty(), Optional.of(Rack.gone(live("ser2",
                "SERIAL", 0, Optional.empty(), false))), Optional.empty())).mark(),
                        "nobody misses a device of a free port");
    }

    @Test
    void aBoardThatIsBehindIsBusyAndASilentOneIsStale() {
        assertEquals(StateMark.BUSY, of(live("ser1", "SERIAL", 3, Optional.of(TWO), true), Optional.empty()).mark());
        assertEquals(StateMark.STALE, Standing.of(row("ser1", Optional.of(ONE), Optional.empty(),
                Optional.empty())).mark());
    }

    @Test
    void whatKeepsAGuestFromItsLineIsSaid() {
        assertEquals(StateMark.ERROR, of(Rack.gone(CONNECTED), Optional.empty()).mark());
        Standing trouble = of(APART, Optional.of(way("ser1", ONE, true, true, "connection refused")));
        assertEquals(StateMark.WARNING, trouble.mark());
        assertTrue(trouble.words().contains("connection refused"), trouble.words());
        assertEquals(StateMark.WARNING, of(APART, Optional.empty()).mark());
        assertEquals(StateMark.BUSY, of(APART, Optional.of(way("ser1", ONE, true, true, ""))).mark());
        assertEquals(StateMark.OFF, of(APART, Optional.of(way("ser1", ONE, false, false, ""))).mark());
        PortLive missed = new PortLive("ser1", "SERIAL", "REPLAY", 4, CONNECTED.holder(), true, CONNECTED.line(),
                CONNECTED.traffic(), "GAP", 12);
        assertEquals(StateMark.WARNING, of(missed, Optional.empty()).mark());
        assertTrue(of(missed, Optional.empty()).words().contains("12"));
    }
}
