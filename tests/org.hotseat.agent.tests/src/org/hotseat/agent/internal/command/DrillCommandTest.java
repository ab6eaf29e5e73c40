// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class DrillCommandTest {

    private static boolean isUsable(String... typed) throws Words.Misused {
        return DrillCommand.misuse(Words.of(DrillCommand.joined(List.of(typed)))).isEmpty();
    }

    @Test
    void aMachineMayBeTriedOutOnceOrSomeTimes() throws Words.Misused {
        assertEquals(List.of(true, true, true, true), List.of(isUsable("drill", "m"), isUsable("drill", "m", "--runs",
                "299"), isUsable("drill", "--runs", "20", "m", "--json"), isUsable("drill", "m", "--off")));
    }

    @Test
    void whatIsNoDrillIsRefused() throws Words.Misused {
        assertEquals(List.of(false, false, false), List.of(isUsable("drill"), isUsable("drill", "m", "n"), isUsable(
                "drill", "m", "--runs", "0")));
        assertEquals(List.of(false, false, false), List.of(isUsable("drill", "m", "--runs", "300"), isUsable("drill", "m",
                "--runs"), isUsable("drill", "m", "--runs", "2", "--off")));
    }

    @Test
    void otherCommandsKeepTheirWords() throws Words.Misused {
        assertEquals(Optional.empty(), AvailabilityCommand.misuse(Words.of(DrillCommand.joined(List.of("availability",
                "m", "--since", "2h")))));
        assertEquals(List.of("audit", "--runs"), DrillCommand.joined(List.of("audit", "--runs")));
    }
}
