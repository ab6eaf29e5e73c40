// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.state.decide.Happening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    @ParameterizedTest
    @EnumSource(RefusalReason.class)
    void everyReasonHasItsSentences(RefusalReason reason) {
        Refusal refusal = Refusal.of(reason, "zero", "one", "two", "three");
        assertFalse(refusal.text().contains(reason.name()), refusal.text());
        assertFalse(refusal.text().contains("{"), refusal.text());
        assertFalse(refusal.remedy().isBlank());
        assertFalse(refusal.remedy().contains(reason.name()), refusal.remedy());
        assertEquals(refusal.text(), refusal.failure().message());
    }

    @ParameterizedTest
    @ValueSource(strings = { "/org/hotseat/state/command/messages", "/org/hotseat/state/decide/messages",
        "/org/hotseat/state/messages" })
    void bothLanguagesSayTheSame(String bundle) throws IOException {
        Properties english = load(bundle + ".properties");
        Properties chinese = load(bundle + "_zh_CN.properties");
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(chinese.stringPropertyNames()));
        for (String name : english.stringPropertyNames()) {
            for (int i = 0; i < 4; i++) {
                String place = "{" + i + "}";
                assertEquals(english.getProperty(name).contains(place), chinese.getProperty(name).contains(place),
                        name + place);
            }
        }
        if (bundle.contains("command")) {
            assertEquals(2 * RefusalReason.values().length, english.size());
        } else if (bundle.contains("decide")) {
            assertEquals(Happening.values().length, english.size());
        }
    }

    private static Properties load(String name) throws IOException {
        Properties loaded = new Properties();
        try (@Nullable InputStream in = RefusalTest.class.getResourceAsStream(name)) {
            assertTrue(in != null, name);
            if (in != null) {
                loaded.load(new InputStreamReader(in, UTF_8));
            }
        }
        return loaded;
    }

    @Test
    void aReasonOfANewerAgentIsShownInItsOwnWords() {
        Refusal newer = new Refusal(FailureCode.INVALID, "FUTURE", List.of("x"), "What the agent says.", "Do that.");
        assertEquals("What the agent says. Do that.", newer.failure().text());
    }
}
