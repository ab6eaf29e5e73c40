// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.lightware.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotseat.devices.matrix.Presence;
import org.hotseat.devices.matrix.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single words of the manuals mean. */
class Lw3Test {

    /** The same trouble has another number in each family. */
    @ParameterizedTest
    @CsvSource({ "mE /MEDIA/VIDEO/XP:switch %E004:Invalid value, RANGE", "mE X:switch %E005:Invalid value, RANGE",
            "mE X:switch %E006:Illegal operation, CONFLICT", "mF X:switch %E013:Illegal operation, CONFLICT",
            "mF X:switch %E007:Access denied, PRIVILEGE", "mF X:switch %E015:Access denied, PRIVILEGE",
            "mF X:switch %E008:Timeout, OFFLINE_ENDPOINT", "pE X.Y %E002:Not exist, RANGE", "mF X:switch, OTHER",
            "mF X:switch %E010:Internal error, OTHER" })
    void refusalsAreToldByTheirText(String said, Refusal refusal) {
        assertEquals(refusal, Lw3.refusal(said));
    }

    @ParameterizedTest
    @CsvSource({ "T00EF, YES, YES", "T00AB, NO, YES", "T00AA, NO, NO", "L00EF, YES, YES", "T0000, UNKNOWN, UNKNOWN",
            "strange, UNKNOWN, UNKNOWN" })
    void pairsOfBitsTellOfSignalAndCable(String status, Presence signal, Presence sink) {
        assertEquals(signal, ListTree.presence(status, 2));
        assertEquals(sink, ListTree.presence(status, 0));
    }

    @Test
    void backslashesAreTakenAway() {
        assertEquals("Host 1 (DP)", Lw3.value("pw /MEDIA/VIDEO/I1.Text=Host 1 \\(DP\\)"));
        assertEquals("", Lw3.value("n- /MEDIA"));
    }
}
