// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hotseat.domain.Samples;
import org.hotseat.domain.draft.LineDiff.Kind;
import org.hotseat.domain.draft.LineDiff.Row;
import org.junit.jupiter.api.Test;

final class LineDiffTest {

    @Test
    void linesStandBesideEachOther() {
        assertEquals(List.of(new Row(Kind.SAME, "a", "a"), new Row(Kind.CHANGED, "b", "B"),
                new Row(Kind.SAME, "c", "c"), new Row(Kind.LEFT, "d", ""), new Row(Kind.SAME, "e", "e"),
                new Row(Kind.RIGHT, "", "f")), LineDiff.of("a\nb\nc\nd\ne", "a\nB\nc\ne\nf"));
    }

    @Test
    void equalTextsHaveEqualLines() {
        assertTrue(LineDiff.of(Samples.PLOT, Samples.PLOT).stream().allMatch(row -> row.kind() == Kind.SAME));
    }

    @Test
    void theSmallestChangeIsFound() {
        assertEquals(new TextChange(1, 1, "XY"), TextChange.between("abc", "aXYc"));
        assertEquals(new TextChange(4, 1, ""), TextChange.between("aaaaa", "aaaa"));
        assertTrue(TextChange.between("same", "same").isNothing());
    }
}
