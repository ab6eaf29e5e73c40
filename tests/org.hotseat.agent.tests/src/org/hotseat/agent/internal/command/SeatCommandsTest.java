// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeatCommandsTest {

    @ParameterizedTest
    @ValueSource(strings = { "seat", "seat --json", "seat desk-7", "seat desk-7 map radar-1", "seat desk-7 map none",
        "seat desk-7 preview map radar-1", "seat desk-7 move host2", "seat desk-7 preview move host2",
        "seat desk-7 follow desk-9", "seat desk-7 preview follow desk-9", "seat desk-7 undo",
        "seat desk-7 preview undo", "seat desk-7 cancel" })
    void whatTheHelpSaysCanBeTyped(String typed) throws Words.Misused {
        assertTrue(SeatCommands.misuse(Words.of(Stream.of(typed.split(" ")).toList())).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "seat desk-7 preview", "seat desk-7 map", "seat desk-7 move", "seat desk-7 move host2 now",
        "seat desk-7 undo it", "seat desk-7 preview cancel", "seat desk-7 burn host2" })
    void whatItDoesNotSayIsRefusedWithWhatCanBeTyped(String typed) throws Words.Misused {
        String why = SeatCommands.misuse(Words.of(Stream.of(typed.split(" ")).toList())).orElseThrow();
        assertTrue(why.contains("[preview] move HOST"), why);
    }
}
