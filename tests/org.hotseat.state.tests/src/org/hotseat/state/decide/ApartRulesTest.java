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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hotseat.state.Kinds;
import org.hotseat.state.command.AuthorityCommand.Move;
import org.hotseat.state.command.AuthorityCommand.Place;
import org.hotseat.state.command.AuthorityCommand.Release;
import org.hotseat.state.command.AuthorityCommand.SetEligible;
import org.hotseat.state.command.AuthorityCommand.StartAnew;
import org.hotseat.state.command.AuthorityCommand.Take;
import org.hotseat.state.command.HostCommand.Intend;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.command.MachineCommand.RemoveMachine;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.Protection;
import org.junit.jupiter.api.Test;

/** Machines whose disks are not shared: an old copy of them never becomes the machine. */
class ApartRulesTest {

    private static final Issuer LEADER = Issuer.duty(A);

    private static Stage copied() {
        Stage stage = Stage.running(Protection.REPLICATED);
        stage.does(Issuer.duty(B), new SetEligible(M, 1, C, false, 0, true));
        stage.does(Issuer.duty(B), new SetEligible(M, 1, C, true, 10));
        return stage;
    }

    private static AuthorityRecord authority(Stage stage) {
        return stage.value(Kinds.AUTHORITY, M.toString());
    }

    private static long version(Stage stage) {
        return stage.state.find(Kinds.MACHINE, M.toString()).orElseThrow().version();
    }

    @Test
    void whatIsSwitchedOffStartsOnlyAtItsOwner() {
        Stage stage = copied();
        stage.does(Issuer.duty(B), new Release(M, B, 1));
        stage.refuses(RefusalReason.DISKS_ELSEWHERE, LEADER, new Take(M, 0, B, 1, C, boot(C)));
        stage.refuses(RefusalReason.DISKS_ELSEWHERE, LEADER, new Place(M, C, boot(C)));
        stage.does(Issuer.duty(B), new StartAnew(M, B, boot(B), 1));
        assertTrue(authority(stage).apart(), "it stays so");
    }

    @Test
    void itGoesOnAtItsStandbyAndTheOldHostIsNoneToStartItAfterwards() {
        Stage stage = copied();
        stage.does(LEADER, new Intend(B, 1, "silent"));
        long r = stage.state.find(Kinds.INTENT, B.value()).orElseThrow().version();
        stage.does(LEADER, new Take(M, r, B, 1, C, boot(C)));
        assertTrue(authority(stage).continued());
        stage.does(Issuer.duty(C), new Release(M, C, 2));
        stage.refuses(RefusalReason.DISKS_ELSEWHERE, LEADER, new Take(M, 0, C, 2, B, boot(B)));
    }

    @Test
    void otherProtectionDoesNotMakeTheCopyNewer() {
        Stage stage = copied();
        stage.does(ADMIN, new DefineMachine(version(stage), stage.value(Kinds.MACHINE, M.toString()).protectedBy(
                Protection.RESTART, B, List.of(C))));
        stage.does(LEADER, new Intend(B, 1, "silent"));
        long r = stage.state.find(Kinds.INTENT, B.value()).orElseThrow().version();
        stage.refuses(RefusalReason.DISKS_ELSEWHERE, LEADER, new Take(M, r, B, 1, C, boot(C)));
    }

    @Test
    void aMoveTakesItAlong() {
        Stage stage = copied();
        stage.does(Issuer.duty(B), new Move(M, B, 1, C, boot(C)));
        assertEquals(C, authority(stage).owner());
        assertTrue(authority(stage).apart());
    }

    @Test
    void whoeverRemovesAMachineAndDescribesItAnewSaysWhereItsDisksAre() {
        Stage stage = copied();
        stage.does(Issuer.duty(B), new Release(M, B, 1));
        stage.does(ADMIN, new RemoveMachine(version(stage), M));
        assertFalse(authority(stage).apart());
        stage.does(ADMIN, new DefineMachine(0, Stage.machine(M, "m", Protection.RESTART)));
        stage.does(LEADER, new Place(M, C, boot(C)));
    }

    @Test
    void anOlderRecordSaysNothingAboutDisks() {
        Stage stage = Stage.running(Protection.REPLICATED);
        String json = Kinds.AUTHORITY.write(authority(stage));
        String older = json.replace(",\"apart\":false", "");
        assertFalse(older.contains("apart"), older);
        assertEquals(authority(stage), Kinds.AUTHORITY.read(older));
    }
}
