// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import static org.hotseat.state.decide.Stage.A;
import static org.hotseat.state.decide.Stage.ADMIN;
import static org.hotseat.state.decide.Stage.B;
import static org.hotseat.state.decide.Stage.C;
import static org.hotseat.state.decide.Stage.M;
import static org.hotseat.state.decide.Stage.OPERATOR;
import static org.hotseat.state.decide.Stage.boot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.AuthorityCommand.Move;
import org.hotseat.state.command.AuthorityCommand.Place;
import org.hotseat.state.command.AuthorityCommand.Release;
import org.hotseat.state.command.AuthorityCommand.StartAnew;
import org.hotseat.state.command.AuthorityCommand.Take;
import org.hotseat.state.command.HostCommand.BeginMaintenance;
import org.hotseat.state.command.HostCommand.EndMaintenance;
import org.hotseat.state.command.HostCommand.FinishMaintenance;
import org.hotseat.state.command.HostCommand.Intend;
import org.hotseat.state.command.HostCommand.RemoveHost;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.data.Protection;
import org.hotseat.state.upkeep.MaintenanceRecord;
import org.junit.jupiter.api.Test;

class MaintenanceRulesTest {

    private static final MachineId N = new MachineId(new UUID(1, 2));

    @Test
    void administratorsBeginItOnceAndWhatTheHostRunsIsRemembered() {
        Stage stage = Stage.running(Protection.RESTART);
        stage.refuses(RefusalReason.ROLE_TOO_LOW, OPERATOR, new BeginMaintenance(B));
        assertEquals(1, stage.does(ADMIN, new BeginMaintenance(B)).number());
        assertEquals("MAINTENANCE_BEGAN", stage.journal());
        MaintenanceRecord now = stage.value(Kinds.MAINTENANCE, "b");
        assertTrue(now.isOn());
        assertEquals(List.of(M), now.machines());
        assertEquals("anna", now.account());
        stage.refuses(RefusalReason.HOST_IN_MAINTENANCE, ADMIN, new BeginMaintenance(B));
        stage.refuses(RefusalReason.NOT_THERE, ADMIN, new BeginMaintenance(new HostId("x")));
    }

    @Test
    void nothingIsPlacedOrTakenThere() {
        Stage stage = Stage.running(Protection.RESTART);
        stage.does(ADMIN, new DefineMachine(0, Stage.machine(N, "n", Protection.RESTART)));
        stage.does(ADMIN, new BeginMaintenance(C));
        stage.refuses(RefusalReason.HOST_IN_MAINTENANCE, Issuer.duty(C), new Place(N, C, boot(C)));
        stage.does(Issuer.duty(A), new Intend(B, 1, "silent"));
        long r = stage.version(Kinds.INTENT, "b");
        stage.refuses(RefusalReason.HOST_IN_MAINTENANCE, Issuer.duty(A), new Take(M, r, B, 1, C, boot(C)));
        stage.does(ADMIN, new EndMaintenance(C, false));
        stage.does(Issuer.duty(A), new Take(M, r, B, 1, C, boot(C)));
    }

    @Test
    void aDecisionOfBeforeIsWorthNothingOnceItHasBegun() {
        Stage stage = Stage.ready();
        stage.does(ADMIN, new DefineMachine(0, Stage.machine(M, "m", Protection.RESTART)));
        Decision.Commit late = (Decision.Commit) stage.decide(Issuer.duty(B), new Place(M, B, boot(B)));
        stage.does(ADMIN, new BeginMaintenance(B));
        assertFalse(stage.broken(late).isEmpty());
    }

    @Test
    void whatRunsThereGoesOnUntilItIsMovedAndWhatIsOffDoesNotBegin() {
        Stage stage = Stage.running(Protection.RESTART);
        stage.does(ADMIN, new BeginMaintenance(B));
        stage.does(Issuer.duty(B), new StartAnew(M, B, boot(B), 1)); // its process ended by itself
        stage.does(Issuer.duty(B), new Release(M, B, 2));
        stage.refuses(RefusalReason.HOST_IN_MAINTENANCE, Issuer.duty(B), new StartAnew(M, B, boot(B), 2));
        stage.does(Issuer.duty(A), new Take(M, 0, B, 2, C, boot(C)));
    }

    @Test
    void itEndsWithMachinesThatComeBackOrWithout() {
        Stage stage = Stage.running(Protection.RESTART);
        stage.refuses(RefusalReason.NOT_THERE, ADMIN, new EndMaintenance(B, true));
        stage.does(ADMIN, new BeginMaintenance(B));
        stage.does(Issuer.duty(B), new Move(M, B, 1, C, boot(C)));
        stage.refuses(RefusalReason.HOST_IN_MAINTENANCE, Issuer.duty(B), new FinishMaintenance(B));
        assertEquals(1, stage.does(ADMIN, new EndMaintenance(B, true)).number());
        assertFalse(stage.value(Kinds.MAINTENANCE, "b").isOn());
        stage.does(Issuer.duty(C), new Move(M, C, 2, B, boot(B)));
        stage.refuses(RefusalReason.NOT_ITS_AGENT, Issuer.duty(C), new FinishMaintenance(B));
        stage.refuses(RefusalReason.ROLE_TOO_LOW, ADMIN, new FinishMaintenance(B));
        stage.does(Issuer.duty(B), new FinishMaintenance(B));
        assertEquals("MAINTENANCE_RETURNED", stage.journal());
        assertEquals(0, stage.version(Kinds.MAINTENANCE, "b"));
        stage.does(ADMIN, new BeginMaintenance(B));
        assertEquals(0, stage.does(ADMIN, new EndMaintenance(B, false)).number());
        assertEquals(0, stage.version(Kinds.MAINTENANCE, "b"));
    }

    @Test
    void begunAnewWhileTheyComeBackItRemembersThemAll() {
        Stage stage = Stage.running(Protection.RESTART);
        stage.does(ADMIN, new DefineMachine(0, Stage.machine(N, "n", Protection.RESTART)));
        stage.does(ADMIN, new BeginMaintenance(B));
        stage.does(Issuer.duty(B), new Move(M, B, 1, C, boot(C)));
        stage.does(ADMIN, new EndMaintenance(B, true));
        stage.does(Issuer.duty(B), new Place(N, B, boot(B)));
        stage.does(ADMIN, new BeginMaintenance(B));
        assertEquals(List.of(M, N), stage.value(Kinds.MAINTENANCE, "b").machines());
        stage.does(ADMIN, new EndMaintenance(B, true));
        stage.does(ADMIN, new EndMaintenance(B, false));
        assertEquals(0, stage.version(Kinds.MAINTENANCE, "b"), "given up");
    }

    @Test
    void aHostThatGoesTakesItWithIt() {
        Stage stage = Stage.ready();
        stage.does(ADMIN, new BeginMaintenance(C));
        stage.does(ADMIN, new RemoveHost(stage.version(Kinds.HOST, "c"), C));
        assertEquals(0, stage.version(Kinds.MAINTENANCE, "c"));
    }
}
