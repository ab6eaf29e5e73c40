// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import static org.hotseat.state.decide.Stage.A;
import static org.hotseat.state.decide.Stage.ADMIN;
import static org.hotseat.state.decide.Stage.B;
import static org.hotseat.state.decide.Stage.C;
import static org.hotseat.state.decide.Stage.M;
import static org.hotseat.state.decide.Stage.W;
import static org.hotseat.state.decide.Stage.boot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.AuthorityCommand;
import org.hotseat.state.command.AuthorityCommand.Move;
import org.hotseat.state.command.AuthorityCommand.Place;
import org.hotseat.state.command.AuthorityCommand.Release;
import org.hotseat.state.command.AuthorityCommand.SetEligible;
import org.hotseat.state.command.AuthorityCommand.StartAnew;
import org.hotseat.state.command.AuthorityCommand.Take;
import org.hotseat.state.command.HostCommand.AcquireLease;
import org.hotseat.state.command.HostCommand.CancelIntent;
import org.hotseat.state.command.HostCommand.Intend;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.decide.Decision.Commit;
import org.hotseat.state.decide.Decision.Need;
import org.junit.jupiter.api.Test;

class AuthorityRulesTest {

    private static final Issuer LEADER = Issuer.duty(A);
    private static final UUID OTHER_BOOT = new UUID(5, 5);

    private static AuthorityRecord authority(Stage stage) {
        return stage.value(Kinds.AUTHORITY, M.toString());
    }

    private static long r(Stage stage, HostId host) {
        return stage.version(Kinds.INTENT, host.value());
    }

    private static List<String> needs(Stage stage, Issuer issuer, AuthorityCommand command) {
        return assertInstanceOf(Commit.class, stage.decide(issuer, command)).needs().stream().map(Need::key)
                .filter(key -> !key.startsWith("journal/")).toList();
    }

    @Test
    void aMachineIsPlacedOnceByItsHostOrTheLeader() {
        Stage stage = Stage.ready();
        Place place = new Place(M, B, boot(B));
        stage.refuses(RefusalReason.NOT_THERE, Issuer.duty(B), place);
        stage.does(ADMIN, new DefineMachine(0, Stage.machine(M, "m", Protection.RESTART)));
        stage.refuses(RefusalReason.NOT_ITS_AGENT, Issuer.duty(C), place);
        stage.refuses(RefusalReason.ROLE_TOO_LOW, ADMIN, place);
        stage.refuses(RefusalReason.BOOT_OTHER, Issuer.duty(B), new Place(M, B, OTHER_BOOT));
        stage.refuses(RefusalReason.HOST_RUNS_NO_MACHINES, LEADER, new Place(M, W, boot(W)));
        stage.does(LEADER, new Intend(B, 1, "silent"));
        stage.refuses(RefusalReason.HOST_INTENDED, LEADER, place);
        stage.does(LEADER, new CancelIntent(B, r(stage, B)));
        assertEquals(List.of("duty/leader", "lease/b", "intent/b", "maintenance/b", Kinds.AUTHORITY.key(M.toString())),
                needs(stage, Issuer.duty(B), place));
        assertEquals(1, stage.does(Issuer.duty(B), place).number());
        stage.refuses(RefusalReason.MACHINE_OWNED, LEADER, new Place(M, C, boot(C)));
    }

    @Test
    void aRestartIsANewEpochOfTheBootThatHasTheLease() {
        Stage stage = Stage.running(Protection.RESTART);
        stage.refuses(RefusalReason.AUTHORITY_OTHER, Issuer.duty(B), new StartAnew(M, B, boot(B), 2));
        stage.refuses(RefusalReason.AUTHORITY_OTHER, Issuer.duty(C), new StartAnew(M, C, boot(C), 1));
        assertEquals(2, stage.does(Issuer.duty(B), new StartAnew(M, B, boot(B), 1)).number());
        stage.does(Issuer.duty(B), new AcquireLease(B, OTHER_BOOT));
        stage.refuses(RefusalReason.BOOT_OTHER, Issuer.duty(B), new StartAnew(M, B, boot(B), 2));
        assertEquals(List.of("duty/leader", Kinds.AUTHORITY.key(M.toString()), "lease/b", "intent/b"),
                needs(stage, Issuer.duty(B), new StartAnew(M, B, OTHER_BOOT, 2)));
        stage.does(Issuer.duty(B), new StartAnew(M, B, OTHER_BOOT, 2));
        assertEquals(new AuthorityRecord(M, B, OTHER_BOOT, 3, Optional.empty(), false, 0, false), authority(stage));
        stage.does(LEADER, new Intend(B, 2, "silent"));
        stage.refuses(RefusalReason.HOST_INTENDED, Issuer.duty(B), new StartAnew(M, B, OTHER_BOOT, 3));
    }

