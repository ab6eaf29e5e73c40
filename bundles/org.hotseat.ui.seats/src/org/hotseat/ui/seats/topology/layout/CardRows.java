// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Distributes hosts over rows: half of a band above its rails, half below, as many bands as make the drawing fit the
 * shape of its place best. Pure.
 *
 * @param columns cards in a full row
 * @param rows hosts of every row from top to bottom; rows 0 and 1 share the first band
 */
record CardRows(int columns, List<List<HostShape>> rows) {

    private static final int FULL_WIDTH = 8;

    static CardRows of(List<HostShape> hosts, Metrics metrics) {
        int columns = bestColumns(hosts, metrics);
        List<List<HostShape>> rows = new ArrayList<>();
        for (int from = 0; from < hosts.size(); from += columns) {
            rows.add(List.copyOf(hosts.subList(from, Math.min(hosts.size(), from + columns))));
        }
        return new CardRows(columns, List.copyOf(rows));
    }

    static double height(List<HostShape> row) {
        return Metrics.cardHeight(row.stream().mapToInt(host -> host.machines().size()).max().orElse(0));
    }

    private static int bestColumns(List<HostShape> hosts, Metrics metrics) {
        int half = (hosts.size() + 1) / 2;
        if (half <= FULL_WIDTH) {
            return Math.max(1, half); // people know two rows by heart; only larger clusters are folded
        }
        int best = half;
        double least = Double.MAX_VALUE;
        for (int columns = FULL_WIDTH; columns <= half; columns++) {
            double off = Math.abs(Math.log(aspect(hosts, columns, metrics) / metrics.aspect()));
            if (off < least) {
                least = off;
                best = columns;
            }
        }
        return best;
    }

    private static double aspect(List<HostShape> hosts, int columns, Metrics metrics) {
        double height = 0;
        int row = 0;
        for (int from = 0; from < hosts.size(); from += columns) {
            height += height(hosts.subList(from, Math.min(hosts.size(), from + columns)));
            height += row % 2 == 0 ? metrics.corridor() : Metrics.BAND_GAP;
            row++;
        }
        return (metrics.labels() + columns * (metrics.cardWidth() + Metrics.GAP)) / height;
    }
}
