// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.protocol.op.PortOps;
import org.hotseat.ui.ports.act.Bytes.End;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BytesTest {

    @Test
    void aLineEndsAsWanted() throws Exception {
        assertEquals("6869", Bytes.text("hi", End.NOTHING));
        assertEquals("68690d", Bytes.text("hi", End.CR));
        assertEquals("68690a", Bytes.text("hi", End.LF));
        assertEquals("68690d0a", Bytes.text("hi", End.CR_LF));
        assertEquals("0d", Bytes.text("", End.CR), "an end alone is something");
        assertEquals("e59388", Bytes.text("\u54c8", End.NOTHING));
    }

    @ParameterizedTest
    @CsvSource({ "24 0d 0A,240d0A", "'0x1b,0x5B',1b5B", "de:ad:be:ef,deadbeef" })
    void digitsMayBeApart(String written, String bytes) throws Exception {
        assertEquals(bytes, Bytes.hex(written));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "2", "xy", "24 0", "$GPGGA" })
    void whatIsNoBytesIsRefusedWithWhatToDo(String written) {
        FailureException refused = assertThrows(FailureException.class, () -> Bytes.hex(written));
        assertEquals(FailureCode.INVALID, refused.code());
        assertTrue(!refused.failure().remedy().isEmpty());
    }

    @Test
    void tooMuchIsRefused() throws Exception {
        assertEquals(2 * PortOps.MOST_BYTES, Bytes.hex("00".repeat(PortOps.MOST_BYTES)).length());
        assertThrows(FailureException.class, () -> Bytes.hex("00".repeat(PortOps.MOST_BYTES + 1)));
        assertThrows(FailureException.class, () -> Bytes.text("x".repeat(PortOps.MOST_BYTES), End.CR));
    }

    @Test
    void bytesAreShownAsLettersWhereTheyAreSome() {
        assertEquals("$GP,1\\r\\n", Bytes.shown("2447502c310d0a"));
        assertEquals("\\x00\\x1b\\xff\\\\", Bytes.shown("001bff5c"));
    }
}
