// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Hosts in rows, in the order of the document: half of a band above its rails, half below. Pure.
 *
 * @param arrangement how cards are set out
 * @param rows hosts of every row from top to bottom; rows 0 and 1 share the first band
 */
record CardRows(Arrangement arrangement, List<List<HostShape>> rows) {

    static CardRows of(List<HostShape> hosts, Arrangement arrangement) {
        List<List<HostShape>> rows = new ArrayList<>();
        int columns = arrangement.columns();
        for (int from = 0; from < hosts.size(); from += columns) {
            rows.add(List.copyOf(hosts.subList(from, Math.min(hosts.size(), from + columns))));
        }
        return new CardRows(arrangement, List.copyOf(rows));
    }

    double height(int row) {
        return arrangement.cardHeight(rows.get(row).stream().mapToInt(host -> host.machines().size()).max().orElse(0));
    }

    boolean isLast(int row) {
        return row == rows.size() - 1;
    }
}
