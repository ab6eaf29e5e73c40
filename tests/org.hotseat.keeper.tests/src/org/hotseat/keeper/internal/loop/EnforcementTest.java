// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.keeper.freeze.ProcessStamp;
import org.hotseat.keeper.freeze.Scope;
import org.hotseat.keeper.internal.memory.KeeperMemory;
import org.hotseat.keeper.local.Members;
import org.hotseat.lease.Copy;
import org.hotseat.lease.timing.Profile;
import org.hotseat.lease.timing.Timing;
import org.hotseat.lease.wire.Trust;
import org.hotseat.lease.wire.VoterSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that is its own only voter, in a time of the test's own. */
class EnforcementTest {

    private static final HostId ME = new HostId("a");
    private static final long MILLI = Duration.ofMillis(1).toNanos();

    private final Timing timing = Profile.DEFAULT.timing();
    private final FakeFreezer freezer = new FakeFreezer();
    private final Figures figures = new Figures();
    private final Scope scope = new Scope(new Copy(new MachineId(UUID.randomUUID()), 1), "", new ProcessStamp(1, 1));
    private long now = 1000 * MILLI;
    private Mind mind;
    private Enforcement enforcement;
    private KeeperMemory memory;

    @BeforeEach
    void begin(@TempDir Path folder) throws IOException {
        VoterSet voters = new VoterSet(1, List.of(ME));
        memory = new KeeperMemory(folder, UUID.randomUUID(), voters);
        mind = new Mind(ME, timing, new Members(voters, Map.of()), memory, false, now);
        enforcement = new Enforcement(mind, freezer, figures, new MonotonicClock() {
            @Override
            public long nanos() {
                return now;
            }

            @Override
            public Instant wall() {
                return Instant.EPOCH;
            }
        });
        mind.guard().register(scope.copy());
        mind.scopes().put(scope.copy(), scope);
        acquire(1);
    }

    @AfterEach
    void end() throws IOException {
        memory.close();
    }

    private void acquire(long incarnation) {
        assertTrue(mind.lease().granted(incarnation, now));
        mind.lease().due(now, Trust.FULL);
        mind.guard().sweep(Map.of(scope.copy().machine(), 1L), now, now);
    }

    private void turn() {
        enforcement.act(mind.guard().turn(now), now);
    }

    @Test
    void aThawShutsItsOwnKnobsOpensTheOuterOneAndThenItsOwn() {
        freezer.outer = true;
        turn();
        assertEquals(List.of("freeze", "release", "thaw"), freezer.done);
        assertFalse(freezer.outer);
    }

    @Test
    void aSuccessorTouchesNothingThatRuns() {
        turn();
        assertEquals(List.of(), freezer.done);
    }

    @Test
    void aKeeperThatWasStoppedInTheMiddleOfAThawThawsNothing() {
        freezer.outer = true;
        freezer.beforeRelease = () -> now += timing.lease();
        turn();
        assertFalse(freezer.done.contains("thaw"));
        assertTrue(freezer.frozen.contains(scope));
        assertTrue(freezer.outer);
        assertEquals(1, figures.all().get("thaws taken back"));
    }

    @Test
    void atTheGuardTimeEverythingIsFrozenAndAgainInEachTurn() {
        turn();
        now = mind.lease().enforceAt() - 1;
        turn();
        assertFalse(freezer.outer);
        now++;
        turn();
        assertTrue(freezer.outer);
        assertTrue(freezer.frozen.contains(scope));
        freezer.frozen.clear();
        freezer.outer = false;
        now += MILLI;
        turn();
        assertTrue(freezer.outer && freezer.frozen.contains(scope));
        assertEquals(1, figures.all().get("freezes"));
    }

    @Test
    void whatDoesNotFreezeInTimeIsKilledBeforeTheLeaseEnds() {
        turn();
        freezer.obeys = false;
        now = mind.lease().enforceAt();
        long end = mind.lease().record().deadline();
        turn();
        assertTrue(enforcement.waits());
        while (now < end && !freezer.gone.contains(scope)) {
            now += 2 * MILLI;
            turn();
        }
        assertTrue(now < end);
        assertEquals(1, figures.all().get("killed unfrozen"));
        turn();
        assertTrue(mind.scopes().isEmpty());
        assertTrue(mind.guard().record().copies().isEmpty());
        assertFalse(enforcement.stuck());
    }

    @Test
    void whatCannotBeKilledEitherLeavesTheHostToItsWatchdog() {
        turn();
        freezer.obeys = false;
        freezer.dies = false;
        now = mind.lease().enforceAt();
        for (int turns = 0; turns < 100 && !enforcement.stuck(); turns++) {
            turn();
            now += 10 * MILLI;
        }
        assertTrue(enforcement.stuck());
        freezer.obeys = true;
        turn();
        assertFalse(enforcement.stuck());
    }

    @Test
    void whatTheAgentFrozeOnAnOldDeadlineIsThawed() {
        turn();
        freezer.outer = true;
        now += timing.period();
        mind.lease().due(now, Trust.FULL);
        turn();
        turn();
        assertFalse(freezer.outer);
        assertEquals(1, figures.all().get("found frozen"));
    }

    @Test
    void aMachineThatDiedMeanwhileDoesNotKeepTheOthersFrozen() {
        Scope other = new Scope(new Copy(new MachineId(UUID.randomUUID()), 1), "", new ProcessStamp(2, 2));
        mind.guard().register(other.copy());
        mind.scopes().put(other.copy(), other);
        freezer.gone.add(scope);
        freezer.frozen.add(other);
        mind.guard().sweep(Map.of(scope.copy().machine(), 1L, other.copy().machine(), 1L), now, now);
        turn();
        assertFalse(freezer.frozen.contains(other));
    }
}
