// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What the frame refers to by name exists. */
class PluginFilesTest {

    private static final Pattern VIEW = Pattern.compile("<view\\s[^>]*?\\bid=\"([^\"]+)\"");
    private static final Pattern NAMED = Pattern.compile("\"(org\\.hotseat\\.ui\\.[a-z.]+)\"");
    private static final Pattern SHOWN = Pattern.compile("showView.viewId\" value=\"([^\"]+)\"");
    private static final Pattern COMMAND = Pattern.compile("<command\\s+id=\"([^\"]+)\"");
    private static final Pattern USED = Pattern.compile("commandId=\"(org\\.hotseat[^\"]+)\"");
    private static final Pattern ENABLED = Pattern
            .compile("<enabledWhen>\\s*<reference definitionId=\"([^\"]+)\"");
    private static final Pattern REASON = Pattern.compile("<reason definitionId=\"([^\"]+)\"");
    private static final Pattern REASON_BY_CLASS = Pattern.compile("<reason commandId=\"([^\"]+)\"");
    private static final Pattern ACT = Pattern
            .compile("<handler commandId=\"([^\"]+)\" class=\"org\\.hotseat\\.ui\\.machines\\.act\\.");
    private static final Pattern ICON = Pattern.compile("hotseat-icon:/([a-z-]+)\\.svg");
    private static final Pattern KEY = Pattern.compile("%([A-Za-z.]+)");

    @Test
    void everyViewOfThePerspectiveIsDeclared() throws IOException {
        String sources = "bundles/org.hotseat.rcp/src/org/hotseat/rcp/";
        Set<String> named = find(NAMED, Tree.text(Tree.file(sources + "OperationsPerspective.java")));
        assertEquals(15, named.size());
        Set<String> group = find(NAMED, Tree.text(Tree.file(sources + "ClusterPerspective.java")));
        assertEquals(7, group.size());
        assertEquals(Set.of(), minus(named, declared(VIEW)));
        assertEquals(Set.of(), minus(group, declared(VIEW)));
        Set<String> copies = find(NAMED, Tree.text(Tree.file(sources + "ProtectionPerspective.java")));
        assertTrue(copies.size() > 2, copies.toString());
        assertEquals(Set.of(), minus(copies, declared(VIEW)));
        Set<String> seats = find(NAMED, Tree.text(Tree.file(sources + "SeatsPerspective.java")));
        assertTrue(seats.contains("org.hotseat.ui.room.plan"), seats.toString());
        assertEquals(Set.of(), minus(seats, declared(VIEW)));
    }

    @Test
    void everyViewOfTheMenuIsDeclared() throws IOException {
        Set<String> shown = find(SHOWN, Tree.text(Tree.file("bundles/org.hotseat.rcp/plugin.xml")));
        assertEquals(20, shown.size());
        assertEquals(Set.of(), minus(shown, declared(VIEW)));
    }

    @Test
    void everyCommandOfTheFrameIsDeclared() throws IOException {
        Set<String> used = find(USED, Tree.text(Tree.file("bundles/org.hotseat.rcp/plugin.xml")));
        assertTrue(used.size() > 5, used.toString());
        assertEquals(Set.of(), minus(used, declared(COMMAND)));
    }

    @Test
    void everyConditionOfAHandlerHasAReasonForThePerson() throws IOException {
        Set<String> conditions = Tree.plugins().stream()
                .flatMap(plugin -> find(ENABLED, Tree.text(plugin)).stream()).collect(Collectors.toSet());
        assertTrue(conditions.size() > 10, conditions.toString());
        Set<String> explained = declared(REASON);
        Set<String> byClass = declared(REASON_BY_CLASS);
        Set<String> open = minus(conditions, explained);
        open.removeIf(condition -> byClass.contains("org.eclipse.ui.edit.undo") && condition.endsWith(".canUndo"));
        assertEquals(Set.of(), open);
        assertEquals(Set.of(), minus(declared(ACT), byClass));
    }

    @Test
    void everyPictureIsInTheListOfIcons() throws IOException {
        Set<String> known = Tree.text(Tree.file("bundles/org.hotseat.ui/icons.list")).lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip()).collect(Collectors.toSet());
        assertEquals(Set.of(), minus(declared(ICON), known));
    }

    @Test
    void everyTextIsInBothLanguages() {
        Path bundle = Tree.file("bundles/org.hotseat.rcp");
        Set<String> used = find(KEY, Tree.text(bundle.resolve("plugin.xml"))
                + Tree.text(bundle.resolve("META-INF/MANIFEST.MF")));
        for (String language : List.of("plugin.properties", "plugin_zh_CN.properties")) {
            Set<String> keys = Tree.text(bundle.resolve(language)).lines().filter(line -> line.contains(" = "))
                    .map(line -> line.substring(0, line.indexOf(' '))).collect(Collectors.toSet());
            assertEquals(new TreeSet<>(used), new TreeSet<>(keys), language);
        }
    }

    @Test
    void picturesOfTheWindowExist() {
        for (String size : List.of("16", "32", "48", "128")) {
            assertTrue(Files.exists(Tree.file("bundles/org.hotseat.rcp/icons/hotseat" + size + ".png")), size);
        }
    }

    private static Set<String> declared(Pattern pattern) throws IOException {
        return Tree.plugins().stream().flatMap(plugin -> find(pattern, Tree.text(plugin)).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        Stream<String> found = matcher.results().map(result -> result.group(1));
        return found.collect(Collectors.toSet());
    }

    private static Set<String> minus(Set<String> all, Set<String> known) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(known);
        return rest;
    }
}
