// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DataSizeTest {

    @Test
    void unitsAreBinary() {
        assertEquals(1024, DataSize.ofKib(1).bytes());
        assertEquals(DataSize.ofKib(1024), DataSize.ofMib(1));
        assertEquals(DataSize.ofMib(1024), DataSize.ofGib(1));
        assertEquals(1.5, DataSize.ofMib(1536).gib());
    }

    @Test
    void wholeUnitsAreRoundedDown() {
        DataSize almost = new DataSize(2 * 1024 * 1024 - 1);
        assertEquals(1, almost.mib());
        assertEquals(2047, almost.kib());
        assertEquals(0, DataSize.ZERO.mib());
    }

    @Test
    void whatIsNegativeOrTooLargeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new DataSize(-1));
        assertThrows(IllegalArgumentException.class, () -> DataSize.ofMib(-5));
        assertThrows(ArithmeticException.class, () -> DataSize.ofGib(Long.MAX_VALUE / 2));
    }

    @Test
    void sizesAreOrdered() {
        assertTrue(DataSize.ofKib(1).compareTo(DataSize.ofMib(1)) < 0);
        assertEquals(0, DataSize.ofGib(2).compareTo(DataSize.ofMib(2048)));
        assertTrue(new DataSize(Long.MAX_VALUE).compareTo(DataSize.ZERO) > 0);
    }
}
