// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.RGB;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both layers of both themes say the same in the colours of the table of roles. */
class ThemeFilesTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{");
    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}\\b");
    private static final Pattern DEFINED = Pattern.compile("@define-color (\\w+) ([^;]+);");
    private static final Pattern USED = Pattern.compile("@(?!define-color|import)(\\w+)");
    private static final Map<String, Role> ROLES = Map.ofEntries(Map.entry("window", Role.WINDOW),
            Map.entry("body", Role.BODY), Map.entry("header", Role.HEADER), Map.entry("raised", Role.RAISED),
            Map.entry("line", Role.LINE), Map.entry("border", Role.BORDER), Map.entry("edge", Role.FIELD_EDGE),
            Map.entry("text", Role.TEXT), Map.entry("muted", Role.MUTED), Map.entry("faint", Role.FAINT),
            Map.entry("selection", Role.SELECTION), Map.entry("selection_text", Role.SELECTION_TEXT),
            Map.entry("focus", Role.FOCUS), Map.entry("link", Role.PENDING));

    @Test
    void bothWorkbenchThemesStyleTheSameThings() {
        assertEquals(selectors(workbench(Theme.DARK)), selectors(workbench(Theme.LIGHT)));
    }

    @Test
    void bothNativeThemesStyleTheSameThings() {
        assertEquals(selectors(gtk(Theme.DARK, "gtk.css")), selectors(gtk(Theme.LIGHT, "gtk.css")));
        assertEquals(names(gtk(Theme.DARK, "gtk.css")), names(gtk(Theme.LIGHT, "gtk.css")));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void workbenchThemeUsesTheColoursOfTheRolesOnly(Theme theme) {
        Set<String> known = Arrays.stream(Role.values()).map(role -> hex(role, theme)).collect(Collectors.toSet());
        Set<String> used = HEX.matcher(workbench(theme)).results().map(MatchResult::group)
                .map(hex -> hex.toUpperCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
        used.removeAll(known);
        assertEquals(Set.of(), used);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void nativeThemeHasTheColoursOfTheRoles(Theme theme) {
        Map<String, String> defined = DEFINED.matcher(gtk(theme, "gtk.css")).results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
        ROLES.forEach((name, role) -> assertEquals(hex(role, theme), defined.get(name), name));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void nativeThemeIsWellFormed(Theme theme) {
        String text = gtk(theme, "gtk.css");
        assertEquals(text.chars().filter(c -> c == '{').count(), text.chars().filter(c -> c == '}').count());
        Set<String> used = USED.matcher(text).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        used.removeAll(names(text));
        assertEquals(Set.of(), used);
        assertTrue(gtk(theme, "gtk-dark.css").contains("@import url(\"gtk.css\")"));
    }

    /** Backgrounds set by the workbench's sheet take native widgets their frame and shape. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void workbenchThemeLeavesNativeWidgetsAlone(Theme theme) {
        for (String rule : selectors(workbench(theme))) {
            for (String one : rule.split("[ >,]+")) {
                assertFalse(List.of("Button", "Text", "Combo", "Spinner", "*", "List").contains(one)
                        && !rule.startsWith("ProgressInfoItem"), rule);
            }
        }
    }

    private static Set<String> selectors(String css) {
        return RULE.matcher(css).results().map(found -> found.group(1).replaceAll("(?s).*;", ""))
                .flatMap(rule -> Arrays.stream(rule.split(","))).map(one -> one.strip().replaceAll("\\s+", " "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(String css) {
        return DEFINED.matcher(css).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static String workbench(Theme theme) {
        String name = theme == Theme.DARK ? "hotseat-dark.css" : "hotseat-light.css";
        return plain(Tree.file("bundles/org.hotseat.rcp/css/" + name));
    }

    private static String gtk(Theme theme, String file) {
        String name = theme == Theme.DARK ? "Hotseat" : "HotseatLight";
        return plain(Tree.file("bundles/org.hotseat.rcp/gtk/themes/" + name + "/gtk-3.0/" + file));
    }

    private static String plain(Path file) {
        return COMMENT.matcher(Tree.text(file)).replaceAll("");
    }

    private static String hex(Role role, Theme theme) {
        RGB rgb = role.rgb(theme);
        return String.format(Locale.ROOT, "#%02X%02X%02X", rgb.red, rgb.green, rgb.blue);
    }
}
