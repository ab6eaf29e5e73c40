// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.draft;

import java.util.ArrayList;
import java.util.List;

/** Lines of two texts side by side. Pure. */
public final class LineDiff {

    /** How a pair of lines differs. */
    public enum Kind {
        /** Equal on both sides. */
        SAME,
        /** Both sides have a line, and they differ. */
        CHANGED,
        /** Only the left side has it. */
        LEFT,
        /** Only the right side has it. */
        RIGHT
    }

    /**
     * A pair of lines.
     *
     * @param kind how they differ
     * @param left the left one; empty text when there is none
     * @param right the right one; empty text when there is none
     */
    public record Row(Kind kind, String left, String right) {
    }

    private LineDiff() {
    }

    /**
     * Lays two texts side by side along their longest common sequence of lines.
     *
     * @param left a text
     * @param right another
     * @return the pairs in order
     */
    public static List<Row> of(String left, String right) {
        List<String> a = left.lines().toList();
        List<String> b = right.lines().toList();
        int[][] common = common(a, b);
        List<Row> rows = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                flush(gone, come, rows);
                rows.add(new Row(Kind.SAME, a.get(i++), b.get(j++)));
            } else if (j >= b.size() || i < a.size() && common[i + 1][j] >= common[i][j + 1]) {
                gone.add(a.get(i++));
            } else {
                come.add(b.get(j++));
            }
        }
        flush(gone, come, rows);
        return rows;
    }

    private static int[][] common(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void flush(List<String> gone, List<String> come, List<Row> rows) {
        int pairs = Math.min(gone.size(), come.size());
        for (int i = 0; i < pairs; i++) {
            rows.add(new Row(Kind.CHANGED, gone.get(i), come.get(i)));
        }
        gone.subList(pairs, gone.size()).forEach(line -> rows.add(new Row(Kind.LEFT, line, "")));
        come.subList(pairs, come.size()).forEach(line -> rows.add(new Row(Kind.RIGHT, "", line)));
        gone.clear();
        come.clear();
    }
}
