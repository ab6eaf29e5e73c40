// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import static org.hotseat.state.decide.Stage.A;
import static org.hotseat.state.decide.Stage.ADMIN;
import static org.hotseat.state.decide.Stage.B;
import static org.hotseat.state.decide.Stage.C;
import static org.hotseat.state.decide.Stage.M;
import static org.hotseat.state.decide.Stage.boot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.MachineId;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.AuthorityCommand.Displace;
import org.hotseat.state.command.AuthorityCommand.Move;
import org.hotseat.state.command.AuthorityCommand.Place;
import org.hotseat.state.command.AuthorityCommand.Readmit;
import org.hotseat.state.command.AuthorityCommand.Release;
import org.hotseat.state.command.AuthorityCommand.StartAnew;
import org.hotseat.state.command.AuthorityCommand.Take;
import org.hotseat.state.command.HostCommand.Intend;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.data.MachineRecord.Care;
import org.hotseat.state.data.Protection;
import org.junit.jupiter.api.Test;

/** M runs on B with priority 5, and N with the one that is asked for. */
class DisplacedRulesTest {

    private static final MachineId N = new MachineId(new UUID(1, 2));
    private static final Issuer OWNER = Issuer.duty(B);

    private static Stage both(int priority) {
        Stage stage = Stage.running(Protection.RESTART);
        stage.does(ADMIN, new DefineMachine(0, Stage.machine(N, "n", Protection.RESTART).cared(Care.USUAL
                .withPriority(Optional.of(priority)))));
        stage.does(OWNER, new Place(N, B, boot(B)));
        return stage;
    }

    private static Stage displaced() {
        Stage stage = both(6);
        stage.does(OWNER, new Displace(M, B, 1, N));
        assertEquals("MACHINE_DISPLACED", stage.journal());
        assertEquals(N, stage.value(Kinds.DISPLACED, M.toString()).by());
        return stage;
    }

    private static void isNot(Stage stage) {
        assertEquals(0, stage.version(Kinds.DISPLACED, M.toString()));
    }

    @Test
    void onlyForAMoreImportantMachineOfTheSameHostAndOnce() {
        both(5).refuses(RefusalReason.PRIORITY_NOT_HIGHER, OWNER, new Displace(M, B, 1, N));
        Stage stage = displaced();
        stage.refuses(RefusalReason.EXISTS_ALREADY, OWNER, new Displace(M, B, 1, N));
        stage.refuses(RefusalReason.PRIORITY_NOT_HIGHER, OWNER, new Displace(N, B, 1, M));
        Stage other = both(6);
        other.refuses(RefusalReason.ROLE_TOO_LOW, ADMIN, new Displace(M, B, 1, N));
        other.refuses(RefusalReason.NOT_ITS_AGENT, Issuer.duty(C), new Displace(M, B, 1, N));
        other.refuses(RefusalReason.AUTHORITY_OTHER, OWNER, new Displace(M, B, 2, N));
        other.does(OWNER, new Move(N, B, 1, C, boot(C)));
        other.refuses(RefusalReason.AUTHORITY_OTHER, OWNER, new Displace(M, B, 1, N));
        other.does(OWNER, new Release(M, B, 1));
        other.refuses(RefusalReason.MACHINE_RELEASED, OWNER, new Displace(M, B, 1, N));
    }

    @Test
    void aDecisionOfBeforeIsWorthNothingOnceTheOtherHasLeft() {
        Stage stage = both(6);
        Decision.Commit late = (Decision.Commit) stage.decide(OWNER, new Displace(M, B, 1, N));
        stage.does(OWNER, new Move(N, B, 1, C, boot(C)));
        assertFalse(stage.broken(late).isEmpty());
    }

    @Test
    void itGoesOnByItsOwnersWord() {
        Stage stage = displaced();
        stage.refuses(RefusalReason.NOT_ITS_AGENT, Issuer.duty(C), new Readmit(M, B, 1));
        stage.does(OWNER, new Readmit(M, B, 1));
        assertEquals("MACHINE_READMITTED", stage.journal());
        isNot(stage);
        stage.refuses(RefusalReason.NOT_THERE, OWNER, new Readmit(M, B, 1));
    }

    @Test
    void anotherStartOnTheSameHostLeavesItDisplaced() {
        Stage stage = displaced();
        stage.does(OWNER, new StartAnew(M, B, boot(B), 1));
        assertEquals(B, stage.value(Kinds.DISPLACED, M.toString()).host());
    }

    @Test
    void whatIsLeftOfAnEarlierStartIsOverwritten() {
        Stage stage = displaced();
        stage.does(OWNER, new StartAnew(M, B, boot(B), 1));
        stage.does(OWNER, new Displace(M, B, 2, N));
        assertEquals(2, stage.value(Kinds.DISPLACED, M.toString()).epoch());
        stage.refuses(RefusalReason.EXISTS_ALREADY, OWNER, new Displace(M, B, 2, N));
    }

    @Test
    void whoeverTakesItOverBeginsWithoutIt() {
        Stage stage = displaced();
        stage.does(Issuer.duty(A), new Intend(B, 1, "silent"));
        stage.does(Issuer.duty(A), new Take(M, stage.version(Kinds.INTENT, "b"), B, 1, C, boot(C)));
        isNot(stage);
    }

    @Test
    void whatIsSwitchedOffMakesNoRoom() {
        Stage stage = displaced();
        stage.does(OWNER, new Release(M, B, 1));
        isNot(stage);
    }
}
