// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.hotseat.base.id.MachineId;

/** Filters and sorts. Pure. */
final class Arrangement {

    private Arrangement() {
    }

    /** Sorts all that the filter lets through. */
    static RowList sorted(List<Row> all, Predicate<Row> filter, Order order) {
        List<Row> shown = new ArrayList<>(all.size());
        for (Row row : all) {
            if (filter.test(row)) {
                shown.add(row);
            }
        }
        shown.sort(order.comparator());
        return new RowList(shown, all.size());
    }

    /** Leaves every row where it stands; rows that are new come last, rows that are gone leave no hole. */
    static RowList held(RowList before, List<Row> all, Predicate<Row> filter, Order order) {
        Map<MachineId, Row> left = new HashMap<>(all.size() * 2);
        for (Row row : all) {
            if (filter.test(row)) {
                left.put(row.id(), row);
            }
        }
        List<Row> shown = new ArrayList<>(left.size());
        for (Row row : before.rows()) {
            Row now = left.remove(row.id());
            if (now != null) {
                shown.add(now);
            }
        }
        List<Row> fresh = new ArrayList<>(left.values());
        fresh.sort(order.comparator());
        shown.addAll(fresh);
        return new RowList(shown, all.size());
    }
}
