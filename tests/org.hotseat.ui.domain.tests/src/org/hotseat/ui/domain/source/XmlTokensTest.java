// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hotseat.ui.domain.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class XmlTokensTest {

    private static List<String> pieces(String text) {
        return XmlTokens.of(text).stream().map(token -> token.kind().name().charAt(0)
                + text.substring(token.start(), token.end())).toList();
    }

    @Test
    void namesValuesAndCommentsAreToldApart() {
        assertEquals(List.of("T<a", "Ab", "V'1>2'", "T>", "C<!-- <x> -->", "T<c", "T/", "T>", "T</a", "T>"),
                pieces("<a b='1>2'><!-- <x> -->t<c/></a>"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "<", "<a", "<a b", "<a b=", "<a b='", "<a b='x<c>", "</", "<!--", "<![CDATA[", "a < b",
            "<a 'x' =/ >", "<?x", "<a/b>" })
    void brokenTextIsTakenApartToo(String text) {
        int end = 0;
        for (XmlToken token : XmlTokens.of(text)) {
            assertTrue(token.start() >= end && token.end() <= text.length() && token.length() > 0);
            end = token.end();
        }
    }

    @Test
    void everyBeginningOfATextIsTakenApart() {
        for (int i = 0; i < Samples.PLOT.length(); i++) {
            XmlTokens.of(Samples.PLOT.substring(0, i));
        }
        assertTrue(XmlTokens.of(Samples.PLOT).size() > 100);
    }
}
