// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ink;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.Role;

/** The look of the workbench's theme, with fonts for every zoom of a canvas. On the window's thread. */
public final class WorkbenchLook implements Look {

    private static final double ROUND = 0.3;

    private final Display display;
    private final Map<String, Font> fonts = new HashMap<>();
    private Optional<TextMeasure> widths = Optional.empty();

    private WorkbenchLook(Display display) {
        this.display = display;
    }

    /**
     * The look of a display, the same one each time; it ends with the display.
     *
     * @param display of the window
     * @return the look
     */
    public static Look of(Display display) {
        String key = WorkbenchLook.class.getName();
        if (display.getData(key) instanceof WorkbenchLook known) {
            return known;
        }
        WorkbenchLook look = new WorkbenchLook(display);
        display.setData(key, look);
        display.disposeExec(look::dispose);
        return look;
    }

    private void dispose() {
        fonts.values().forEach(Font::dispose);
    }

    @Override
    public Color color(Role role) {
        return Colors.of(role);
    }

    @Override
    public Font font(Face face, double zoom) {
        int points = switch (face) {
            case NORMAL, TITLE, MONO -> 10;
            case CAPTION -> 9;
            case SMALL -> 8;
            case BIG -> 25;
        };
        int height = Math.max(1, (int) Math.floor(points * zoom + ROUND));
        int style = face == Face.TITLE || face == Face.BIG ? SWT.BOLD : SWT.NORMAL;
        Font base = face == Face.MONO ? Fonts.of(face) : display.getSystemFont();
        return fonts.computeIfAbsent(height + "/" + style + '/' + (face == Face.MONO), key -> {
            FontData data = base.getFontData()[0];
            return new Font(display, data.getName(), height, style);
        });
    }

    @Override
    public TextMeasure widths() {
        TextMeasure known = widths.orElseGet(this::measure);
        widths = Optional.of(known);
        return known;
    }

    private TextMeasure measure() {
        GC gc = new GC(display);
        try {
            return new GlyphWidths((text, face) -> {
                gc.setFont(font(face, 1));
                return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
            });
        } finally {
            gc.dispose();
        }
    }

    @Override
    public Image image(Icon icon) {
        return icon.image();
    }
}
