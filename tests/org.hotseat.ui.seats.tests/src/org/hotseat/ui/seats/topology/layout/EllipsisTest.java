// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotseat.ui.ink.Ellipsis;
import org.hotseat.ui.look.Face;
import org.junit.jupiter.api.Test;

class EllipsisTest {

    private static String fit(String text, double width) {
        return Ellipsis.fit(text, width, Face.NORMAL, Clusters.TYPEWRITER);
    }

    @Test
    void whatFitsStaysAsItIs() {
        assertEquals("plot-7", fit("plot-7", 42));
    }

    @Test
    void whatDoesNotFitKeepsAsMuchAsPossible() {
        assertEquals("plot…", fit("plot-7", 41));
    }

    @Test
    void aPairOfSurrogatesIsNeverSplit() {
        assertEquals("\uD83D\uDE80…", fit("\uD83D\uDE80\uD83D\uDE80\uD83D\uDE80", 22));
    }

    @Test
    void nothingIsLeftWhereNotEvenOneCharacterFits() {
        assertEquals("", fit("plot-7", 8));
    }
}
