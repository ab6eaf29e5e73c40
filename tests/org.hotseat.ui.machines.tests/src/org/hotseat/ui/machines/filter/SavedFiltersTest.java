// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.hotseat.ui.machines.filter.SavedFilters.Saved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedFiltersTest {

    @Test
    void comesBackAsItWasKept() {
        SavedFilters filters = SavedFilters.NONE.with("夜班 \"二\"", "state:off -host:host-01").with("busy", "cpu>80");
        assertEquals(filters, SavedFilters.parse(filters.text()));
        assertEquals(List.of("busy", "夜班 \"二\""), filters.all().stream().map(Saved::name).toList());
    }

    @Test
    void theSameNameIsReplaced() {
        SavedFilters filters = SavedFilters.NONE.with("a", "1").with(" a ", "2");
        assertEquals(List.of(new Saved("a", "2")), filters.all());
        assertEquals(SavedFilters.NONE, filters.without("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "a", "a:", ":", "***:***", "YQ:YQ:YQ" })
    void damagedTextLosesOnlyWhatIsDamaged(String text) {
        assertEquals(1, SavedFilters.parse(text + ' ' + SavedFilters.NONE.with("x", "y").text()).all().stream()
                .filter(saved -> saved.name().equals("x")).count());
    }
}
