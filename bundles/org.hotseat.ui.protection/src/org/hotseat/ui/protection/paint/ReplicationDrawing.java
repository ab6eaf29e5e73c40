// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.paint;

import java.util.List;
import java.util.stream.Stream;

import org.hotseat.ui.canvas.Drawing;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.protection.model.ReplicationText;

/**
 * The replication of one machine: who copies to whom, what would be lost, the state machine with its countdown, the
 * last generations, and how pauses and speeds went.
 *
 * @param text what it says
 */
public record ReplicationDrawing(ReplicationText text) implements Drawing {

    private static final double FLOW = 212;
    private static final double RING = 250;
    private static final double NARROW_RING = 212;
    private static final double ROOMY = 900;
    private static final double BESIDE = 760;
    private static final double TIMELINE = 176;
    private static final double MEASURES = 62;

    @Override
    public Laid lay(double width, double height, TextMeasure widths) {
        boolean one = width >= HeaderPart.ONE_ROW;
        boolean beside = width >= BESIDE;
        Box header = new Box(0, 0, width, HeaderPart.height(one));
        double ringWidth = width >= ROOMY ? RING : NARROW_RING;
        double flowWidth = beside ? width - ringWidth : width;
        Box flow = new Box(0, header.bottom(), flowWidth, FLOW);
        Box ring = beside ? new Box(flowWidth, header.bottom(), ringWidth, FLOW)
                : new Box(0, flow.bottom(), width, RingPart.LYING);
        Box timeline = new Box(0, Math.max(flow.bottom(), ring.bottom()), width, TIMELINE);
        boolean charted = !text.trends().isEmpty(); // these say the same, with what it was before
        Box measures = new Box(0, timeline.bottom(), width, charted ? 0 : MEASURES);
        Box charts = new Box(0, measures.bottom(), width, TrendPart.height(text.trends().size(), width));
        HeaderPart head = new HeaderPart(text, header, one, widths);
        FlowPart states = new FlowPart(text, flow, widths);
        RingPart countdown = new RingPart(text.ring(), ring, beside, widths);
        TimelinePart generations = new TimelinePart(text, timeline, widths);
        MeasuresPart figures = new MeasuresPart(charted ? List.of() : text.measures(), measures, widths);
        TrendPart trends = new TrendPart(text.trends(), charts, widths);
        List<Item> items = Stream.of(head.items(), List.of(states.item(), countdown.item()), generations.items(),
                figures.items(), trends.items()).flatMap(List::stream).toList();
        return new Laid(new Box(0, 0, width, charts.bottom()), items, ink -> {
            head.paint(ink);
            states.paint(ink);
            countdown.paint(ink);
            generations.paint(ink);
            figures.paint(ink);
            trends.paint(ink);
            rule(ink, header);
            rule(ink, ring.y() > flow.y() ? ring : flow);
        });
    }

    private static void rule(Ink ink, Box above) {
        ink.fill(new Box(0, above.bottom() - 1, Math.max(above.right(), 1), 1), 0, Role.LINE);
    }
}
