// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.paint;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.hotseat.ui.canvas.Drawing.Item;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ellipsis;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.Stroke;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.protection.model.ReplicationText;

/** Who copies to whom, and the three answers. */
final class HeaderPart {

    private static final double MARGIN = 16;
    private static final double ICON = 16;
    private static final double LEFT = 250;
    private static final double HOST = 104;
    private static final double HOST_HIGH = 44;
    private static final double WAY = 84;
    private static final double ROW = 96;
    private static final double NUMBER = 178;
    private static final double LOW = 60;
    private static final double GAP = 12;
    private static final double[] ENDS = { 0, 0.31, 0.71, 1 }; // the second has most to say

    /** How wide it must be for hosts and numbers in one row. */
    static final double ONE_ROW = LEFT + 2 * HOST + WAY + MARGIN + 3 * NUMBER;

    private final ReplicationText text;
    private final Box area;
    private final boolean one;
    private final TextMeasure widths;

    HeaderPart(ReplicationText text, Box area, boolean one, TextMeasure widths) {
        this.text = text;
        this.area = area;
        this.one = one;
        this.widths = widths;
    }

    /** How high it is. */
    static double height(boolean one) {
        return one ? ROW : ROW - 10 + LOW;
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        items.add(new Item("machine", new Box(6, area.y() + 6, LEFT - 6, ROW - 12), text.name() + ", " + text.standing()
                + ", " + text.detail()));
        Box standby = new Box(LEFT + HOST + WAY, area.y() + 26, HOST, HOST_HIGH);
        text.standby().filter(host -> standby.right() <= area.right()).ifPresent(host -> items.add(new Item("standby",
                standby, NLS.bind(Messages.standbyWords, host, text.readiness()))));
        for (int index = 0; index < text.numbers().size(); index++) {
            ReplicationText.Number number = text.numbers().get(index);
            items.add(new Item("number-" + index, place(index), number.question() + ": " + number.value() + ' '
                    + number.unit() + ", " + number.below()));
        }
        return items;
    }

    private Box place(int index) {
        double room = Math.max(1, area.width() - MARGIN);
        double wide = one ? NUMBER : (ENDS[index + 1] - ENDS[index]) * room;
        double left = one ? area.right() - (3 - index) * NUMBER : MARGIN + ENDS[index] * room;
        return new Box(left, area.y() + (one ? 4 : ROW - 14), wide - 6, one ? ROW - 8 : LOW);
    }

    void paint(Ink ink) {
        double y = area.y() + 24;
        ink.icon(Icon.MACHINE, MARGIN, y - ICON / 2, ICON);
        ink.text(fit(text.name(), Face.TITLE, LEFT - 3 * MARGIN), MARGIN + ICON + 8, y, Face.TITLE, Role.BRIGHT);
        ink.mark(text.mark(), MARGIN, y + 24 - ICON / 2, ICON);
        ink.text(fit(text.standing(), Face.NORMAL, LEFT - 3 * MARGIN), MARGIN + ICON + 8, y + 24, Face.NORMAL,
                text.mark() == StateMark.PROTECTED ? Role.TEXT : text.mark().role());
        ink.text(fit(text.detail(), Face.CAPTION, LEFT - MARGIN), MARGIN, y + 48, Face.CAPTION, Role.MUTED);
        hosts(ink, LEFT, area.y() + 26);
        for (int index = 0; index < text.numbers().size(); index++) {
            number(ink, text.numbers().get(index), place(index));
        }
    }

    private void hosts(Ink ink, double x, double y) {
        host(ink, new Box(x, y, HOST, HOST_HIGH), text.source(), Messages.primary);
        double right = x + HOST + WAY;
        if (text.standby().isEmpty()) {
            ink.outline(new Box(right, y, HOST, HOST_HIGH), 3, new Stroke(Role.BORDER, 1, Stroke.Dash.DASHED));
            ink.text(fit(Messages.noStandby, Face.NORMAL, HOST - 16), right + 8, y + HOST_HIGH / 2, Face.NORMAL,
                    Role.UNPROTECTED);
            return;
        }
        host(ink, new Box(right, y, HOST, HOST_HIGH), text.standby().get(), text.readiness());
        double middle = y + HOST_HIGH / 2;
        ink.line(Stroke.solid(Role.COPYING, 2), x + HOST + 4, middle, right - 8, middle);
        ink.area(Role.COPYING, right - 3, middle, right - 11, middle - 4, right - 11, middle + 4);
        centred(ink, text.link(), x + HOST + WAY / 2, middle - 11, Face.CAPTION, Role.MUTED, WAY);
        centred(ink, Messages.storagePlane, x + HOST + WAY / 2, middle + 11, Face.CAPTION, Role.FAINT, WAY);
    }

    private void host(Ink ink, Box box, String name, String part) {
        ink.fill(box, 3, Role.CARD);
        ink.outline(box, 3, Stroke.solid(Role.BORDER, 1));
        ink.icon(Icon.HOST, box.x() + 8, box.y() + 14 - ICON / 2, ICON);
        ink.text(fit(name, Face.TITLE, HOST - 38), box.x() + 30, box.y() + 14, Face.TITLE, Role.BRIGHT);
        ink.text(fit(part, Face.CAPTION, HOST - 16), box.x() + 8, box.y() + 32, Face.CAPTION, Role.MUTED);
    }

    /** What it is measured by stands below it, or beside it where there is no room below. */
    private void number(Ink ink, ReplicationText.Number number, Box box) {
        ink.fill(new Box(box.x() - 6, box.y() + 8, 1, box.height() - 16), 0, Role.LINE);
        double x = box.x() + 6;
        double space = box.width() - 8;
        double middle = box.y() + (one ? 44 : 40);
        ink.text(fit(number.question(), Face.CAPTION, space), x, box.y() + 14, Face.CAPTION, Role.MUTED);
        ink.text(number.value(), x, middle, Face.BIG, Role.BRIGHT);
        double unit = x + widths.width(number.value(), Face.BIG) + 5;
        ink.text(number.unit(), unit, middle + 5, Face.NORMAL, Role.MUTED);
        if (one) {
            ink.text(fit(number.below(), Face.CAPTION, space), x, box.y() + 74, Face.CAPTION, Role.TEXT);
        } else {
            double beside = unit + widths.width(number.unit(), Face.NORMAL) + GAP;
            ink.text(fit(number.below(), Face.CAPTION, box.right() - beside), beside, middle + 5, Face.CAPTION,
                    Role.TEXT);
        }
    }

    private void centred(Ink ink, String words, double x, double y, Face face, Role role, double space) {
        String shown = fit(words, face, space);
        ink.text(shown, x - widths.width(shown, face) / 2, y, face, role);
    }

    private String fit(String words, Face face, double space) {
        return Ellipsis.fit(words, Math.max(1, space), face, widths);
    }
}
