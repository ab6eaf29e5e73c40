// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import static org.hotseat.state.decide.Stage.A;
import static org.hotseat.state.decide.Stage.ADMIN;
import static org.hotseat.state.decide.Stage.B;
import static org.hotseat.state.decide.Stage.C;
import static org.hotseat.state.decide.Stage.M;
import static org.hotseat.state.decide.Stage.OPERATOR;
import static org.hotseat.state.decide.Stage.VIEWER;
import static org.hotseat.state.decide.Stage.W;
import static org.hotseat.state.decide.Stage.boot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.Kinds;
import org.hotseat.state.board.PortRecord;
import org.hotseat.state.board.PortRecord.PortHolder;
import org.hotseat.state.command.AuthorityCommand.Move;
import org.hotseat.state.command.AuthorityCommand.Place;
import org.hotseat.state.command.AuthorityCommand.Release;
import org.hotseat.state.command.AuthorityCommand.SetEligible;
import org.hotseat.state.command.AuthorityCommand.StartAnew;
import org.hotseat.state.command.AuthorityCommand.Take;
import org.hotseat.state.command.ClusterCommand.GoOnAlone;
import org.hotseat.state.command.HostCommand.AddHost;
import org.hotseat.state.command.HostCommand.Intend;
import org.hotseat.state.command.HostCommand.RemoveHost;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.command.MachineCommand.RemoveMachine;
import org.hotseat.state.command.PortCommand.AssignPort;
import org.hotseat.state.command.PortCommand.EntrustPort;
import org.hotseat.state.command.PortCommand.ReleasePort;
import org.hotseat.state.command.PortCommand.TestPort;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.Protection;
import org.junit.jupiter.api.Test;

class PortRulesTest {

    private static final HostId BOARD = new HostId("q");
    private static final String GPS = "gps";
    private static final MachineId N = new MachineId(new UUID(2, 2));

    private Stage stage = board(Stage.running(Protection.REPLICATED));

    private static Stage board(Stage stage) {
        stage.does(ADMIN, new AddHost(Stage.host(BOARD, HostRole.BOARD)));
        return stage;
    }

    private void assign(MachineId machine) {
        stage.does(OPERATOR, new AssignPort(stage.version(Kinds.PORT, BOARD.value(), GPS), BOARD, GPS, machine));
    }

    private PortRecord port() {
        return stage.value(Kinds.PORT, BOARD.value(), GPS);
    }

    private void assertPort(long epoch, HostId host) {
        assertPort(epoch, host, 0);
    }

    private void assertPort(long epoch, HostId host, long begins) {
        assertEquals(new PortRecord(BOARD, GPS, epoch, Optional.of(new PortHolder(host, M)), begins), port());
    }

    @Test
    void aPortBelongsToTheOwnerOfItsMachine() {
        assign(M);
        assertPort(1, B);
        assign(M);
        assertPort(1, B);
        stage.does(ADMIN, new DefineMachine(0, Stage.machine(N, "n", Protection.RESTART)));
        assign(N);
        assertEquals(Optional.of(new PortHolder(B, N)), port().holder());
        assertEquals(2, port().epoch());
        stage.does(OPERATOR, new ReleasePort(stage.version(Kinds.PORT, BOARD.value(), GPS), BOARD, GPS));
        assertEquals(new PortRecord(BOARD, GPS, 3, Optional.empty(), 0), port());
    }

    @Test
    void itFollowsEachEpochOfItsMachine() {
        assign(M);
        stage.does(Issuer.duty(B), new SetEligible(M, 1, C, true, 5, false));
        assertPort(1, B);
        stage.does(Issuer.duty(A), new Intend(B, 1, "silent"));
        stage.does(Issuer.duty(A), new Take(M, stage.version(Kinds.INTENT, "b"), B, 1, C, boot(C)));
        assertPort(2, C, 2);
        stage.does(Issuer.duty(C), new Move(M, C, 2, A, boot(A)));
        assertPort(3, A, 3);
        stage.does(Issuer.duty(A), new StartAnew(M, A, boot(A), 3));
        assertPort(4, A, 4);
        stage.does(Issuer.duty(A), new Release(M, A, 4));
        assertPort(4, A, 4);
        stage.does(Issuer.duty(C), new Place(M, C, boot(C)));
        assertPort(5, C, 5);
    }

