// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class MnemonicsTest {

    private final Mnemonics mnemonics = new Mnemonics("f");

    @Test
    void everyLetterIsGivenOnce() {
        assertEquals("&Name", mnemonics.mark("Name"));
        assertEquals("N&ote", mnemonics.mark("Note"));
        assertEquals("F&irmware", mnemonics.mark("Firmware"));
        assertEquals("no", mnemonics.mark("no"));
    }

    @Test
    void chineseLabelsGetTheirsBehind() {
        assertEquals("名称(&A)", mnemonics.mark("名称"));
        assertEquals("添加(&B)…", mnemonics.mark("添加…"));
    }

    @Test
    void anAmpersandStaysOne() {
        assertEquals("&A && B", mnemonics.mark("A & B"));
    }
}
