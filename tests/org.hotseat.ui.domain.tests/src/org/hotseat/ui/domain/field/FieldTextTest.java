// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.DomainSyntaxException;
import org.hotseat.ui.domain.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FieldTextTest {

    @ParameterizedTest
    @CsvSource({ "4 GiB, 4194304", "4g, 4194304", "512, 524288", "1.5 GiB, 1572864", "700 KiB, 700",
            "1 TiB, 1073741824" })
    void memoryIsReadAsPeopleWriteIt(String text, long kib) {
        assertEquals(kib, SizeText.parse(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "much", "-1", "0", "1 GiB 2", "9999999999" })
    void whatIsNoAmountIsNotTaken(String text) {
        assertTrue(SizeText.parse(text).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 1023, 1024, 1048576, 1572864, 4194304, 4194305 })
    void memoryIsWrittenWithoutLoss(long kib) {
        assertEquals(kib, SizeText.parse(SizeText.format(kib)).orElseThrow());
    }

    @Test
    void theGuestSystemIsNotedBesideOtherNotes() throws DomainSyntaxException {
        DomainDocument domain = DomainDocument.parse(Samples.PLOT);
        GuestSystem.write(domain, GuestSystem.WINDOWS);
        DomainDocument again = DomainDocument.parse(domain.text());

        assertTrue(GuestSystem.isWindows(again));
        assertTrue(again.text().contains("keep   me"));
        GuestSystem.write(again, "");
        assertEquals(Samples.PLOT, again.text());
    }

    @Test
    void whatHindersAMoveIsSaid() throws DomainSyntaxException {
        DomainDocument domain = DomainDocument.parse(Samples.PLOT);
        String ready = Readiness.migration(domain);
        domain.devices().addUsb().setVendor("0x046d");

        assertFalse(Readiness.migration(domain).equals(ready));
        assertFalse(Readiness.protection(domain).equals(ready));
    }
}
