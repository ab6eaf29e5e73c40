// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * In which order rows are shown.
 *
 * @param <T> what a row stands for
 */
final class RowOrder<T> {

    private final Function<T, Object> key;
    private Function<T, Optional<Object>> parent = row -> Optional.empty();

    RowOrder(Function<T, Object> key) {
        this.key = key;
    }

    /** Rows with a parent come right below it, in the order they are given in. */
    void nest(Function<T, Optional<Object>> parentKey) {
        parent = parentKey;
    }

    /** All of them sorted; rows that compare equal keep the order they are given in. */
    List<T> sorted(List<T> rows, Comparator<T> order) {
        List<T> sorted = new ArrayList<>(tops(rows));
        sorted.sort(order);
        return nested(sorted, rows);
    }

    /** Rows that are shown stay where they are, new ones come at the end: nothing jumps under the pointer. */
    List<T> kept(List<T> shown, List<T> rows, Comparator<T> order) {
        Map<Object, T> waiting = new HashMap<>();
        List<T> tops = tops(rows);
        tops.forEach(row -> waiting.put(key.apply(row), row));
        List<T> kept = new ArrayList<>(rows.size());
        for (T row : shown) {
            T next = waiting.remove(key.apply(row));
            if (next != null) {
                kept.add(next);
            }
        }
        List<T> fresh = new ArrayList<>();
        for (T row : tops) {
            if (waiting.remove(key.apply(row)) != null) {
                fresh.add(row);
            }
        }
        fresh.sort(order);
        kept.addAll(fresh);
        return nested(kept, rows);
    }

    private List<T> tops(List<T> rows) {
        return rows.stream().filter(row -> parent.apply(row).isEmpty()).toList();
    }

    private List<T> nested(List<T> tops, List<T> rows) {
        if (tops.size() == rows.size()) {
            return tops;
        }
        Map<Object, List<T>> children = new HashMap<>();
        rows.forEach(row -> parent.apply(row)
                .ifPresent(above -> children.computeIfAbsent(above, any -> new ArrayList<>()).add(row)));
        List<T> all = new ArrayList<>(rows.size());
        for (T top : tops) {
            all.add(top);
            all.addAll(children.getOrDefault(key.apply(top), List.of()));
        }
        return all;
    }
}
