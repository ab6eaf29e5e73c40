// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen.rfb;

import java.util.Arrays;

import org.hotseat.ui.screen.rfb.Frame.Dirty;

/**
 * Finds the smallest rectangle in which two pictures differ: the library tells that something changed, not what. Pure.
 */
final class FrameDiff {

    private FrameDiff() {
    }

    static Dirty between(int[] before, int[] now, int width, int height) {
        if (before.length != now.length) {
            return new Dirty(0, 0, width, height);
        }
        int first = Arrays.mismatch(before, now);
        if (first < 0) {
            return new Dirty(0, 0, 0, 0);
        }
        int top = first / width;
        int bottom = lastRow(before, now, width, height - 1, top);
        int left = width;
        int right = -1;
        for (int row = top; row <= bottom; row++) {
            int from = row * width;
            int mismatch = Arrays.mismatch(before, from, from + width, now, from, from + width);
            if (mismatch >= 0) {
                left = Math.min(left, mismatch);
                right = Math.max(right, lastColumn(before, now, from, from + width - 1, right));
            }
        }
        return new Dirty(left, top, right - left + 1, bottom - top + 1);
    }

    private static int lastRow(int[] before, int[] now, int width, int from, int top) {
        int row = from;
        while (row > top && Arrays.equals(before, row * width, (row + 1) * width, now, row * width,
                (row + 1) * width)) {
            row--;
        }
        return row;
    }

    private static int lastColumn(int[] before, int[] now, int rowStart, int rowEnd, int known) {
        int at = rowEnd;
        while (at > rowStart + known && before[at] == now[at]) {
            at--;
        }
        return at - rowStart;
    }
}
