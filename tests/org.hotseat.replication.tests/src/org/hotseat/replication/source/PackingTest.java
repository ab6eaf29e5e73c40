// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hotseat.replication.wire.Effort;
import org.junit.jupiter.api.Test;

/** Time is spent on fewer bytes where that gets them there sooner. */
class PackingTest {

    private static final long MIB = 1024 * 1024;
    private static final Effort NOTHING = new Effort(0, 0, 0, 0, 0);

    private static Effort plain(long mib, long nanosPerMib) {
        return new Effort(mib * MIB, mib * nanosPerMib, 0, 0, 0);
    }

    @Test
    void itFollowsTheLink() {
        Packing packing = new Packing();
        assertTrue(packing.deflates(), "nothing is known yet: a slow link would cost most");
        for (int turn = 0; turn < 20; turn++) {
            packing.part(NOTHING, plain(4, 1_000_000)); // 1 GiB/s
            packing.whole(plain(4, 1_000_000), 1_000_000);
        }
        assertFalse(packing.deflates());
        for (int turn = 0; turn < 20; turn++) {
            packing.part(NOTHING, plain(4, 1_000_000_000)); // 1 MiB/s
        }
        assertTrue(packing.deflates());
    }

    @Test
    void itFollowsWhatIsSaved() {
        Packing packing = new Packing();
        for (int turn = 0; turn < 40; turn++) { // 100 MiB/s of link, 50 MiB/s of deflater, and nothing saved
            packing.part(NOTHING, new Effort(4 * MIB, 40_000_000, 4 * MIB, 4 * MIB, 80_000_000));
        }
        assertFalse(packing.deflates());
        for (int turn = 0; turn < 40; turn++) { // the same link, 1 GiB/s of deflater, nearly all saved
            packing.part(NOTHING, new Effort(MIB, 10_000_000, 40 * MIB, MIB, 40_000_000));
        }
        assertTrue(packing.deflates());
    }
}
