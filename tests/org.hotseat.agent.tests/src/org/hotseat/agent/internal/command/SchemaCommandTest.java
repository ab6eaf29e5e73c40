// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonParser;

class SchemaCommandTest {

    private static String shown(int present, int reachable, int newest) {
        return SchemaCommand.text(JsonParser.parseString("""
                {"present":%d,"reachable":%d,"newest":%d,"hosts":[{"host":"ground 1","version":"1.0","oldest":1,"newest":1},
                {"host":"ground 2","version":"1.1","oldest":1,"newest":3}]}""".formatted(present, reachable, newest))
                .getAsJsonObject());
    }

    @Test
    void itSaysHowItIsAndWhatCanBeDone() {
        assertEquals("""
                The cluster uses schema 1; not all agents understand 2 yet.
                    HOST                     AGENT            UNDERSTANDS
                    ground 1                 1.0              1
                    ground 2                 1.1              1 to 3
                """, shown(1, 1, 3));
        assertTrue(shown(1, 2, 2).startsWith("The cluster uses schema 1; all agents understand 2:"
                + " hotseat-agent schema --raise\n"));
        assertTrue(shown(3, 3, 3).startsWith("The cluster uses schema 3; no agent understands a higher one.\n"));
    }

    @Test
    void onlyOneOptionMayStandBehindIt() throws Words.Misused {
        assertEquals(Optional.empty(), SchemaCommand.misuse(Words.of(List.of("schema"))));
        assertFalse(Words.of(List.of("schema")).raise());
        Words raise = Words.of(List.of("schema", "--raise", "--json"));
        assertEquals(Optional.empty(), SchemaCommand.misuse(raise));
        assertTrue(raise.raise());
        assertTrue(SchemaCommand.misuse(Words.of(List.of("schema", "3"))).isPresent());
    }
}
