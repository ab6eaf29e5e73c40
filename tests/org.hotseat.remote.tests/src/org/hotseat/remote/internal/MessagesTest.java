// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text of the driver agent exists in both languages, with the same places for values. */
class MessagesTest {

    private static final String ROOT = "org.hotseat.remote";
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = { "", ".serve", ".internal" })
    void bothLanguagesAreComplete(String part) throws IOException, ReflectiveOperationException {
        Properties english = read(part, "messages.properties");
        Properties chinese = read(part, "messages_zh_CN.properties");
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
        Set<String> fields = new TreeSet<>();
        for (Field field : Class.forName(ROOT + part + ".Messages").getDeclaredFields()) {
            field.setAccessible(true);
            fields.add(field.getName());
            assertFalse(String.valueOf(field.get(null)).isEmpty(), field.getName());
        }
        assertEquals(new TreeSet<>(english.stringPropertyNames()), fields);
        for (String key : english.stringPropertyNames()) {
            assertEquals(places(english.getProperty(key)), places(chinese.getProperty(key)), key);
            assertTrue(chinese.getProperty(key).codePoints().anyMatch(Character::isIdeographic), key);
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String part, String file) throws IOException {
        String path = '/' + (ROOT + part).replace('.', '/') + '/' + file;
        Properties properties = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream(path)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
