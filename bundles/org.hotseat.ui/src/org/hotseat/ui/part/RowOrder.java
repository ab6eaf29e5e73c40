// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * In which order rows are shown.
 *
 * @param <T> what a row stands for
 */
final class RowOrder<T> {

    private final Function<T, Object> key;

    RowOrder(Function<T, Object> key) {
        this.key = key;
    }

    /** All of them sorted; rows that compare equal keep the order they are given in. */
    List<T> sorted(List<T> rows, Comparator<T> order) {
        List<T> sorted = new ArrayList<>(rows);
        sorted.sort(order);
        return sorted;
    }

    /** Rows that are shown stay where they are, new ones come at the end: nothing jumps under the pointer. */
    List<T> kept(List<T> shown, List<T> rows, Comparator<T> order) {
        Map<Object, T> waiting = new HashMap<>();
        rows.forEach(row -> waiting.put(key.apply(row), row));
        List<T> kept = new ArrayList<>(rows.size());
        for (T row : shown) {
            T next = waiting.remove(key.apply(row));
            if (next != null) {
                kept.add(next);
            }
        }
        List<T> fresh = new ArrayList<>();
        for (T row : rows) {
            if (waiting.remove(key.apply(row)) != null) {
                fresh.add(row);
            }
        }
        fresh.sort(order);
        kept.addAll(fresh);
        return kept;
    }
}
