// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.state.upkeep.DisplacedRecord;
import org.junit.jupiter.api.Test;

/** Nobody stays suspended for ever for a machine that does not begin. */
class WaitsTest {

    private static final MachineId LOW = new MachineId(new UUID(1, 1));
    private static final MachineId OTHER = new MachineId(new UUID(1, 2));
    private static final MachineId BY = new MachineId(new UUID(1, 3));

    private long nanos;
    private final Waits waits = new Waits(new MonotonicClock() {

        @Override
        public long nanos() {
            return nanos;
        }

        @Override
        public Instant wall() {
            return Instant.EPOCH;
        }
    });

    private static DisplacedRecord displaced(MachineId machine) {
        return new DisplacedRecord(machine, new HostId("a"), 1, BY, Instant.EPOCH);
    }

    private void after(Duration time) {
        nanos += time.toNanos();
    }

    @Test
    void oneThatHasTroubleIsAwaitedForABoundedTimeAndThenNotAtOnceAgain() {
        waits.saved(displaced(LOW));
        assertTrue(waits.isWorth(BY, true));
        after(Waits.MOST);
        assertFalse(waits.isWorth(BY, true));
        assertTrue(waits.isInVain(BY));
        after(Waits.VAIN);
        assertFalse(waits.isInVain(BY));
    }

    @Test
    void oneThatBeginsWithoutTroubleMayTakeItsTime() {
        waits.saved(displaced(LOW));
        after(Waits.MOST.multipliedBy(5));
        assertTrue(waits.isWorth(BY, false));
    }

    @Test
    void theTimeBeginsWhenTheLastOneHasMadeRoom() {
        assertTrue(waits.isWorth(BY, true), "there was no room yet");
        waits.saved(displaced(LOW));
        after(Waits.MOST);
        waits.saved(displaced(OTHER));
        assertTrue(waits.isWorth(BY, true));
        after(Waits.MOST);
        waits.saved(displaced(LOW));
        assertFalse(waits.isWorth(BY, true), "that was known");
    }
}
