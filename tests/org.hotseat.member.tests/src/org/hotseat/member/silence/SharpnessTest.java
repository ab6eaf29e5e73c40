// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.silence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.LeaseRecord;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.state.ladder.Verdict;
import org.junit.jupiter.api.Test;

class SharpnessTest {

    private static final HostId HOST = new HostId("h1");
    private static final HostId OTHER = new HostId("h2");
    private static final MachineId MACHINE = new MachineId(new UUID(1, 2));
    private static final Verdict ALIVE = new Verdict.Alive(Duration.ZERO, Optional.empty());
    private static final Verdict SUSPECTED = new Verdict.NothingToTake(Duration.ofSeconds(2));

    private final StateMap state = new StateMap();
    private final Sharpness sharpness = new Sharpness();
    private long now;

    private boolean looks(Verdict verdict) {
        now += Duration.ofSeconds(10).toNanos();
        return sharpness.look(List.of(new Ladder(HOST, List.of(), verdict)), state, now);
    }

    private boolean comesBack() {
        boolean alarm = looks(SUSPECTED);
        alarm |= looks(SUSPECTED);
        return looks(ALIVE) | alarm;
    }

    private void owner(HostId owner) {
        state.put(Kinds.AUTHORITY.key(MACHINE.toString()), 1, Kinds.AUTHORITY.write(new AuthorityRecord(MACHINE, owner,
                new UUID(3, 4), 1, Optional.empty(), false, 0, false)), 1);
    }

    private void boot(long boot) {
        state.put(Kinds.LEASE.key(HOST.value()), 1, Kinds.LEASE.write(new LeaseRecord(HOST, new UUID(0, boot), boot)), 1);
    }

    @Test
    void theThirdSuspicionInAnHourIsAnAlarmOnceAnHour() {
        owner(HOST);
        boot(1);
        assertFalse(looks(ALIVE));
        assertFalse(comesBack());
        assertFalse(comesBack());
        assertEquals(2, sharpness.lastHour());
        assertTrue(comesBack());
        assertFalse(comesBack());
        assertEquals(4, sharpness.lastHour());
        now += Duration.ofMinutes(61).toNanos();
        assertFalse(looks(ALIVE));
        assertEquals(0, sharpness.lastHour());
        assertFalse(comesBack());
        assertFalse(comesBack());
        assertTrue(comesBack());
    }

    @Test
    void whatIsTakenOverOrBootsAnewWasSuspectedRightly() {
        for (int i = 0; i < 5; i++) {
            owner(HOST);
            boot(i);
            looks(SUSPECTED);
            owner(OTHER);
            assertFalse(looks(ALIVE));
            looks(SUSPECTED);
            boot(i + 1);
            assertFalse(looks(ALIVE));
        }
        assertEquals(0, sharpness.lastHour());
    }

    @Test
    void silenceThatIsTooBriefAndTroubleOfTheLeaderAreNoSuspicions() {
        boot(1);
        for (int i = 0; i < 5; i++) {
            looks(new Verdict.Silent(Duration.ofMillis(500), Duration.ofSeconds(1)));
            looks(new Verdict.LookingAround(Duration.ofSeconds(2)));
            looks(new Verdict.NoMajority(1, 2));
            assertFalse(looks(ALIVE));
        }
        looks(SUSPECTED);
        sharpness.forget();
        looks(ALIVE);
        assertEquals(0, sharpness.lastHour());
    }
}
