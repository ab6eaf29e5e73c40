// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Charts as text for other programs. Pure. */
public final class ChartSheet {

    private ChartSheet() {
    }

    /**
     * All values as CSV (RFC 4180): a line per moment, a column per quantity and subject in the smallest unit; empty
     * where there is a gap.
     *
     * @param charts what is shown
     * @return the text
     */
    public static String csv(List<ChartData> charts) {
        List<String> headers = new ArrayList<>();
        Map<Long, String[]> lines = new TreeMap<>();
        int columns = charts.stream().mapToInt(chart -> chart.curves().size()).sum();
        int column = 0;
        for (ChartData chart : charts) {
            for (Curve curve : chart.curves()) {
                headers.add(quoted(curve.subject().name() + ' ' + chart.quantity().title() + " (" + unit(chart) + ')'));
                fill(curve, lines, columns, column);
                column++;
            }
        }
        StringBuilder out = new StringBuilder("time");
        headers.forEach(header -> out.append(',').append(header));
        out.append("\r\n");
        lines.forEach((millis, cells) -> {
            out.append(Instant.ofEpochMilli(millis));
            for (String cell : cells) {
                out.append(',').append(cell == null ? "" : cell);
            }
            out.append("\r\n");
        });
        return out.toString();
    }

    private static void fill(Curve curve, Map<Long, String[]> lines, int columns, int column) {
        for (Curve.Piece piece : curve.pieces()) {
            for (int at = 0; at < piece.size(); at++) {
                lines.computeIfAbsent((long) piece.millis()[at], time -> new String[columns])[column] =
                        String.format(Locale.ROOT, "%.2f", piece.values()[at]);
            }
        }
    }

    private static String unit(ChartData chart) {
        return switch (chart.quantity()) {
            case CPU, MEMORY -> "%";
            case DISK -> "B/s";
            case NETWORK -> "bit/s";
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
