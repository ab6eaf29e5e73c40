// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Preferences and themes can only change colours that are written in one place. */
class ColoursOnlyInOnePlaceTest {

    private static final Pattern VALUE = Pattern.compile(
            "\"#[0-9A-Fa-f]{6}\"|\\bnew Color\\(|\\bnew RGB\\(\\d|0x[0-9A-Fa-f]{6}\\b(?!_)");
    private static final List<String> ALLOWED = List.of(
            "org.hotseat.ui/src/org/hotseat/ui/look/Role.java");

    @Test
    void noSourceWritesAColour() {
        List<String> wrong = new ArrayList<>();
        for (Path file : Tree.files(".java")) {
            String name = Tree.ROOT.resolve("bundles").relativize(file).toString();
            if (name.startsWith("org.hotseat.ui") && !ALLOWED.contains(name)) {
                VALUE.matcher(Tree.text(file)).results().forEach(found -> wrong.add(name + ": " + found.group()));
            }
        }
        assertEquals(List.of(), wrong);
    }
}
