// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.operation.Operation;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.HostCommand.BeginMaintenance;
import org.hotseat.state.command.HostCommand.EndMaintenance;
import org.hotseat.state.command.Result;
import org.hotseat.state.upkeep.MaintenanceRecord;
import org.hotseat.state.upkeep.MaintenanceRecord.Phase;
import org.hotseat.ui.protection.upkeep.UpkeepOperation.Act;
import org.junit.jupiter.api.Test;

/** Which acts of a maintenance can be taken back, and when. */
class UpkeepOperationTest {

    private static final HostId HOST = new HostId("h1");

    private final StateMap state = new StateMap();
    private final ClusterMirror mirror = (ClusterMirror) Proxy.newProxyInstance(getClass().getClassLoader(),
            new Class<?>[] { ClusterMirror.class }, (proxy, method, given) -> switch (method.getName()) {
                case "state" -> state;
                case "onChange" -> (Subscription) () -> { };
                case "submit" -> CompletableFuture.completedFuture(submit(given[0]));
                default -> throw new UnsupportedOperationException(method.getName());
            });
    private int begun;

    private CommandOutcome submit(Object command) {
        if (command instanceof BeginMaintenance) {
            begun++;
            record(Phase.ON, "anna", begun);
        } else if (command instanceof EndMaintenance end && end.bringBack()) {
            MaintenanceRecord now = record().orElseThrow();
            record(Phase.RETURNING, now.account(), now.since().getEpochSecond());
        } else {
            state.remove(Kinds.MAINTENANCE.key(HOST.value()));
        }
        return new CommandOutcome.Done(1, new Result("", 0));
    }

    private void record(Phase phase, String account, long since) {
        state.put(Kinds.MAINTENANCE.key(HOST.value()), 1, Kinds.MAINTENANCE.write(new MaintenanceRecord(HOST, phase,
                account, Instant.ofEpochSecond(since), List.of())), state.revision() + 1);
    }

    private Optional<MaintenanceRecord> record() {
        return state.find(Kinds.MAINTENANCE, HOST.value()).map(Held::value);
    }

    private Operation done(Act act) throws FailureException {
        Operation operation = new UpkeepOperation(mirror, HOST, "host-01", act);
        operation.run(Progress.NONE);
        return operation;
    }

    @Test
    void anEndThatLeavesMachinesIsNotTakenBack() throws FailureException {
        done(Act.BEGIN);
        assertEquals(Optional.empty(), done(Act.END).inverse());
        assertEquals(Optional.empty(), record());
        done(Act.BEGIN);
        done(Act.BRING_BACK);
        assertEquals(Optional.empty(), done(Act.END).inverse(), "it would empty the host again");
    }

    @Test
    void aBeginningIsTakenBackAndDoneAgain() throws FailureException {
        Operation back = done(Act.BEGIN).inverse().orElseThrow();
        back.run(Progress.NONE);
        assertEquals(Phase.RETURNING, record().orElseThrow().phase());
        Operation again = back.inverse().orElseThrow();
        again.run(Progress.NONE);
        assertTrue(record().orElseThrow().isOn());
        again.inverse().orElseThrow().run(Progress.NONE);
        assertEquals(Phase.RETURNING, record().orElseThrow().phase());
    }

    @Test
    void whatSomebodyElseHasBegunIsNotEnded() throws FailureException {
        Operation back = done(Act.BEGIN).inverse().orElseThrow();
        record(Phase.ON, "bob", 77);
        assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, () -> back.run(Progress.NONE))
                .code());
        assertTrue(record().orElseThrow().isOn());
        state.remove(Kinds.MAINTENANCE.key(HOST.value()));
        assertThrows(FailureException.class, () -> back.run(Progress.NONE));
    }
}
