// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class RowOrderTest {

    private record Row(String name, int value) {
    }

    private static final Comparator<Row> BY_VALUE = Comparator.comparingInt(Row::value);

    private final RowOrder<Row> order = new RowOrder<>(Row::name);

    @Test
    void rowsAreSorted() {
        assertEquals(List.of(new Row("b", 1), new Row("a", 2)),
                order.sorted(List.of(new Row("a", 2), new Row("b", 1)), BY_VALUE));
    }

    @Test
    void rowsThatAreShownKeepTheirPlacesWhateverTheirValues() {
        List<Row> shown = List.of(new Row("a", 1), new Row("b", 2), new Row("c", 3));
        assertEquals(List.of(new Row("a", 9), new Row("b", 2), new Row("c", 1)),
                order.kept(shown, List.of(new Row("c", 1), new Row("b", 2), new Row("a", 9)), BY_VALUE));
    }

    @Test
    void goneRowsGoAndNewOnesComeSortedAtTheEnd() {
        List<Row> shown = List.of(new Row("a", 1), new Row("b", 2));
        assertEquals(List.of(new Row("b", 2), new Row("d", 0), new Row("c", 5)),
                order.kept(shown, List.of(new Row("c", 5), new Row("d", 0), new Row("b", 2)), BY_VALUE));
    }

    @Test
    void rowsWithAParentStayBelowItWhateverTheOrder() {
        Row a = new Row("a", 1);
        Row below = new Row("a/x", 9);
        Row last = new Row("a/y", 0);
        Row b = new Row("b", 2);
        order.nest(row -> row.name().contains("/") ? Optional.of("a") : Optional.empty());
        List<Row> given = List.of(a, below, last, b);
        assertEquals(List.of(b, a, below, last), order.sorted(given, BY_VALUE.reversed()));
        assertEquals(List.of(b, a, below, last), order.kept(List.of(b, a), given, BY_VALUE));
    }
}
