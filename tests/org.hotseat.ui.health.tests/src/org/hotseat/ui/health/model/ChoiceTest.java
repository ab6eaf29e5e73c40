// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.IntStream;

import org.hotseat.ui.health.model.ChartSubject.Kind;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static List<ChartSubject> subjects(int count) {
        return IntStream.range(0, count).mapToObj(number -> new ChartSubject("h" + number, "h" + number, Kind.HOST))
                .toList();
    }

    @Test
    void followsTheSelectionUntilItIsPinned() {
        Choice choice = Choice.NONE.selected(subjects(2));
        assertEquals(subjects(2), choice.subjects());
        Choice pinned = choice.pinned(true);
        assertSame(pinned, pinned.selected(subjects(3)));
        assertEquals(3, pinned.pinned(false).selected(subjects(3)).subjects().size());
    }

    @Test
    void aSelectionWithoutFiguresChangesNothing() {
        Choice choice = Choice.NONE.selected(subjects(2));
        assertSame(choice, choice.selected(List.of()));
    }

    @Test
    void moreThanCanBeToldApartAreCounted() {
        Choice choice = Choice.NONE.selected(subjects(20));
        assertEquals(Choice.MOST, choice.subjects().size());
        assertEquals(12, choice.left());
    }
}
