// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwitchCommandsTest {

    private static boolean isUsable(String typed) throws Words.Misused {
        return SwitchCommands.misuse(Words.of(Stream.of(typed.split(" ")).toList())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "switch", "switch --json", "switch mx-1", "switch mx-1 set videohub video 10.0.8.1",
        "switch mx-1 set sis usb 10.0.8.1:23 admin", "switch mx-1 plug output 6 Desk", "switch mx-1 remove",
        "switch mx-1 test", "switch mx-1 take 6 3", "switch mx-1 take 6 3 usb:7 none", "switch mx-1 lock 6",
        "switch mx-1 unlock 6", "switch mx-1 force 6", "switch mx-1 preset night save",
        "switch mx-1 preset night apply", "switch mx-1 preset night remove" })
    void whatTheHelpSaysCanBeTyped(String typed) throws Words.Misused {
        assertTrue(isUsable(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = { "switch mx-1 set videohub 10.0.8.1", "switch mx-1 set sis usb 10.0.8.1 admin secret",
        "switch mx-1 plug monitor 6 Desk", "switch mx-1 plug output 6", "switch mx-1 take", "switch mx-1 take 6",
        "switch mx-1 take 6 3 7", "switch mx-1 lock", "switch mx-1 preset night", "switch mx-1 preset night break",
        "switch mx-1 remove now", "switch mx-1 paint" })
    void whatItDoesNotSayIsRefusedWithWhatCanBeTyped(String typed) throws Words.Misused {
        String why = SwitchCommands.misuse(Words.of(Stream.of(typed.split(" ")).toList())).orElseThrow();
        assertTrue(why.contains("set PROTOCOL LAYER ADDRESS[:PORT] [USER]"), why);
    }

    @Test
    void aPasswordHasNoPlaceOnTheCommandLine() throws Words.Misused {
        assertFalse(isUsable("switch mx-1 set sis video 10.0.8.1 admin secret"));
        assertThrows(Words.Misused.class, () -> isUsable("switch mx-1 set sis video 10.0.8.1 admin --password secret"));
    }
}
