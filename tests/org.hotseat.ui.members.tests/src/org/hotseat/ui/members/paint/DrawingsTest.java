// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.hotseat.console.member.HostPaths;
import org.hotseat.console.member.PathChange;
import org.hotseat.lease.timing.Profile;
import org.hotseat.lease.timing.TimingSetting;
import org.hotseat.state.ladder.RungName;
import org.hotseat.state.ladder.RungState;
import org.hotseat.state.ladder.Verdict;
import org.hotseat.ui.canvas.Drawing;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.SvgInk;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.members.model.LadderText;
import org.hotseat.ui.members.model.NorthOps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings as SVG, with letters of one width. */
class DrawingsTest {

    private static final TextMeasure LETTERS = (text, face) -> 7.0 * text.length();

    private static Drawing.Laid laid(Drawing drawing, double width, double height) {
        return drawing.lay(width, height, LETTERS);
    }

    private static String svg(Drawing drawing, double width, double height) {
        Drawing.Laid laid = laid(drawing, width, height);
        SvgInk ink = new SvgInk(Role::name, icon -> "");
        laid.paint().accept(ink);
        return ink.document(laid.size());
    }

    private static LadderDrawing ladder() {
        return new LadderDrawing(LadderText.of(NorthOps.facts(), NorthOps.HOST, NorthOps.NOW).orElseThrow());
    }

    @Test
    void theLadderShowsItsRungsAndWhatIsBroken() {
        String svg = svg(ladder(), 800, 420);
        assertTrue(svg.contains(">Heartbeat A<") && svg.contains(">lost 14:31:20.118, 47 s ago<"), svg);
        assertTrue(svg.contains("AT_RISK"), "a broken rung stands out");
        assertFalse(svg(new LadderDrawing(LadderText.of(NorthOps.facts(new Verdict.NotJoined()), NorthOps.HOST, NorthOps.NOW)
                .orElseThrow()), 800, 420).contains("FAILED"));
    }

    @ParameterizedTest
    @ValueSource(doubles = { 300, 460, 800, 1600 })
    void rungsFitBelowEachOther(double width) {
        Drawing.Laid laid = laid(ladder(), width, 300);
        assertEquals(5, laid.items().size());
        Box before = new Box(0, 0, 0, 0);
        for (Drawing.Item item : laid.items()) {
            assertFalse(item.box().overlaps(before));
            assertTrue(laid.size().contains(item.box()), item + " in " + laid.size());
            assertFalse(item.words().isBlank());
            before = item.box();
        }
    }

    @Test
    void theDecisionWrapsItsSentences() {
        DecisionDrawing drawing = new DecisionDrawing(ladder().text().decision(), 120, 0);
        double wide = laid(drawing, 1200, 100).size().height();
        double narrow = laid(drawing, 420, 100).size().height();
        assertTrue(narrow > wide);
        assertTrue(svg(drawing, 420, 100).contains("No take-over:"));
    }

    @Test
    void thePathsMarkWhatBrokeLast() {
        HostPaths paths = new HostPaths(NorthOps.HOST, NorthOps.NOW.minusSeconds(360), List.of(
                new PathChange(RungName.HEARTBEAT_A, NorthOps.NOW.minusSeconds(360), RungState.HOLDS),
                new PathChange(RungName.HEARTBEAT_A, NorthOps.NOW.minusSeconds(47), RungState.BROKEN),
                new PathChange(RungName.AGENT, NorthOps.NOW.minusSeconds(47), RungState.UNKNOWN)));
        PathsDrawing drawing = new PathsDrawing(paths, NorthOps.NOW, Duration.ofMinutes(6));
        String svg = svg(drawing, 700, 140);
        assertTrue(svg.contains(">14:31:20 heartbeat A lost<"), svg);
        assertTrue(svg.contains(">14:32:07<") && svg.contains(">14:28:00<"), svg);
        assertEquals("heartbeat A: lost since 14:31:20", laid(drawing, 700, 140).items().getFirst().words());
    }

    @Test
    void theTimingShowsEveryRule() {
        TimingSetting set = Profile.DEFAULT.timing().setting();
        String good = svg(new TimingDrawing("Profile default.", set), 700, 120);
        for (String words : List.of("1.75 s freeze starts", "1.80 s machines frozen", "2.00 s lease ends",
                "2.04 s another may start", "renew every 0.25 s", ">I4b<", ">50 ms ≤ 250 ms<")) {
            assertTrue(good.contains(words), words + " in " + good);
        }
        assertFalse(good.contains("FAILED"));
        TimingSetting late = new TimingSetting(set.lease(), set.period(), Duration.ofMillis(20), set.suspicion(),
                set.assumed());
        TimingDrawing broken = new TimingDrawing("", late);
        assertTrue(svg(broken, 700, 120).contains("FAILED"));
        assertTrue(laid(broken, 700, 120).items().get(1).words().contains("raise g to at least 50 ms"));
    }
}
