// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

    private static final double READABLE = 4.5;

    /** The figures of the table of colours: contrast on the body of views. */
    @ParameterizedTest
    @CsvSource({ "FIELD_EDGE, 3.7, 3.7", "TEXT, 11.0, 15.7", "BRIGHT, 14.4, 21.0", "MUTED, 6.7, 7.2",
            "FAINT, 4.8, 5.2", "FOCUS, 6.1, 6.6", "PENDING, 7.3, 7.1", "PROTECTED, 6.7, 6.3", "COPYING, 7.2, 6.6",
            "AT_RISK, 9.3, 6.2", "UNPROTECTED, 6.4, 6.1", "FAILED, 5.6, 6.4", "TAKING_OVER, 8.6, 6.4",
            "DISPLACED, 6.7, 7.6", "STALE, 5.0, 5.2" })
    void contrastOnTheBodyIsAsDesigned(Role role, double dark, double light) {
        assertEquals(dark, contrast(role, Role.BODY, Theme.DARK), 0.11);
        assertEquals(light, contrast(role, Role.BODY, Theme.LIGHT), 0.11);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whatIsReadCanBeRead(Theme theme) {
        List<Role> words = List.of(Role.TEXT, Role.BRIGHT, Role.MUTED, Role.PENDING, Role.PROTECTED, Role.COPYING,
                Role.AT_RISK, Role.UNPROTECTED, Role.FAILED, Role.TAKING_OVER, Role.DISPLACED, Role.STALE,
                Role.SERIES_1, Role.SERIES_2, Role.SERIES_3, Role.SERIES_4);
        words.forEach(role -> assertTrue(contrast(role, Role.BODY, theme) >= READABLE, role + " " + theme));
        assertTrue(contrast(Role.SELECTION_TEXT, Role.SELECTION, theme) >= 8.6, "selection " + theme);
        assertTrue(contrast(Role.TAKING_OVER, Role.TAKING_OVER_BAND, theme) >= READABLE, "band " + theme);
        assertTrue(contrast(Role.PENDING, Role.PENDING_GROUND, theme) >= READABLE, "pending " + theme);
        assertTrue(contrast(Role.TEXT, Role.RAISED, theme) >= READABLE, "raised " + theme);
    }

    @Test
    void everyRoleHasAKeyOfItsOwn() {
        Set<String> keys = new HashSet<>();
        for (Role role : Role.values()) {
            assertTrue(keys.add(role.key()), role.key());
        }
        assertEquals("org.hotseat.at.risk", Role.AT_RISK.key());
    }

    @Test
    void aColourIsWrittenAsSvgWantsIt() {
        assertEquals("#0A00FF", Role.hex(new RGB(10, 0, 255)));
    }

    private static double contrast(Role role, Role ground, Theme theme) {
        double one = luminance(role.rgb(theme));
        double other = luminance(ground.rgb(theme));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** As WCAG 2 defines it. */
    private static double luminance(RGB rgb) {
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
