// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.hotseat.agent.internal.check.Finding;
import org.hotseat.agent.internal.check.Finding.Grade;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.decide.SchemaOutlook;
import org.junit.jupiter.api.Test;

class SchemaAnswersTest {

    private static SchemaOutlook outlook(int present, int... newest) {
        List<HostRecord> hosts = IntStream.range(0, newest.length).mapToObj(index -> new HostRecord(new HostId("h"
                + index), "ground " + index, Set.of(HostRole.HOST), "10.0.0." + index, Optional.empty(), Optional.empty(),
                new HostPorts(1, 2, 3, 4), Optional.empty(), "1." + newest[index], new SchemaRange(1, newest[index])))
                .toList();
        assertEquals(newest.length, Arrays.stream(newest).filter(one -> one >= present).count(), "as the rules let in");
        return new SchemaOutlook(present, hosts);
    }

    @Test
    void itIsRaisedAsFarAsAllUnderstand() throws FailureException {
        assertEquals(Optional.of(3), SchemaAnswers.next(outlook(1, 3, 4, 3)));
        assertEquals(Optional.empty(), SchemaAnswers.next(outlook(3, 3, 3)));
    }

    @Test
    void whoIsTooOldIsNamed() {
        FailureException refused = assertThrows(FailureException.class, () -> SchemaAnswers.next(outlook(2, 2, 3, 2)));
        assertEquals(FailureCode.TOO_NEW, refused.code());
        assertTrue(refused.failure().message().contains("ground 0, ground 2"), refused.failure().text());
        assertTrue(refused.failure().remedy().contains("hotseat-agent schema --raise"));
    }

    @Test
    void aCheckNotesWhatKeepsCommandsBack() {
        assertEquals(Grade.GOOD, SchemaAnswers.finding(outlook(2, 2, 2)).grade());
        Finding ready = SchemaAnswers.finding(outlook(1, 2, 2));
        assertEquals(Grade.NOTE, ready.grade());
        assertEquals("hotseat-agent schema --raise", ready.remedy());
        Finding old = SchemaAnswers.finding(outlook(1, 2, 1));
        assertEquals(Grade.NOTE, old.grade());
        assertTrue(old.text().endsWith("ground 1"), old.text());
    }

    @Test
    void programsReadEveryAgentsRange() {
        assertEquals("{\"present\":1,\"reachable\":1,\"newest\":2,\"hosts\":[{\"host\":\"ground 0\",\"version\":\"1.1\","
                + "\"oldest\":1,\"newest\":1},{\"host\":\"ground 1\",\"version\":\"1.2\",\"oldest\":1,\"newest\":2}]}",
                SchemaAnswers.describe(outlook(1, 1, 2)).toString());
    }
}
