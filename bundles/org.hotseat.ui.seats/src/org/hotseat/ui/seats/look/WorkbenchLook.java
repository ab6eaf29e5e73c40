// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.look;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.hotseat.ui.seats.topology.paint.Tone;
import org.hotseat.ui.seats.topology.scene.Face;

/**
 * The look of the workbench's theme: colours from the colour registry, where the theme puts them under
 * "org.hotseat." and the role's name, else the system's own. On the window's thread.
 */
public final class WorkbenchLook implements Look {

    private static final String PREFIX = "org.hotseat.";
    private static final double ROUND = 0.3;
    private static final Map<Tone, Integer> SYSTEM = system();

    private final Display display;
    private final Map<String, Font> fonts = new HashMap<>();
    private final Map<String, Image> images = new HashMap<>();

    private WorkbenchLook(Display display) {
        this.display = display;
    }

    /**
     * The look of a display; its fonts end with the display.
     *
     * @param display of the window
     * @return the look
     */
    public static Look of(Display display) {
        WorkbenchLook look = new WorkbenchLook(display);
        display.disposeExec(look::dispose);
        return look;
    }

    private void dispose() {
        fonts.values().forEach(Font::dispose);
        images.values().forEach(Image::dispose);
    }

    @Override
    public Color color(Tone tone) {
        ColorRegistry registry = JFaceResources.getColorRegistry();
        String key = PREFIX + tone.name().toLowerCase(Locale.ROOT).replace('_', '.');
        return registry.hasValueFor(key) ? registry.get(key) : display.getSystemColor(SYSTEM.get(tone));
    }

    @Override
    public Font font(Face face, double zoom) {
        int points = switch (face) {
            case NORMAL, TITLE -> 10;
            case CAPTION -> 9;
            case SMALL -> 8;
        };
        int height = Math.max(1, (int) Math.floor(points * zoom + ROUND));
        int style = face == Face.TITLE ? SWT.BOLD : SWT.NORMAL;
        return fonts.computeIfAbsent(height + "/" + style, key -> {
            FontData data = display.getSystemFont().getFontData()[0];
            return new Font(display, data.getName(), height, style);
        });
    }

    @Override
    public Image image(String icon) {
        return images.computeIfAbsent(icon, key -> ImageDescriptor.getMissingImageDescriptor().createImage(display));
    }

    private static Map<Tone, Integer> system() {
        Map<Tone, Integer> map = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            map.put(tone, switch (tone) {
                case CANVAS -> SWT.COLOR_LIST_BACKGROUND;
                case CARD, RAISED -> SWT.COLOR_WIDGET_BACKGROUND;
                case LINE -> SWT.COLOR_WIDGET_LIGHT_SHADOW;
                case BORDER, RAIL -> SWT.COLOR_WIDGET_NORMAL_SHADOW;
                case TEXT, BRIGHT -> SWT.COLOR_LIST_FOREGROUND;
                case MUTED, FAINT, RUNNING, STALE -> SWT.COLOR_WIDGET_DISABLED_FOREGROUND;
                case SELECTION, FOCUS -> SWT.COLOR_LIST_SELECTION;
                case SELECTION_TEXT -> SWT.COLOR_LIST_SELECTION_TEXT;
                case AT_RISK -> SWT.COLOR_DARK_YELLOW;
                case FAILED -> SWT.COLOR_RED;
                case BUSY -> SWT.COLOR_LINK_FOREGROUND;
                case SUSPENDED -> SWT.COLOR_MAGENTA;
            });
        }
        return map;
    }
}