    @Test
    void aPersonSendsToAPortThatNobodyHasAndAnAdministratorBesideAGuest() {
        stage.does(OPERATOR, new TestPort(BOARD, GPS, 0, 1, false));
        stage.refuses(RefusalReason.ROLE_TOO_LOW, VIEWER, new TestPort(BOARD, GPS, 0, 1, false));
        assign(M);
        stage.refuses(RefusalReason.PORT_CHANGED, OPERATOR, new TestPort(BOARD, GPS, 0, 1, false));
        stage.refuses(RefusalReason.PORT_IN_USE, ADMIN, new TestPort(BOARD, GPS, 1, 1, false));
        stage.refuses(RefusalReason.ROLE_TOO_LOW, OPERATOR, new TestPort(BOARD, GPS, 1, 1, true));
        stage.does(ADMIN, new TestPort(BOARD, GPS, 1, 256, true));
        stage.refuses(RefusalReason.RECORD_INVALID, ADMIN, new TestPort(BOARD, GPS, 1, 257, true));
        stage.refuses(RefusalReason.RECORD_INVALID, ADMIN, new TestPort(BOARD, GPS, 1, 0, true));
        stage.refuses(RefusalReason.HOST_HAS_NO_PORTS, OPERATOR, new TestPort(W, GPS, 0, 1, false));
        assertPort(1, B);
    }

    @Test
    void whatCannotBeIsRefused() {
        stage.refuses(RefusalReason.ROLE_TOO_LOW, VIEWER, new AssignPort(0, BOARD, GPS, M));
        stage.refuses(RefusalReason.HOST_HAS_NO_PORTS, OPERATOR, new AssignPort(0, W, GPS, M));
        stage.refuses(RefusalReason.RECORD_INVALID, OPERATOR, new AssignPort(0, BOARD, "../gps", M));
        stage.refuses(RefusalReason.RECORD_INVALID, OPERATOR, new AssignPort(0, BOARD, "", M));
        stage.refuses(RefusalReason.NOT_THERE, OPERATOR, new AssignPort(0, BOARD, GPS, N));
        stage.refuses(RefusalReason.NOT_THERE, OPERATOR, new AssignPort(0, new HostId("x"), GPS, M));
        stage.refuses(RefusalReason.NOT_THERE, OPERATOR, new ReleasePort(0, BOARD, GPS));
        stage.does(ADMIN, new DefineMachine(0, Stage.machine(N, "n", Protection.NONE)));
        stage.refuses(RefusalReason.MACHINE_NOT_PROTECTED, OPERATOR, new AssignPort(0, BOARD, GPS, N));
        assign(M);
        stage.conflicts(OPERATOR, new AssignPort(0, BOARD, GPS, M));
        stage.conflicts(OPERATOR, new ReleasePort(0, BOARD, GPS));
    }

    @Test
    void theLeaderEntrustsItUnderALaterEpochOnly() {
        assign(M);
        EntrustPort there = new EntrustPort(BOARD, GPS, 4, Optional.of(new PortHolder(C, M)));
        stage.refuses(RefusalReason.ROLE_TOO_LOW, ADMIN, there);
        stage.refuses(RefusalReason.NOT_THE_LEADER, Issuer.duty(B), there);
        stage.does(Issuer.duty(A), there);
        stage.does(Issuer.duty(A), there);
        assertPort(4, C);
        stage.refuses(RefusalReason.PORT_EPOCH_OLD, Issuer.duty(A), new EntrustPort(BOARD, GPS, 4, Optional.empty()));
        stage.refuses(RefusalReason.PORT_EPOCH_OLD, Issuer.duty(A), new EntrustPort(BOARD, GPS, 3,
                Optional.of(new PortHolder(C, M))));
        stage.does(Issuer.duty(B), new Move(M, B, 1, C, boot(C)));
        assertPort(5, C, 2);
    }

    @Test
    void nobodyHasWhatAMachineOrABoardHadThatIsNoMore() {
        assign(M);
        stage.does(Issuer.duty(B), new Release(M, B, 1));
        stage.does(ADMIN, new RemoveMachine(stage.version(Kinds.MACHINE, M.toString()), M));
        assertEquals(new PortRecord(BOARD, GPS, 2, Optional.empty(), 0), port());
        stage = board(Stage.running(Protection.RESTART));
        assign(M);
        stage.does(ADMIN, new RemoveHost(stage.version(Kinds.HOST, BOARD.value()), BOARD));
        assertEquals(new PortRecord(BOARD, GPS, 2, Optional.empty(), 0), port());
    }

    @Test
    void anotherHistoryRaisesItsEpoch() {
        assign(M);
        long seconds = 1_800_000_000;
        while (stage.does(ADMIN, new GoOnAlone(A, seconds * 1000)).number() > 0) {
            assertTrue(port().epoch() > 0);
        }
        assertPort(seconds, B);
    }
}
