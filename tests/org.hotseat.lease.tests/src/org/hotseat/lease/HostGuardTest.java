// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import static org.hotseat.lease.Stage.A;
import static org.hotseat.lease.Stage.B;
import static org.hotseat.lease.Stage.V;
import static org.hotseat.lease.Stage.ns;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.id.MachineId;
import org.junit.jupiter.api.Test;

/** Freeze first, kill later, thaw only what is still ours. */
class HostGuardTest {

    private static final MachineId W = new MachineId(new UUID(0, 2));

    private final Stage stage = new Stage(Safeguard.all());
    private final HostGuard guard = stage.guard;
    private final Copy one = new Copy(V, 1);
    private final Copy two = new Copy(W, 4);

    private Decision.Act act(double at) {
        return guard.turn(ns(at)).act();
    }

    private void running() {
        stage.renewed(0, A, B);
        act(1);
        guard.register(one);
        guard.register(two);
        guard.permit(one, ns(2), ns(3));
        guard.permit(two, ns(2), ns(3));
    }

    @Test
    void itFreezesUntilThereIsALeaseThenThawsOnce() {
        assertEquals(Decision.Act.FREEZE, act(-5));
        assertEquals(Decision.Act.FREEZE, act(-4));
        stage.renewed(0, A, B);
        assertEquals(Decision.Act.THAW, act(1));
        assertEquals(Decision.Act.RUN, act(2));
        assertEquals(Decision.Act.FREEZE, act(1750));
        assertEquals(Decision.Act.FREEZE, act(1760));
    }

    @Test
    void aStartNeedsALeaseThatHeldSinceTheReading() {
        stage.renewed(10, A, B);
        act(11);
        assertEquals(Permit.UNKNOWN_COPY, guard.permit(one, ns(12), ns(13)));
        guard.register(one);
        assertEquals(Permit.LEASE_BROKEN, guard.permit(one, ns(9), ns(13)));
        assertEquals(Permit.GRANTED, guard.permit(one, ns(12), ns(13)));
        assertEquals(Permit.USED_UP, guard.permit(one, ns(12), ns(14)));
    }

    @Test
    void noStartAfterTheEnd() {
        stage.renewed(0, A, B);
        act(1);
        guard.register(one);
        assertEquals(Permit.LEASE_BROKEN, guard.permit(one, ns(100), ns(1750)));
    }

    @Test
    void afterAnAcquisitionOnlyWhatIsNamedIsThawed() {
        running();
        act(1800);
        stage.lease.granted(2, ns(3000));
        stage.renewed(3010, A, B);
        assertEquals(Decision.Act.FREEZE, act(3011), "nothing was compared yet");
        assertFalse(guard.sweep(Map.of(V, 1L), ns(3000), ns(3020)), "read before the lease was valid");
        assertTrue(guard.sweep(Map.of(V, 1L, W, 5L), ns(3015), ns(3020)));
        Decision kill = guard.turn(ns(3021));
        assertEquals(Decision.Act.FREEZE, kill.act());
        assertEquals(Set.of(two), kill.kill());
        guard.gone(two);
        assertEquals(new Decision(Decision.Act.THAW, Set.of()), guard.turn(ns(3030)));
        assertEquals(Set.of(one), guard.record().copies());
    }

    @Test
    void aMinuteFrozenIsTheEnd() {
        running();
        act(1750);
        assertEquals(Set.of(), guard.turn(ns(61_749)).kill());
        assertEquals(Set.of(one, two), guard.turn(ns(61_751)).kill());
    }

    @Test
    void belowItsFloorACopyDiesAndNoneIsMade() {
        running();
        guard.raiseFloor(V, 2);
        Decision decision = guard.turn(ns(10));
        assertEquals(new Decision(Decision.Act.RUN, Set.of(one)), decision);
        guard.gone(one);
        assertFalse(guard.register(one));
        assertTrue(guard.register(new Copy(V, 2)));
        guard.raiseFloor(V, 1);
        assertEquals(Map.of(V, 2L), guard.record().floors());
    }

    @Test
    void anAgentsFreezeOnAnOldDeadlineIsThawed() {
        running();
        assertEquals(Decision.Act.RUN, act(10));
        guard.foundFrozen();
        assertEquals(Decision.Act.THAW, act(11));
        act(1800);
        guard.foundFrozen();
        assertEquals(Decision.Act.FREEZE, act(1801));
    }

    @Test
    void aCopyThatIsNoLongerNamedIsKilledWhileOthersRun() {
        running();
        guard.doom(one);
        guard.doom(new Copy(W, 9));
        assertEquals(new Decision(Decision.Act.RUN, Set.of(one)), guard.turn(ns(20)));
        assertEquals(Permit.UNKNOWN_COPY, guard.permit(one, ns(21), ns(22)));
    }

    @Test
    void aRestartedKeeperKnowsAllAgain() {
        running();
        guard.raiseFloor(V, 2);
        HostGuard again = new HostGuard(stage.lease, guard.record());
        assertEquals(guard.record(), again.record());
        assertEquals(new Decision(Decision.Act.THAW, Set.of(one)), again.turn(ns(30)));
        assertEquals(Permit.USED_UP, again.permit(two, ns(31), ns(32)));
    }

    @Test
    void theSecondEnforcerIsAHalfGuardLater() {
        SecondEnforcer second = new SecondEnforcer(stage.timing);
        assertTrue(second.mustFreeze(SecondEnforcer.NO_LEASE, 0));
        assertFalse(second.mustFreeze(ns(2000), ns(1874.9)));
        assertTrue(second.mustFreeze(ns(2000), ns(1875)));
        assertEquals(ns(1875), second.enforceAt(ns(2000)));
    }

    @Test
    void epochsBeginAtOne() {
        assertThrows(IllegalArgumentException.class, () -> new Copy(V, 0));
    }
}
