// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Progress GIVEN_UP = new Progress() {
        @Override
        public void report(double fraction, String step) {
            // nobody watches
        }

        @Override
        public boolean isCancelled() {
            return true;
        }
    };

    @Test
    void aCancelledOneEndsTheWorkWithItsCode() {
        FailureException failed = assertThrows(FailureException.class, GIVEN_UP::checkCancelled);
        assertEquals(FailureCode.CANCELLED, failed.code());
        assertFalse(failed.failure().message().isBlank());
    }

    @Test
    void nobodyNeverCancels() throws FailureException {
        Progress.NONE.report(2, "anything");
        assertFalse(Progress.NONE.isCancelled());
        Progress.NONE.checkCancelled();
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertEquals(texts("messages.properties").keySet(), texts("messages_zh_CN.properties").keySet());
    }

    private static Properties texts(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Progress.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
