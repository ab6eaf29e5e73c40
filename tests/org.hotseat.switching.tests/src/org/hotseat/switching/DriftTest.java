// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.switching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.matrix.SwitchRecord;
import org.junit.jupiter.api.Test;

/** When it is told that others switch. */
class DriftTest {

    private static final Crossing WANTED = new Crossing("VIDEO", "0", "3");
    private static final SwitchRecord RECORD = new SwitchRecord("mx", "mx-1", "videohub", "127.0.0.1", 1, "VIDEO", "",
            List.of(), List.of());

    private Drift drift = new Drift(RECORD);

    private List<String> look(Crossing wanted, String shown) {
        return drift.compare(List.of(wanted), (layer, output) -> Optional.of(shown)).stream().map(Note::code).toList();
    }

    @Test
    void whatIsSeenTwiceIsToldOnce() {
        assertEquals(List.of(), look(WANTED, "5"));
        drift = drift.of(RECORD);
        assertEquals(List.of("CROSSPOINT_OUTSIDE"), look(WANTED, "5"));
        assertEquals(List.of(), look(WANTED, "5"));
        assertEquals(List.of(), look(WANTED, "3"));
        assertEquals(List.of(), look(WANTED, "5"));
        assertEquals(List.of("CROSSPOINT_OUTSIDE"), look(WANTED, "5"));
    }

    /** What a take of this process has switched is wanted a moment before it is seen. */
    @Test
    void whatIsNotSeenYetIsNoForeignHand() {
        Crossing before = new Crossing("VIDEO", "0", "1");
        assertEquals(List.of(), look(before, "1"));
        assertEquals(List.of(), look(WANTED, "1"));
        assertEquals(List.of(), look(WANTED, "3"));
        assertEquals(List.of(), look(before, "3"));
        assertEquals(List.of(), look(before, "1"));
    }
}
