// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {

    @Test
    void comesBackAsItWasKept() {
        Shape shape = Shape.AT_FIRST.with(List.of(Column.NAME, Column.UUID, Column.STATE)).with(Column.UUID, 310)
                .with(new Order(Column.UP, true));
        Shape back = Shape.parse(shape.text());
        assertEquals(shape.columns(), back.columns());
        assertEquals(310, back.width(Column.UUID));
        assertEquals(shape.order(), back.order());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", ";", "nonsense", "state:;", "name:-5;-", ";cpu;x", "name:99999",
        "state:0 state:0;-x" })
    void damagedTextStillGivesATable(String text) {
        Shape shape = Shape.parse(text);
        assertTrue(!shape.columns().isEmpty());
        assertTrue(shape.columns().stream().allMatch(column -> shape.width(column) >= 24));
    }

    @Test
    void aTableIsNeverLeftWithoutColumns() {
        assertEquals(Shape.AT_FIRST, Shape.AT_FIRST.with(List.of()));
    }
}