    @Test
    void theJournalTellsAnEndFromASwitchOff() {
        Stage stage = Stage.running(Protection.RESTART);
        stage.does(Issuer.duty(B), new StartAnew(M, B, boot(B), 1));
        assertEquals("MACHINE_ENDED", stage.journal());
        stage.does(Issuer.duty(B), new Release(M, B, 2));
        assertEquals("MACHINE_RELEASED", stage.journal());
        stage.does(Issuer.duty(B), new StartAnew(M, B, boot(B), 2));
        assertEquals("MACHINE_RELEASED", stage.journal(), "it is wanted again: nothing has ended");
    }

    @Test
    void aTakeOverNeedsExactlyTheIntentTheEpochAndAHealthyTarget() {
        Stage stage = Stage.running(Protection.RESTART);
        stage.refuses(RefusalReason.MACHINE_OWNED, LEADER, new Take(M, 0, B, 1, C, boot(C)));
        stage.refuses(RefusalReason.INTENT_OTHER, LEADER, new Take(M, 7, B, 1, C, boot(C)));
        stage.does(LEADER, new Intend(B, 1, "silent"));
        long r = r(stage, B);
        stage.refuses(RefusalReason.INTENT_OTHER, LEADER, new Take(M, r - 1, B, 1, C, boot(C)));
        stage.refuses(RefusalReason.NOT_THE_LEADER, Issuer.duty(C), new Take(M, r, B, 1, C, boot(C)));
        stage.refuses(RefusalReason.AUTHORITY_OTHER, LEADER, new Take(M, r, B, 2, C, boot(C)));
        stage.refuses(RefusalReason.RECORD_INVALID, LEADER, new Take(M, r, B, 1, B, boot(B)));
        stage.refuses(RefusalReason.BOOT_OTHER, LEADER, new Take(M, r, B, 1, C, OTHER_BOOT));
        stage.does(LEADER, new Intend(C, 1, "silent too"));
        stage.refuses(RefusalReason.HOST_INTENDED, LEADER, new Take(M, r, B, 1, C, boot(C)));
        stage.does(LEADER, new CancelIntent(C, r(stage, C)));
        assertEquals(List.of("duty/leader", Kinds.AUTHORITY.key(M.toString()), "intent/b", "lease/c", "intent/c",
                "maintenance/c"), needs(stage, LEADER, new Take(M, r, B, 1, C, boot(C))));
        assertEquals(2, stage.does(LEADER, new Take(M, r, B, 1, C, boot(C))).number());
        assertEquals("MACHINE_TAKEN", stage.journal());
        stage.refuses(RefusalReason.AUTHORITY_OTHER, LEADER, new Take(M, r, B, 1, A, boot(A)));
    }

    @Test
    void anIntentThatEndedAndCameAgainIsAnother() {
        Stage stage = Stage.running(Protection.RESTART);
        stage.does(LEADER, new Intend(B, 1, "silent"));
        long first = r(stage, B);
        stage.does(LEADER, new CancelIntent(B, first));
        stage.does(LEADER, new Intend(B, 1, "silent"));
        stage.refuses(RefusalReason.INTENT_OTHER, LEADER, new Take(M, first, B, 1, C, boot(C)));
    }

    @Test
    void aReplicatedMachineGoesOnOnlyAtItsEligibleStandby() {
        Stage stage = Stage.running(Protection.REPLICATED);
        stage.does(LEADER, new Intend(B, 1, "silent"));
        long r = r(stage, B);
        stage.refuses(RefusalReason.STANDBY_NOT_ELIGIBLE, LEADER, new Take(M, r, B, 1, C, boot(C)));
        stage.does(LEADER, new SetEligible(M, 1, C, true, 10));
        stage.refuses(RefusalReason.STANDBY_NOT_ELIGIBLE, LEADER, new Take(M, r, B, 1, A, boot(A)));
        stage.does(LEADER, new Take(M, r, B, 1, C, boot(C)));
        assertEquals(new AuthorityRecord(M, C, boot(C), 2, Optional.empty(), false, 10, false, false, true),
                authority(stage));
        stage.does(Issuer.duty(C), new StartAnew(M, C, boot(C), 2));
        assertFalse(authority(stage).continued());
    }

    @Test
    void whatWasEndedInOrderDoesNotGoOnFromAGeneration() {
        Stage stage = Stage.running(Protection.REPLICATED);
        stage.does(LEADER, new SetEligible(M, 1, C, true, 10));
        stage.does(Issuer.duty(B), new AuthorityCommand.Release(M, B, 1));
        stage.does(Issuer.duty(C), new Take(M, 0, B, 1, C, boot(C)));
        assertFalse(authority(stage).continued());
    }

