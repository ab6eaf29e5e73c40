// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonParser;

class OutputCommandsTest {

    private static Optional<String> misuse(String typed) throws Words.Misused {
        return OutputCommands.misuse(Words.of(List.of(typed.split(" "))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "output", "output list", "output status left", "output clear h.left", "output learn left",
        "output show left desk", "output show left desk 1" })
    void whatTheHelpSaysCanBeTyped(String typed) throws Words.Misused {
        assertEquals(Optional.empty(), misuse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = { "output left", "output status", "output list all", "output show left",
        "output show left desk first", "output show left desk 1 2", "output learn" })
    void whatItDoesNotSayIsRefusedWithWhatCanBeTyped(String typed) throws Words.Misused {
        assertTrue(misuse(typed).orElseThrow().contains("show OUTPUT MACHINE"), typed);
    }

    private static String line(String json) {
        return OutputCommands.line(JsonParser.parseString(json).getAsJsonObject());
    }

    @Test
    void anOutputIsOneLineAndItsAlarmAnother() {
        assertEquals("h.left: nothing; idle",
                line("{'host':'h','output':'left','known':true,'state':'IDLE','why':''}"));
        assertEquals("h.left: desk; not shown yet: The viewer on left has ended.; DEL U (7) 1920x1080\n  Look!", line(
                "{'host':'h','output':'left','machine':'desk','head':0,'known':true,'state':'STARTING','why':'The"
                        + " viewer on left has ended.','monitor':{'title':'DEL U (7)','mode':'1920x1080'},"
                        + "'alarm':'Look!'}"));
        assertEquals("h.left: desk, picture 1; its host does not tell of it; learned DEL U (7) 1920x1080", line(
                "{'host':'h','output':'left','machine':'desk','head':1,'known':false,'learned':{'title':'DEL U (7)',"
                        + "'mode':'1920x1080'}}"));
    }
}
