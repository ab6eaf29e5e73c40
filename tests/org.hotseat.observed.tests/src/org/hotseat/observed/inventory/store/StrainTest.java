// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.inventory.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.hypervisor.HostSample;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.LinkState;
import org.junit.jupiter.api.Test;

/** A host that hovers at its limit keeps its state. */
class StrainTest {

    private static final long CYCLE = Duration.ofSeconds(2).toNanos();

    private final Strain strain = new Strain(90, 85, Duration.ofSeconds(10));
    private long now;
    private int turns;

    private void take(double... figures) {
        for (double figure : figures) {
            boolean before = strain.isStrained();
            strain.take(figure, now);
            now += CYCLE;
            turns += strain.isStrained() == before ? 0 : 1;
        }
    }

    @Test
    void aHostAtNinetyPercentDoesNotFlip() {
        for (int i = 0; i < 100; i++) {
            take(89, 91, 90.4, 92);
        }
        assertEquals(0, turns);
    }

    @Test
    void aPeakIsNoStrainWhatLastsIs() {
        take(99, 99, 99, 99, 99);
        assertFalse(strain.isStrained());
        take(99);
        assertTrue(strain.isStrained());
    }

    @Test
    void onceStrainedItEndsOnlyWellBelowAndAfterAWhile() {
        take(95, 95, 95, 95, 95, 95);
        for (int i = 0; i < 50; i++) {
            take(89, 86, 91, 85, 84);
        }
        assertTrue(strain.isStrained());
        take(85, 85, 85, 85, 85, 85);
        assertFalse(strain.isStrained());
        assertEquals(2, turns);
    }

    @Test
    void anUnknownFigureDecidesNothing() {
        take(95, 95, 95, Double.NaN, 95, 95);
        assertTrue(strain.isStrained());
        take(Double.NaN, Double.NaN);
        assertTrue(strain.isStrained());
    }

    @Test
    void limitsInTheWrongOrderAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Strain(80, 81, Duration.ZERO));
    }

    private static HostSample sample(long seconds, long busy, long freeKib) {
        return new HostSample(Duration.ofSeconds(seconds).toNanos(), busy, seconds * 100, 1000, freeKib, 0, 0, 0, 0);
    }

    @Test
    void memoryStrainsAtOnceAndEndsBelowASecondLimit() {
        HostShelf shelf = shelf();
        shelf.take(sample(2, 0, 190));
        assertTrue(shelf.view().isMemoryTight());
        shelf.take(sample(4, 0, 210));
        assertTrue(shelf.view().isMemoryTight());
        shelf.take(sample(6, 0, 220));
        assertFalse(shelf.view().isMemoryTight());
    }

    @Test
    void aBusyHostIsAtRiskAfterItsPatienceAndBeginsAnewAfterALoss() {
        HostShelf shelf = shelf();
        for (int second = 0; second <= 12; second += 2) {
            assertFalse(shelf.view().isCpuTight(), "second " + second);
            shelf.take(sample(second, second * 95, 500));
        }
        assertTrue(shelf.view().isCpuTight());
        assertEquals(95, shelf.view().cpuPercent());
        shelf.takeLink(LinkState.LOST, Optional.empty());
        shelf.takeLink(LinkState.LIVE, Optional.empty());
        assertFalse(shelf.view().isCpuTight());
    }

    @Test
    void theLimitsLeaveRoomBetweenThem() {
        assertTrue(HostView.CPU_CLEAR < HostView.CPU_LIMIT);
        assertTrue(HostView.MEMORY_CLEAR < HostView.MEMORY_LIMIT);
    }

    private static HostShelf shelf() {
        HostShelf shelf = new HostShelf(new HostId("host-08"), "host-08");
        shelf.takeLink(LinkState.LIVE, Optional.empty());
        return shelf;
    }
}
