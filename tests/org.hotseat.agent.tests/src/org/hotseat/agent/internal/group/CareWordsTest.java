// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.MachineRecord.Care;
import org.hotseat.state.data.MachineRecord.GuestPolicy;
import org.hotseat.state.data.MachineRecord.Pace;
import org.hotseat.state.data.Protection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;

/** How a machine is to be looked after, as it is typed. */
class CareWordsTest {

    private final MachineRecord usual = new MachineRecord(new MachineId(new UUID(1, 2)), "m", "", "<domain/>",
            Protection.REPLICATED, new HostId("a"), List.of(new HostId("b")), true);

    private static JsonObject typed(String... wishes) {
        JsonObject all = new JsonObject();
        for (int at = 0; at < wishes.length; at += 2) {
            all.addProperty(wishes[at], wishes[at + 1]);
        }
        JsonObject question = new JsonObject();
        question.add("wishes", all);
        return question;
    }

    @Test
    void whatIsNotTypedStaysAsItIs() throws Exception {
        assertEquals(Care.USUAL, CareWords.care(usual, new JsonObject()));
        assertEquals(Care.USUAL, CareWords.care(usual, typed()));
        MachineRecord first = usual.cared(CareWords.care(usual, typed("rpo", "2s", "pause-share", "0.5%")));
        assertEquals(new Pace(Duration.ofSeconds(2), Duration.ofMillis(250), Duration.ofSeconds(30), 5), first.pace());
        MachineRecord second = first.cared(CareWords.care(first, typed("priority", "9", "longest", "1min", "guest",
                "restart")));
        assertEquals(new Care(Optional.of(9), Optional.of(new Pace(Duration.ofSeconds(2), Duration.ofMillis(250),
                Duration.ofMinutes(1), 5)), Optional.of(GuestPolicy.RESTART)), second.care());
        JsonObject shown = new JsonObject();
        CareWords.tell(second, shown);
        assertEquals("PT2S", shown.get("rpo").getAsString());
        assertEquals(9, shown.get("priority").getAsInt());
    }

    @ParameterizedTest
    @CsvSource({ "rpo,2", "rpo,-2s", "shortest,fast", "longest,1d", "pause-share,5", "pause-share,x%", "priority,high",
            "priority,-1", "guest,kill" })
    void whatCannotBeReadIsNamed(String option, String value) {
        FailureException wrong = assertThrows(FailureException.class, () -> CareWords.care(usual, typed(option, value)));
        assertEquals(FailureCode.INVALID, wrong.code());
        assertTrue(wrong.getMessage().contains("--" + option + " cannot be \"" + value), wrong::getMessage);
    }
}
