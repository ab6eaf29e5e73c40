// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShortenedTest {

    @Test
    void whatFitsStaysWhole() {
        assertEquals("host-03", Shortened.to("host-03", 7, String::length));
    }

    @Test
    void wordsLoseTheirEnd() {
        assertEquals("Dispatch,…", Shortened.to("Dispatch, Northern Corridor", 11, String::length));
    }

    @Test
    void hashesAndPathsLoseTheirMiddle() {
        assertEquals("0698d…a121", Shortened.to("0698dc3e-8e24-3c1a-a121", 10, String::length));
    }

    @Test
    void withoutAnyRoomASignIsLeft() {
        assertEquals("…", Shortened.to("host-03", 0, String::length));
    }
}
