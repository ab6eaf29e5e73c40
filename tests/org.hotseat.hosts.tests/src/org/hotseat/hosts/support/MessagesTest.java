// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Every text of this bundle exists in both languages, with the same places for values. */
class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesAreComplete() throws IOException, ReflectiveOperationException {
        for (String part : List.of("audit", "deploy", "jsch", "key")) {
            Properties english = read(part, "messages.properties");
            Properties chinese = read(part, "messages_zh_CN.properties");
            assertEquals(fields(part), new TreeSet<>(english.stringPropertyNames()));
            assertEquals(fields(part), new TreeSet<>(chinese.stringPropertyNames()));
            for (String key : english.stringPropertyNames()) {
                assertEquals(places(english.getProperty(key)), places(chinese.getProperty(key)), key);
                assertTrue(chinese.getProperty(key).codePoints().anyMatch(Character::isIdeographic), key);
            }
        }
    }

    private static Set<String> fields(String part) throws ReflectiveOperationException {
        Set<String> names = new TreeSet<>();
        for (var field : Class.forName("org.hotseat.hosts." + part + ".Messages").getDeclaredFields()) {
            names.add(field.getName());
        }
        return names;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String part, String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream("/org/hotseat/hosts/" + part + '/' + file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
