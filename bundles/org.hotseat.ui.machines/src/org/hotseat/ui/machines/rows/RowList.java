// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.hotseat.base.id.MachineId;

/** What the table shows: rows in order, and how many there are without the filter. Immutable. */
public final class RowList {

    /** Nothing at all. */
    public static final RowList EMPTY = new RowList(List.of(), 0);

    private final List<Row> rows;
    private final int total;
    private final Map<MachineId, Integer> places;

    /**
     * A list.
     *
     * @param rows in order
     * @param total how many machines there are, shown or not
     */
    public RowList(List<Row> rows, int total) {
        this.rows = List.copyOf(rows);
        this.total = total;
        this.places = new HashMap<>(rows.size() * 2);
        for (int place = 0; place < this.rows.size(); place++) {
            places.put(this.rows.get(place).id(), place);
        }
    }

    /**
     * The rows.
     *
     * @return in order
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * How many rows are shown.
     *
     * @return their number
     */
    public int size() {
        return rows.size();
    }

    /**
     * How many machines there are.
     *
     * @return shown or not
     */
    public int total() {
        return total;
    }

    /**
     * Where a machine is.
     *
     * @param id the machine
     * @return its place, from 0; empty when it is not shown
     */
    public OptionalInt placeOf(MachineId id) {
        Integer place = places.get(id);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /**
     * Where machines are.
     *
     * @param ids the machines
     * @return places of those that are shown
     */
    public int[] placesOf(Collection<MachineId> ids) {
        return ids.stream().map(places::get).filter(place -> place != null).mapToInt(Integer::intValue).toArray();
    }

    /**
     * The places where the next list looks different.
     *
     * @param next what is shown from now on
     * @return places that both lists have, rising
     */
    public List<Integer> changedIn(RowList next) {
        List<Integer> changed = new ArrayList<>();
        int common = Math.min(rows.size(), next.rows.size());
        for (int place = 0; place < common; place++) {
            Row before = rows.get(place);
            Row after = next.rows.get(place);
            if (before != after && !before.equals(after)) {
                changed.add(place);
            }
        }
        return changed;
    }
}
