// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.look;

import java.util.Locale;

import org.eclipse.swt.graphics.RGB;

/**
 * What a colour means, with its value in the dark and in the light look. The only place where values are written:
 * everything else asks {@link Colors}, so that preferences can change them. The build of the icons reads this file.
 */
public enum Role {
    /** Trim, forms, dialogs, gaps. */
    WINDOW(0x1B1E21, 0xE6E9EC),
    /** Tables and trees. */
    BODY(0x202428, 0xFFFFFF),
    /** Free drawing. */
    CANVAS(0x171A1C, 0xF3F5F6),
    /** Column heads. */
    HEADER(0x262B30, 0xE9ECEE),
    /** Buttons, chips, bubbles. */
    RAISED(0x2D3237, 0xF7F8F9),
    /** Drawn boxes. */
    CARD(0x262B30, 0xFFFFFF),
    /** Rules; never the only frame of a field. */
    LINE(0x33393F, 0xD3D8DC),
    /** Soft borders of boxes. */
    BORDER(0x4A5259, 0x8E979F),
    /** Frames of fields and check boxes. */
    FIELD_EDGE(0x737D86, 0x7B858E),
    /** Values. */
    TEXT(0xD5D9DD, 0x1E2429),
    /** Titles, big numbers. */
    BRIGHT(0xF4F6F7, 0x000000),
    /** Labels, icons. */
    MUTED(0xA3ABB3, 0x4F5962),
    /** Ids, units, reasons of what is disabled. */
    FAINT(0x868F97, 0x646E77),
    /** Ground of what is selected. */
    SELECTION(0x1F4E79, 0xC9DFF5),
    /** Writing on it. */
    SELECTION_TEXT(0xFFFFFF, 0x0F2233),
    /** Focus ring, drag target. */
    FOCUS(0x5AA9E6, 0x1F5F9E),
    /** Unsaved, links. */
    PENDING(0x6CB8F0, 0x1659A0),
    /** Ground of what is unsaved. */
    PENDING_GROUND(0x16324A, 0xDCEBFA),
    /** Protected. */
    PROTECTED(0x86B596, 0x2F6B45),
    /** Filled for ten seconds after a return. */
    JUST_BACK(0x4FC27A, 0x4FC27A),
    /** First or full copy, any act under way. */
    COPYING(0x8FB4D9, 0x2A5F94),
    /** Works, but; priority 3. */
    AT_RISK(0xF0C24B, 0x7F5A00),
    /** Runs without a restorable pair; priority 2. */
    UNPROTECTED(0xF28C38, 0xA84300),
    /** Needs a person; priority 1. */
    FAILED(0xFF6B5E, 0xB8241A),
    /** Take-over under way. */
    TAKING_OVER(0xFFB02E, 0x8A5200),
    /** Ground of the band while a take-over is under way. */
    TAKING_OVER_BAND(0x3B2C10, 0xFBEBCF),
    /** Suspended, goes on later. */
    DISPLACED(0xB79CF2, 0x5E3BB5),
    /** Old or unknown. */
    STALE(0x8A939B, 0x646E77),
    /** First line of a chart. */
    SERIES_1(0x8FB4D9, 0x2A5F94),
    /** Second line of a chart. */
    SERIES_2(0xC9B37A, 0x8A6A12),
    /** Third line of a chart. */
    SERIES_3(0x86B596, 0x2F6B45),
    /** Fourth line of a chart. */
    SERIES_4(0xB79CF2, 0x5E3BB5);

    private static final String PREFIX = "org.hotseat.";
    private static final int BYTE = 0xFF;

    private final int dark;
    private final int light;

    Role(int dark, int light) {
        this.dark = dark;
        this.light = light;
    }

    /**
     * Its name in the colour registry.
     *
     * @return such as org.hotseat.at.risk
     */
    public String key() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /**
     * Its value as we ship it.
     *
     * @param theme the look
     * @return the value
     */
    public RGB rgb(Theme theme) {
        int value = theme == Theme.LIGHT ? light : dark;
        return new RGB(value >> 16 & BYTE, value >> 8 & BYTE, value & BYTE);
    }

    /** As written in SVG. */
    static String hex(RGB rgb) {
        return String.format(Locale.ROOT, "#%02X%02X%02X", rgb.red, rgb.green, rgb.blue);
    }
}
