// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.paint;

import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.hotseat.protocol.op.ReplicationLive.State;
import org.hotseat.ui.canvas.Drawing.Item;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ellipsis;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.Stroke;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.protection.model.ReplicationText;
import org.hotseat.ui.protection.model.Standings;

/** The state machine; where it stands is lit. */
final class FlowPart {

    private static final double GRID = 690;
    private static final double HIGH = 48;
    private static final double RISE = 14;
    private static final double HEAD = 5;
    private static final Set<State> HELD_UP = Set.of(State.IMPOSSIBLE, State.NO_STANDBY);

    private final ReplicationText text;
    private final Box area;
    private final TextMeasure widths;
    private final double scale;

    FlowPart(ReplicationText text, Box area, TextMeasure widths) {
        this.text = text;
        this.area = area;
        this.widths = widths;
        this.scale = Math.clamp(area.width() / GRID, 0.5, 1.4);
    }

    Item item() {
        String state = text.state().map(Standings::state).orElse(Messages.nothingTold);
        return new Item("states", area.grown(-6), NLS.bind(Messages.flowWords, state));
    }

    private double x(double grid) {
        return area.x() + grid * scale;
    }

    private double y(double grid) {
        return area.y() + grid - RISE;
    }

    private Box box(double x, double y, double width, double height) {
        return new Box(x(x), y(y), width * scale, height);
    }

    void paint(Ink ink) {
        ink.fill(area, 0, Role.CANVAS);
        arrows(ink);
        boolean paused = is(State.PAUSED);
        state(ink, box(8, 52, 92, HIGH), Messages.startup, HELD_UP.contains(text.state().orElse(State.ENDED))
                ? Standings.state(text.state().orElseThrow()) : Messages.startupMore,
                is(State.STARTUP) || is(State.IMPOSSIBLE) || is(State.NO_STANDBY));
        state(ink, box(166, 48, 164, 56), Messages.migrating, paused ? Standings.state(State.PAUSED)
                : Messages.migratingMore, is(State.MIGRATING) || paused);
        Box frame = box(436, 26, 252, 92);
        ink.outline(frame, 4, new Stroke(Role.BORDER, 1, Stroke.Dash.DASHED));
        centred(ink, Messages.separating, frame.centreX(), frame.y() + 13, Face.CAPTION, Role.BRIGHT, frame.width());
        state(ink, box(440, 54, 76, 54), Messages.lock, Messages.lockMore, is(State.SEPARATING_LOCK));
        state(ink, box(524, 54, 76, 54), Messages.copy, Messages.copyMore, is(State.SEPARATING_COPY));
        state(ink, box(608, 54, 76, 54), Messages.ship, text.standby().map(to -> NLS.bind(Messages.shipMore, to))
                .orElse(Messages.shipNowhere), is(State.SEPARATING_SHIP));
        later(ink, box(148, 152, 182, HIGH), Messages.collapsed, NLS.bind(Messages.collapsedMore, text.source()));
        later(ink, box(436, 152, 182, HIGH), Messages.running, text.standby().map(to -> NLS.bind(Messages.runningMore,
                to)).orElse(Messages.runningNowhere));
    }

    private boolean is(State state) {
        return text.state().equals(Optional.of(state));
    }

    private void state(Ink ink, Box box, String title, String more, boolean lit) {
        boolean held = lit && text.state().filter(HELD_UP::contains).isPresent();
        ink.fill(box, 4, lit && !held ? Role.SELECTION : Role.CARD);
        ink.outline(box, 4, Stroke.solid(held ? Role.UNPROTECTED : lit ? Role.FOCUS : Role.BORDER, lit ? 2 : 1));
        Role first = lit && !held ? Role.SELECTION_TEXT : Role.BRIGHT;
        Role second = lit && !held ? Role.SELECTION_TEXT : held ? Role.UNPROTECTED : Role.MUTED;
        centred(ink, title, box.centreX(), box.centreY() - 9, Face.TITLE, first, box.width() - 4);
        centred(ink, more, box.centreX(), box.centreY() + 10, Face.CAPTION, second, box.width() - 4);
    }

    /** A state that comes only after a loss. */
    private void later(Ink ink, Box box, String title, String more) {
        ink.fill(box, 4, Role.CARD);
        ink.outline(box, 4, new Stroke(Role.BORDER, 1, Stroke.Dash.DASHED));
        centred(ink, title, box.centreX(), box.centreY() - 9, Face.TITLE, Role.BRIGHT, box.width() - 4);
        centred(ink, more, box.centreX(), box.centreY() + 10, Face.CAPTION, Role.MUTED, box.width() - 4);
    }

    private void arrows(Ink ink) {
        arrow(ink, 100, 76, 166, 76);
        label(ink, Messages.allCopied, 133, 66, 66);
        arrow(ink, 330, 64, 436, 64);
        label(ink, Messages.countedDown, 383, 54, 104);
        arrow(ink, 436, 92, 330, 92);
        label(ink, Messages.acknowledged, 383, 103, 104);
        arrow(ink, 516, 81, 524, 81);
        arrow(ink, 600, 81, 608, 81);
        arrow(ink, 212, 104, 212, 152);
        label(ink, Messages.hostLost, 174, 128, 72);
        arrow(ink, 490, 118, 490, 134, 280, 134, 280, 152);
        ink.text(fit(NLS.bind(Messages.rollBack, text.held().orElse(Formats.NONE)), Face.CAPTION, 200 * scale), x(498),
                y(134), Face.CAPTION, Role.MUTED);
        arrow(ink, 330, 176, 436, 176);
        label(ink, Messages.restore, 383, 166, 104);
        arrow(ink, 528, 200, 528, 222, 54, 222, 54, 100);
        label(ink, Messages.protectAgain, 290, 212, 300);
    }

    private void arrow(Ink ink, double... grid) {
        double[] xy = new double[grid.length];
        for (int index = 0; index < grid.length; index += 2) {
            xy[index] = x(grid[index]);
            xy[index + 1] = y(grid[index + 1]);
        }
        ink.line(Stroke.solid(Role.BORDER, 1.5), xy);
        double endX = xy[xy.length - 2];
        double endY = xy[xy.length - 1];
        double dx = Math.signum(endX - xy[xy.length - 4]);
        double dy = Math.signum(endY - xy[xy.length - 3]);
        ink.area(Role.BORDER, endX, endY, endX - dx * 2 * HEAD + dy * HEAD, endY - dy * 2 * HEAD + dx * HEAD,
                endX - dx * 2 * HEAD - dy * HEAD, endY - dy * 2 * HEAD - dx * HEAD);
    }

    private void label(Ink ink, String words, double centre, double gridY, double space) {
        centred(ink, words, x(centre), y(gridY), Face.CAPTION, Role.MUTED, space * scale);
    }

    private void centred(Ink ink, String words, double x, double y, Face face, Role role, double space) {
        String shown = fit(words, face, space);
        ink.text(shown, x - widths.width(shown, face) / 2, y, face, role);
    }

    private String fit(String words, Face face, double space) {
        return Ellipsis.fit(words, Math.max(1, space), face, widths);
    }
}
