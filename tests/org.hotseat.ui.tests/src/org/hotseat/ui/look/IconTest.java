// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.hotseat.ui.rules.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IconTest {

    private static final String THIS = "look/Icon.java";
    private static final Pattern NAMED = Pattern.compile("hotseat-icon:/([^\"]*)\\.svg\"");

    private static List<String> listed() {
        return Tree.text(Tree.ROOT.resolve("bundles/org.hotseat.ui/icons.list")).lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(" = "))).toList();
    }

    @Test
    void theListAndTheIconsAreTheSame() {
        assertEquals(listed(), Arrays.stream(Icon.values()).map(Icon::id).toList());
    }

    @Test
    void everyIconIsUsed() {
        StringBuilder all = new StringBuilder();
        Tree.files(".java").stream().filter(file -> !file.toString().endsWith(THIS))
                .forEach(file -> all.append(Tree.text(file)));
        Tree.files("plugin.xml").forEach(file -> all.append(Tree.text(file)));
        Tree.files(".e4xmi").forEach(file -> all.append(Tree.text(file)));
        List<String> unused = new ArrayList<>();
        for (Icon icon : Icon.values()) {
            if (!all.toString().matches("(?s).*\\bIcon\\." + icon.name() + "\\b.*")
                    && all.indexOf("hotseat-icon:/" + icon.id() + ".svg") < 0) {
                unused.add(icon.id());
            }
        }
        assertEquals(List.of(), unused);
    }

    @Test
    void everyIconThatAPluginNamesExists() {
        List<String> missing = new ArrayList<>();
        for (Path file : Tree.files("plugin.xml")) {
            NAMED.matcher(Tree.text(file)).results().map(found -> found.group(1))
                    .filter(id -> Icon.named(id).isEmpty()).forEach(id -> missing.add(file + ": " + id));
        }
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @EnumSource(Icon.class)
    void hasAPictureForEachLookWithItsColourWrittenIn(Icon icon) throws IOException {
        for (Theme theme : Theme.values()) {
            try (InputStream in = icon.url(theme).openStream()) {
                String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertFalse(svg.contains("currentColor"), icon.id());
                assertTrue(svg.contains("width=\"16\"") && svg.contains("height=\"16\""), icon.id());
                assertFalse(svg.contains("M0 0h24v24H0z"), icon.id());
            }
        }
    }

    @Test
    void anIconIsFoundByItsId() {
        assertEquals(Icon.ZOOM_IN, Icon.named("zoom-in").orElseThrow());
        assertTrue(Icon.named("zoom-sideways").isEmpty());
    }
}
