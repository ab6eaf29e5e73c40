// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.hotseat.base.id.HostId;
import org.hotseat.protocol.op.DrillOps.DrillReport;
import org.hotseat.protocol.op.DrillOps.DrillRun;
import org.hotseat.protocol.op.DrillOps.Outcome;
import org.hotseat.protocol.op.DrillOps.Sign;
import org.hotseat.protocol.op.DrillOps.State;
import org.hotseat.state.data.Protection;
import org.hotseat.state.data.Role;
import org.hotseat.ui.protection.model.Plot7;
import org.hotseat.ui.protection.model.Shares;
import org.junit.jupiter.api.Test;

/** A drill in words. */
class DrillTextTest {

    private static DrillRun run(int number, Outcome outcome, String trouble) {
        boolean well = outcome == Outcome.RECOVERED;
        return new DrillRun(number, Instant.EPOCH.plusSeconds(number), 7, 1000 + number, Duration.ofMillis(900),
                number % 2 == 0, Duration.ofMillis(200), Duration.ofMillis(400), well ? Duration.ofMillis(400 + number)
                        : Duration.ZERO, well ? Sign.CPU : Sign.NONE, outcome, trouble);
    }

    private static DrillReport report(State state, List<DrillRun> runs, int recovered, double bound) {
        return new DrillReport(Plot7.ID, Optional.of(new HostId("h7")), state, 20, "RESTORING", "taken over", runs,
                runs.size(), recovered, (double) recovered / Math.max(1, runs.size()), bound);
    }

    @Test
    void sharesAreNeverRoundedUp() {
        assertEquals("100 %", Shares.of(1));
        assertEquals("99.9 %", Shares.of(0.99999));
        assertEquals("77.9 %", Shares.of(0.7791));
        assertEquals("99.0 %", Shares.of(0.99));
        assertEquals("99.9982 %", Shares.ofTime(0.99998299));
    }

    @Test
    void theShareStandsWithItsBound() {
        DrillReport twelve = report(State.DONE, IntStream.rangeClosed(1, 12).mapToObj(number -> run(number,
                Outcome.RECOVERED, "")).toList(), 12, 0.7791);
        assertEquals("100 %", DrillText.share(twelve));
        assertEquals("12 of 12 came back; with 95 % confidence at least 77.9 % of all would.", DrillText.bound(twelve));
        assertEquals("half within 0.41 s, 95 % within 0.41 s", DrillText.spread(twelve, DrillRun::alive));
        assertEquals("–", DrillText.share(report(State.NONE, List.of(), 0, 0)));
        assertEquals("It has ended itself: taken over", DrillText.state(report(State.STOPPED, List.of(), 0, 0)));
        assertEquals("Run 13 of 20: its memory is put in", DrillText.state(report(State.GOING_ON, twelve.runs(), 12,
                0.7)));
    }

    @Test
    void theReportHasEachRunWithItsTrouble() {
        String text = DrillText.report(report(State.DONE, List.of(run(1, Outcome.RECOVERED, ""), run(2, Outcome.FAILED,
                "no | memory")), 1, 0.02), Map.of(1002L, 48_000_000.0), "plot-7", Optional.of("host-07"),
                Instant.EPOCH);
        assertTrue(text.startsWith("# Drill of plot-7\n"), text);
        assertTrue(text.contains("1 of 2 came back; with 95 % confidence at least 2.0 %"), text);
        assertTrue(text.contains("did not come back: no / memory |"), text);
        assertTrue(text.lines().anyMatch(line -> line.startsWith("| 1 |")
                && line.contains("| between two copies | – |")), text);
        assertTrue(text.lines().anyMatch(line -> line.startsWith("| 2 |") && line.contains("| 48.0 MB/s |")), text);
        assertEquals(2, text.lines().filter(line -> line.startsWith("| 1 |") || line.startsWith("| 2 |")).count());
    }

    @Test
    void nothingHeldAndNoRightAreToldBefore() {
        assertEquals(Optional.empty(), DrillRule.obstacle(Optional.of(Role.OPERATOR), List.of(Plot7.ID),
                List.of(Plot7.well())));
        assertTrue(DrillRule.obstacle(Optional.of(Role.VIEWER), List.of(Plot7.ID), List.of(Plot7.well())).isPresent());
        assertEquals(Optional.of("The standby of plot-7 holds nothing yet."), DrillRule.obstacle(
                Optional.of(Role.OPERATOR), List.of(Plot7.ID), List.of(Plot7.silent(Protection.REPLICATED))));
        assertEquals(Optional.empty(), DrillRule.obstacle(Optional.of(Role.OPERATOR)), "it can be ended all the same");
        assertEquals(Optional.of("The machine is not copied to a standby."), DrillRule.obstacle(
                Optional.of(Role.OPERATOR), List.of(Plot7.ID), List.of()));
    }
}
