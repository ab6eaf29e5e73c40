// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

class ReasonBookTest {

    private final ReasonBook book = new ReasonBook(List.of(
            new ReasonBook.Rule("save", "noEditor", "unsaved"),
            new ReasonBook.Rule("save", "inline 3", ""),
            new ReasonBook.Rule("move", "", "oneMachine"),
            new ReasonBook.Rule("why", "events", ""),
            new ReasonBook.Rule("open", "", "")),
            Map.of("unsaved", "Nothing has changed.", "oneMachine", "Select one machine.", "events", "Go there.",
                    "noEditor", "The editor saves."));

    private Optional<String> reason(String command, String... holding) {
        return book.reason(command, Set.of(holding)::contains);
    }

    @Test
    void aConditionThatDoesNotHoldIsTheReason() {
        assertEquals(Optional.of("Select one machine."), reason("move"));
        assertEquals(Optional.empty(), reason("move", "oneMachine"));
    }

    @Test
    void theHandlerThatIsActiveCounts() {
        assertEquals(Optional.of("Nothing has changed."), reason("save", "noEditor"));
        assertEquals(Optional.empty(), reason("save", "inline 3"));
        assertEquals(Optional.of("The editor saves."), reason("save"));
    }

    @Test
    void aCommandOfAnotherPlaceSaysWhereItWorks() {
        assertEquals(Optional.of("Go there."), reason("why"));
        assertEquals(Optional.empty(), reason("why", "events"));
    }

    @Test
    void whatIsAlwaysPossibleOrNotKnownHasNoReason() {
        assertEquals(Optional.empty(), reason("open"));
        assertEquals(Optional.empty(), reason("of somebody else"));
    }
}
