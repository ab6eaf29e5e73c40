// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.hotseat.agent.internal.control.HostThings.Place;
import org.hotseat.agent.internal.control.HostThings.Words;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.LiveReport;
import org.hotseat.protocol.op.OutputLive;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

class HostThingsTest {

    private static final HostId A = new HostId("host-a");
    private static final HostId B = new HostId("host-b");
    private static final Words WORDS = new Words("no {0}", "look", "two {0}", "say which");

    private static HostLive live(HostId host, String... outputs) {
        return new HostLive(host, "1", 0, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of(),
                List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of(), Stream.of(outputs).map(
                        output -> new OutputLive(output, OutputLive.State.IDLE, Optional.empty(), "", false,
                                Optional.empty(), Optional.empty())).toList(), List.of());
    }

    private static Map<String, Place> places() {
        HostThings things = new HostThings(null, null, () -> List.of(new LiveReport(A, true, "", Optional.of(live(A, "left",
                "right"))), new LiveReport(B, false, "cut", Optional.of(live(B, "old")))));
        return things.places(facts -> facts.outputs().stream().map(OutputLive::output), Stream.of(new Place(B, "left"),
                new Place(A, "right")));
    }

    @Test
    void whatHostsTellAndWhatTheStateKnowsIsThereOnce() {
        assertEquals(List.of("host-a.left", "host-a.right", "host-b.left"), List.copyOf(places().keySet()));
    }

    @Test
    void aNameIsEnoughWhereOneHostHasIt() throws Exception {
        assertEquals(new Place(A, "right"), HostThings.find(places(), "right", WORDS));
        assertEquals(new Place(B, "left"), HostThings.find(places(), "host-b.left", WORDS));
        FailureException two = assertThrows(FailureException.class, () -> HostThings.find(places(), "left", WORDS));
        assertEquals(FailureCode.INVALID, two.code());
        assertEquals("two left", two.failure().message());
        FailureException none = assertThrows(FailureException.class, () -> HostThings.find(places(), "old", WORDS));
        assertEquals(FailureCode.NOT_FOUND, none.code());
        assertEquals("look", none.failure().remedy());
    }

    @Test
    void aQuestionWithoutATextIsNoFault() {
        JsonObject question = new JsonObject();
        question.add("port", new JsonObject());
        question.addProperty("want", "list");
        assertEquals("list", HostThings.text(question, "want"));
        assertEquals("", HostThings.text(question, "port"));
        assertEquals("", HostThings.text(question, "machine"));
    }
}
