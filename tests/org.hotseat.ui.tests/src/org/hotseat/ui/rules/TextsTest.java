// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Every text of every bundle in both languages. */
class TextsTest {

    private static final String CHINESE = "_zh_CN.properties";
    private static final Pattern FIELD = Pattern.compile("public static String ([A-Za-z0-9_]+)");
    private static final Pattern HOLE = Pattern.compile("\\{\\d\\}");
    /** Words that a widget or a dialog is given, and a failure that a window tells of. */
    private static final Pattern WORDS = Pattern.compile("(?:\\.?\\bset(?:Text|ToolTipText|Message|ErrorMessage|Title|"
            + "Description|PartName|Label)|new Action|new Failure(?:Exception)?)\\(\\s*(?:FailureCode\\.\\w+,\\s*)?"
            + "\"[^\"]*\\p{L}{2}[^\"]*\"");
    private static final Pattern KEY = Pattern.compile("\"%([A-Za-z0-9_.-]+)\"");

    private static List<Path> english() {
        return Tree.files(".properties").stream().filter(path -> {
            String name = path.getFileName().toString();
            return name.equals("messages.properties") || name.equals("plugin.properties");
        }).toList();
    }

    private static Path chinese(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace(".properties", CHINESE));
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        texts.load(new StringReader(Tree.text(file)));
        return texts;
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : english()) {
            if (!Files.exists(chinese(file))) {
                wrong.add(file + " has no Chinese");
                continue;
            }
            Properties one = read(file);
            Properties other = read(chinese(file));
            if (!one.stringPropertyNames().equals(other.stringPropertyNames())) {
                Set<String> missing = new TreeSet<>(one.stringPropertyNames());
                missing.removeAll(other.stringPropertyNames());
                Set<String> surplus = new TreeSet<>(other.stringPropertyNames());
                surplus.removeAll(one.stringPropertyNames());
                wrong.add(file + " lacks " + missing + ", has too many " + surplus);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noTextIsEmptyAndBothHaveTheSameHoles() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : english()) {
            Properties one = read(file);
            Properties other = Files.exists(chinese(file)) ? read(chinese(file)) : new Properties();
            for (String key : one.stringPropertyNames()) {
                String there = other.getProperty(key, "");
                String here = one.getProperty(key);
                if (here.isBlank() || there.isBlank() || !holes(here).equals(holes(there))) {
                    wrong.add(file + ": " + key);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static Set<String> holes(String text) {
        Set<String> holes = new TreeSet<>();
        HOLE.matcher(text).results().forEach(found -> holes.add(found.group()));
        return holes;
    }

    @Test
    void noWindowHasWordsInItsSource() {
        List<String> wrong = new ArrayList<>();
        for (Path file : Tree.files(".java")) {
            String name = Tree.ROOT.resolve("bundles").relativize(file).toString();
            if (name.startsWith("org.hotseat.ui") || name.startsWith("org.hotseat.rcp")) {
                WORDS.matcher(Tree.text(file)).results().forEach(found -> wrong.add(name + ": " + found.group()));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void classesAndFilesNameTheSameTexts() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path source : Tree.files("Messages.java")) {
            Path file = source.resolveSibling("messages.properties");
            Set<String> fields = new TreeSet<>();
            FIELD.matcher(Tree.text(source)).results().forEach(found -> fields.add(found.group(1)));
            if (!fields.equals(read(file).stringPropertyNames())) {
                Set<String> different = new TreeSet<>(fields);
                different.removeAll(read(file).stringPropertyNames());
                wrong.add(file + " lacks " + different + " or has more");
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void textsOfPluginsAreThereAndUsed() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : english()) {
            if (!file.getFileName().toString().equals("plugin.properties")) {
                continue;
            }
            Path plugin = file.resolveSibling("plugin.xml");
            String text = (Files.exists(plugin) ? Tree.text(plugin) : "")
                    + Tree.text(file.resolveSibling("META-INF/MANIFEST.MF")).replaceAll("(?m): (%.*)$", ": \"$1\"");
            Set<String> used = new TreeSet<>();
            Matcher keys = KEY.matcher(text);
            while (keys.find()) {
                used.add(keys.group(1));
            }
            if (!used.equals(new TreeSet<>(read(file).stringPropertyNames()))) {
                Set<String> unused = new TreeSet<>(read(file).stringPropertyNames());
                unused.removeAll(used);
                used.removeAll(read(file).stringPropertyNames());
                wrong.add(file + " lacks " + used + ", nobody uses " + unused);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void somethingWasLookedAt() {
        assertTrue(english().size() > 10);
        assertFalse(Tree.files("plugin.xml").isEmpty());
    }
}