    @Test
    void aStandbyIsWithdrawnBeforeAnotherIsNamedAndItsGenerationNeverFalls() {
        Stage stage = Stage.running(Protection.REPLICATED);
        stage.does(Issuer.duty(B), new SetEligible(M, 1, C, true, 10));
        stage.refuses(RefusalReason.STANDBY_OTHER, Issuer.duty(B), new SetEligible(M, 1, A, true, 10));
        stage.refuses(RefusalReason.GENERATION_LOWER, Issuer.duty(B), new SetEligible(M, 1, C, true, 9));
        stage.refuses(RefusalReason.NOT_ITS_AGENT, Issuer.duty(C), new SetEligible(M, 1, C, true, 11));
        stage.refuses(RefusalReason.HOST_RUNS_NO_MACHINES, Issuer.duty(B), new SetEligible(M, 1, W, true, 11));
        stage.does(Issuer.duty(B), new SetEligible(M, 1, C, false, 10));
        stage.does(Issuer.duty(B), new SetEligible(M, 1, A, true, 3));
        assertEquals(Optional.of(A), authority(stage).standby());
        stage.refuses(RefusalReason.AUTHORITY_OTHER, Issuer.duty(B), new SetEligible(M, 2, A, true, 4));
    }

    @Test
    void aMoveAndATakeOverOfOneEpochExcludeEachOther() {
        Stage stage = Stage.running(Protection.RESTART);
        stage.does(LEADER, new Intend(B, 1, "silent"));
        Commit move = assertInstanceOf(Commit.class, stage.decide(Issuer.duty(C), new Move(M, B, 1, C, boot(C))));
        Commit take = assertInstanceOf(Commit.class, stage.decide(LEADER, new Take(M, r(stage, B), B, 1, A,
                boot(A))));
        stage.apply(take);
        assertFalse(stage.broken(move).isEmpty());
        assertEquals(A, authority(stage).owner());
        stage.refuses(RefusalReason.AUTHORITY_OTHER, Issuer.duty(C), new Move(M, B, 1, C, boot(C)));
        stage.refuses(RefusalReason.NOT_ITS_AGENT, Issuer.duty(B), new Move(M, A, 2, C, boot(C)));
        assertEquals(3, stage.does(Issuer.duty(C), new Move(M, A, 2, C, boot(C))).number());
        assertEquals("MACHINE_MOVED", stage.journal());
    }

    @Test
    void aReleasedMachineCanBeTakenWithoutAnIntent() {
        Stage stage = Stage.running(Protection.REPLICATED);
        stage.refuses(RefusalReason.NOT_THE_LEADER, Issuer.duty(C), new Release(M, B, 1));
        stage.refuses(RefusalReason.INTENT_OTHER, LEADER, new Release(M, B, 1));
        stage.does(Issuer.duty(B), new Release(M, B, 1));
        assertTrue(authority(stage).released());
        stage.refuses(RefusalReason.MACHINE_RELEASED, Issuer.duty(B), new Release(M, B, 1));
        stage.refuses(RefusalReason.MACHINE_RELEASED, Issuer.duty(C), new Move(M, B, 1, C, boot(C)));
        stage.refuses(RefusalReason.NOT_ITS_AGENT, Issuer.duty(B), new Take(M, 0, B, 1, C, boot(C)));
        assertEquals(2, stage.does(Issuer.duty(C), new Take(M, 0, B, 1, C, boot(C))).number());
        stage.does(Issuer.duty(C), new Release(M, C, 2));
        assertEquals(3, stage.does(Issuer.duty(B), new Place(M, B, boot(B))).number(), "epochs never return");
        stage.does(LEADER, new Intend(B, 1, "silent"));
        stage.does(LEADER, new Release(M, B, 3));
        assertTrue(authority(stage).released(), "a lost host's machine that nobody shall run");
    }

    @Test
    void whatCannotBeReadIsNotTakenForAbsent() {
        Stage stage = Stage.running(Protection.RESTART);
        stage.state.put(Kinds.AUTHORITY.key(M.toString()), 200, "{\"newer\":1}", stage.revision());
        stage.refuses(RefusalReason.VALUE_UNREADABLE, Issuer.duty(B), new StartAnew(M, B, boot(B), 1));
        stage.refuses(RefusalReason.VALUE_UNREADABLE, Issuer.duty(B), new Place(M, B, boot(B)));
        stage.state.put(Kinds.INTENT.key("c"), 1, "no JSON", stage.revision());
        MachineId other = new MachineId(new UUID(1, 2));
        stage.does(ADMIN, new DefineMachine(0, Stage.machine(other, "other", Protection.RESTART)));
        stage.refuses(RefusalReason.VALUE_UNREADABLE, Issuer.duty(C), new Place(other, C, boot(C)));
    }
}
