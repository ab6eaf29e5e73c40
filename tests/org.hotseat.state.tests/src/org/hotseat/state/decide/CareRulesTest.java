// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import static org.hotseat.state.decide.Stage.ADMIN;
import static org.hotseat.state.decide.Stage.B;
import static org.hotseat.state.decide.Stage.M;
import static org.hotseat.state.decide.Stage.OPERATOR;
import static org.hotseat.state.decide.Stage.VIEWER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.hotseat.state.Kinds;
import org.hotseat.state.command.MachineCommand.AskForCopy;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.command.MachineCommand.PauseCopies;
import org.hotseat.state.command.MachineCommand.SetCare;
import org.hotseat.state.command.MachineCommand.SetRun;
import org.hotseat.state.command.Refusal;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.MachineRecord.Care;
import org.hotseat.state.data.MachineRecord.Pace;
import org.hotseat.state.data.Protection;
import org.junit.jupiter.api.Test;

/** How machines are looked after. */
class CareRulesTest {

    @Test
    void aRecordOfAnOlderReleaseIsLookedAfterAsUsual() {
        MachineRecord usual = Stage.machine(M, "m", Protection.REPLICATED);
        String json = Kinds.MACHINE.write(usual);
        assertFalse(json.contains("wishes") || json.contains("paused"), json);
        assertEquals(usual, Kinds.MACHINE.read(json));
        assertEquals(5, usual.priority());
        assertEquals(Duration.ofSeconds(1), usual.pace().rpo());
        MachineRecord first = usual.cared(new Care(Optional.of(0), Optional.empty())).paused(true);
        assertEquals(first, Kinds.MACHINE.read(Kinds.MACHINE.write(first)));
        assertEquals(usual, first.cared(Care.USUAL).paused(false));
    }

    @Test
    void aMachineIsLookedAfterWithinBoundsOnly() {
        Stage stage = Stage.running(Protection.REPLICATED);
        Pace often = new Pace(Duration.ofSeconds(2), Duration.ofMillis(100), Duration.ofSeconds(5), 20);
        Care care = new Care(Optional.of(9), Optional.of(often));
        stage.refuses(RefusalReason.ROLE_TOO_LOW, OPERATOR, new SetCare(version(stage), M, care));
        stage.does(ADMIN, new SetCare(version(stage), M, care));
        MachineRecord now = stage.value(Kinds.MACHINE, M.toString());
        assertEquals(9, now.priority());
        assertEquals(often, now.pace());
        stage.does(OPERATOR, new SetRun(version(stage), M, false));
        assertEquals(care, stage.value(Kinds.MACHINE, M.toString()).care(), "stays");
        stage.conflicts(ADMIN, new SetCare(version(stage) - 1, M, care));
        refusesCare(stage, new Care(Optional.of(10), Optional.empty()), "priority", "10", "0", "9");
        refusesCare(stage, paced(50, 50, 5_000, 50), "rpo", "50 ms", "100 ms", "3600 s");
        refusesCare(stage, paced(2_000, 2_500, 5_000, 50), "shortest", "2500 ms", "50 ms", "2 s");
        refusesCare(stage, paced(2_000, 500, 400, 50), "longest", "400 ms", "500 ms", "3600 s");
        refusesCare(stage, paced(2_000, 500, 5_000, 0), "pause-share", "0", "1", "500");
        stage.refuses(RefusalReason.CARE_OUT_OF_BOUNDS, ADMIN, new DefineMachine(version(stage),
                now.cared(paced(1, 1, 1, 1))));
        stage.does(ADMIN, new SetCare(version(stage), M, Care.USUAL));
        assertEquals(Pace.USUAL, stage.value(Kinds.MACHINE, M.toString()).pace());
    }

    @Test
    void aProgramOfAnOlderReleaseThatDescribesAMachineTakesNoCareAway() {
        Stage stage = Stage.running(Protection.REPLICATED);
        Care care = new Care(Optional.of(9), Optional.of(Pace.USUAL));
        stage.does(ADMIN, new SetCare(version(stage), M, care));
        stage.does(OPERATOR, new PauseCopies(M, true));
        stage.does(ADMIN, new DefineMachine(version(stage), Stage.machine(M, "other", Protection.REPLICATED)));
        MachineRecord now = stage.value(Kinds.MACHINE, M.toString());
        assertEquals("other", now.name());
        assertEquals(care, now.care());
        assertTrue(now.paused());
        Care less = new Care(Optional.of(1), Optional.empty());
        stage.does(ADMIN, new DefineMachine(version(stage), now.cared(less).paused(false)));
        assertEquals(less, stage.value(Kinds.MACHINE, M.toString()).care(), "what is said counts");
        assertFalse(stage.value(Kinds.MACHINE, M.toString()).paused());
    }

    private static Care paced(long rpo, long shortest, long longest, int share) {
        return new Care(Optional.empty(), Optional.of(new Pace(Duration.ofMillis(rpo), Duration.ofMillis(shortest),
                Duration.ofMillis(longest), share)));
    }

    private static void refusesCare(Stage stage, Care care, String... arguments) {
        Decision decided = stage.decide(ADMIN, new SetCare(version(stage), M, care));
        Refusal refusal = assertInstanceOf(Decision.Refused.class, decided).refusal();
        assertEquals(RefusalReason.CARE_OUT_OF_BOUNDS.name(), refusal.reason());
        assertEquals(List.of(arguments), refusal.arguments());
    }

    @Test
    void aPauseStaysAndWhatIsAskedForIsInTheAuditLog() {
        Stage stage = Stage.running(Protection.REPLICATED);
        stage.refuses(RefusalReason.ROLE_TOO_LOW, VIEWER, new PauseCopies(M, true));
        stage.does(OPERATOR, new PauseCopies(M, true));
        assertTrue(stage.value(Kinds.MACHINE, M.toString()).paused());
        assertEquals("PauseCopies", stage.state.last(Kinds.AUDIT).orElseThrow().value().command());
        stage.does(OPERATOR, new PauseCopies(M, false));
        assertFalse(stage.value(Kinds.MACHINE, M.toString()).paused());
        long before = version(stage);
        stage.does(OPERATOR, new AskForCopy(M, true));
        assertEquals("AskForCopy", stage.state.last(Kinds.AUDIT).orElseThrow().value().command());
        assertEquals(before, version(stage), "nothing else is written");
        stage.does(ADMIN, new DefineMachine(before, stage.value(Kinds.MACHINE, M.toString()).protectedBy(
                Protection.RESTART, B, List.of())));
        stage.refuses(RefusalReason.MACHINE_NOT_COPIED, OPERATOR, new AskForCopy(M, false));
        stage.refuses(RefusalReason.MACHINE_NOT_COPIED, OPERATOR, new PauseCopies(M, true));
    }

    private static long version(Stage stage) {
        return stage.version(Kinds.MACHINE, M.toString());
    }
}
