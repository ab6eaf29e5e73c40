// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.hypervisor.Screenshot;
import org.hotseat.ui.room.support.Hall;
import org.junit.jupiter.api.Test;

class ScreenFeedTest {

    private static final Head HEAD = new Head(Hall.machine(0), 0);
    private static final Map<Head, HostId> VISIBLE = Map.of(HEAD, Hall.host(0));

    private final List<Runnable> background = new ArrayList<>();
    private final List<Head> changed = new ArrayList<>();
    private final Set<Head> others = new HashSet<>();
    private boolean broken;
    private int taken;
    private final ScreenFeed feed = new ScreenFeed(this::take, background::add, Runnable::run, changed::add);
    private Duration now = Duration.ofSeconds(500);

    private Screenshot take(Head head) throws FailureException {
        assertTrue(VISIBLE.containsKey(head) || others.contains(head), head::toString);
        taken++;
        if (broken) {
            throw new FailureException(FailureCode.WRONG_STATE, "off", "");
        }
        return new Screenshot("image/x-portable-pixmap", "P6 1 1 255\nabc".getBytes(StandardCharsets.US_ASCII));
    }

    private void look(long millis) {
        now = now.plusMillis(millis);
        feed.look(now, VISIBLE);
        background.forEach(Runnable::run);
        background.clear();
    }

    @Test
    void aPictureIsTakenInTheBackgroundAndTold() {
        feed.look(now, VISIBLE);
        assertEquals(0, taken, "not on the thread of the window");
        background.removeFirst().run();
        assertEquals(List.of(HEAD), changed);
        assertEquals(0x616263, feed.shot(HEAD).orElseThrow().data().getPixel(0, 0));
    }

    @Test
    void theLastPictureStaysWhileNoneCanBeHad() {
        look(0);
        broken = true;
        look(10_000);
        assertEquals(2, taken);
        assertTrue(feed.shot(HEAD).isPresent());
        assertEquals(1, changed.size());
        look(10_000);
        assertEquals(2, taken, "it is left alone for a while");
    }

    @Test
    void whoIsNotSeenForLongIsKnownNoMore() {
        look(0);
        assertEquals(Set.of(HEAD), feed.known());
        for (int number = 1; number <= 300; number++) {
            Head head = new Head(Hall.machine(number), 0);
            others.add(head);
            now = now.plusSeconds(10);
            feed.look(now, Map.of(head, Hall.host(0)));
            background.removeFirst().run();
            assertTrue(feed.known().contains(head));
        }
        assertEquals(256, feed.known().size());
        assertFalse(feed.known().contains(HEAD));
    }

    @Test
    void nothingComesAfterTheEndAndNothingOfAMachineThatIsGone() {
        look(0);
        feed.keep(Set.of());
        assertEquals(Optional.empty(), feed.shot(HEAD));
        feed.look(now.plusSeconds(9), VISIBLE);
        feed.close();
        background.removeFirst().run();
        assertEquals(Optional.empty(), feed.shot(HEAD));
        assertEquals(1, changed.size());
        look(60_000);
        assertEquals(2, taken);
    }
}
