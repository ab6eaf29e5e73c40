// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.paint;

import org.eclipse.osgi.util.NLS;
import org.hotseat.state.ladder.RungState;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.Stroke;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.members.model.RungText;

/** The line of one rung: whole, broken or dotted, with the shape of its state in the middle. */
final class RungLines {

    private static final double THICK = 5;
    private static final double MARK = 14;
    private static final double GAP = 13;
    private static final double SLASH = 7;
    private static final double BREAK = 0.34;

    private RungLines() {
    }

    static void paint(Ink ink, RungState state, double from, double to, double y) {
        double middle = (from + to) / 2;
        switch (state) {
            case HOLDS -> {
                bar(ink, from, middle - GAP, y, Role.STALE);
                bar(ink, middle + GAP, to, y, Role.STALE);
                sign(ink, StateMark.DONE, middle, y);
            }
            case BROKEN -> broken(ink, from, to, y);
            case OFF -> {
                dotted(ink, from, to, y);
                sign(ink, StateMark.OFF, middle, y);
            }
            case UNKNOWN -> {
                dotted(ink, from, to, y);
                sign(ink, StateMark.UNKNOWN, middle, y);
            }
            case ABSENT -> sign(ink, StateMark.NOT_POSSIBLE, middle, y);
        }
    }

    /** Ends that do not meet, and a cross between them. */
    private static void broken(Ink ink, double from, double to, double y) {
        double near = from + (to - from) * BREAK;
        double far = to - (to - from) * BREAK;
        bar(ink, from, near, y, Role.AT_RISK);
        bar(ink, far, to, y, Role.AT_RISK);
        Stroke slash = Stroke.solid(Role.AT_RISK, 2);
        ink.line(slash, near - 3, y - SLASH, near + 4, y + SLASH);
        ink.line(slash, far - 4, y + SLASH, far + 3, y - SLASH);
        double middle = (from + to) / 2;
        double arm = 5;
        ink.line(slash, middle - arm, y - arm, middle + arm, y + arm);
        ink.line(slash, middle - arm, y + arm, middle + arm, y - arm);
    }

    private static void bar(Ink ink, double from, double to, double y, Role role) {
        if (to > from) {
            ink.fill(new Box(from, y - THICK / 2, to - from, THICK), 0, role);
        }
    }

    private static void dotted(Ink ink, double from, double to, double y) {
        Stroke dots = new Stroke(Role.STALE, 2, Stroke.Dash.DOTTED);
        double middle = (from + to) / 2;
        ink.line(dots, from + 2, y, middle - GAP, y);
        ink.line(dots, middle + GAP, y, to - 2, y);
    }

    private static void sign(Ink ink, StateMark mark, double x, double y) {
        ink.mark(mark, x - MARK / 2, y - MARK / 2, MARK);
    }

    /** For those who do not see it. */
    static String words(RungText rung) {
        return NLS.bind(Messages.rungItem, new Object[] { rung.title(), rung.place(), rung.first(), rung.second() });
    }
}
