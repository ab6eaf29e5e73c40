// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.hotseat.boards.wire.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waits for a guest that takes nothing yet. */
class FeedTest {

    private static final long RUN = 7;
    private static final int LEFT_OUT = 1_000;

    @TempDir
    Path folder;

    @Test
    void aBoardMaySendItsWindowWhateverItLeftOut() throws Exception {
        try (GuestSocket guest = new GuestSocket(folder.resolve("port"))) {
            Feed feed = new Feed(guest, () -> { });
            int turn = feed.clear();
            feed.begin(turn, new Feed.Position(RUN, 0));
            feed.put(turn, new byte[0], new Feed.Position(RUN, LEFT_OUT));
            feed.put(turn, new byte[Frame.WINDOW], new Feed.Position(RUN, LEFT_OUT + Frame.WINDOW));
            assertFalse(feed.isCrowded());
            feed.put(turn, new byte[1], new Feed.Position(RUN, LEFT_OUT + Frame.WINDOW + 1));
            assertTrue(feed.isCrowded());
            feed.clear();
            assertFalse(feed.isCrowded());
        }
    }
}
