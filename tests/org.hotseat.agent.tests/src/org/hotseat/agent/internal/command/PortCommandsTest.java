// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortCommandsTest {

    private static Optional<String> misuse(String typed) throws Words.Misused {
        return PortCommands.misuse(Words.of(Stream.of(typed.split(" ")).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "port", "port --json", "port list", "port status b.gps", "port assign b.gps m",
        "port release b.gps" })
    void whatTheHelpSaysCanBeTyped(String typed) throws Words.Misused {
        assertTrue(misuse(typed).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "port b.gps", "port list all", "port status", "port assign b.gps", "port assign b.gps m n",
        "port release", "port open b.gps" })
    void whatItDoesNotSayIsRefusedWithWhatCanBeTyped(String typed) throws Words.Misused {
        assertTrue(misuse(typed).orElseThrow().contains("assign PORT MACHINE"));
    }
}
