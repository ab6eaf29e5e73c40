// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import static org.hotseat.state.decide.Stage.A;
import static org.hotseat.state.decide.Stage.ADMIN;
import static org.hotseat.state.decide.Stage.B;
import static org.hotseat.state.decide.Stage.M;
import static org.hotseat.state.decide.Stage.OPERATOR;
import static org.hotseat.state.decide.Stage.VIEWER;
import static org.hotseat.state.decide.Stage.W;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hotseat.base.id.MachineId;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.AuthorityCommand.Place;
import org.hotseat.state.command.AuthorityCommand.Release;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.command.DocumentCommand.PutObject;
import org.hotseat.state.command.DocumentCommand.RemoveAccount;
import org.hotseat.state.command.DocumentCommand.RemoveObject;
import org.hotseat.state.command.DocumentCommand.SetAccount;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.command.MachineCommand.RemoveMachine;
import org.hotseat.state.command.MachineCommand.SetRun;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.data.AccountRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.ObjectRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.Severity;
import org.junit.jupiter.api.Test;

/** Machines, accounts, objects and the journal. */
class DocumentRulesTest {

    @Test
    void anEditIsBasedOnAVersion() {
        Stage stage = Stage.ready();
        ObjectRecord seat = new ObjectRecord("seat-1", "seat", Map.of("name", "Left"));
        stage.does(ADMIN, new PutObject(0, seat));
        assertTrue(stage.conflicts(ADMIN, new PutObject(0, seat)).json().contains("Left"));
        long base = stage.version(Kinds.OBJECT, "seat-1");
        stage.does(ADMIN, new PutObject(base, new ObjectRecord("seat-1", "seat", Map.of("name", "Right"))));
        assertEquals(stage.version(Kinds.OBJECT, "seat-1"), stage.conflicts(ADMIN, new RemoveObject(base, "seat-1"))
                .version());
        stage.does(ADMIN, new RemoveObject(stage.version(Kinds.OBJECT, "seat-1"), "seat-1"));
        stage.refuses(RefusalReason.NOT_THERE, ADMIN, new RemoveObject(base, "seat-1"));
        Decision.Conflict gone = stage.conflicts(ADMIN, new PutObject(base, seat));
        assertEquals(new Decision.Conflict("object/seat-1", 0, ""), gone);
    }

    @Test
    void fieldsOfANewerReleaseSurviveAnEdit() {
        Stage stage = Stage.ready();
        stage.does(ADMIN, new PutObject(0, new ObjectRecord("x", "seat", Map.of())));
        String key = Kinds.OBJECT.key("x");
        stage.state.put(key, 1, "{\"id\":\"x\",\"kind\":\"seat\",\"later\":{\"a\":[1,2]}}", stage.revision());
        stage.does(ADMIN, new PutObject(stage.version(Kinds.OBJECT, "x"), new ObjectRecord("x", "seat",
                Map.of("name", "x"))));
        assertTrue(stage.state.raw(key).orElseThrow().json().contains("\"later\":{\"a\":[1,2]}"));
        assertEquals(Map.of("name", "x"), stage.value(Kinds.OBJECT, "x").attributes());
    }

    @Test
    void machinesAreDefinedRunAndRemoved() {
        Stage stage = Stage.ready();
        MachineRecord machine = Stage.machine(M, "m", Protection.RESTART);
        stage.refuses(RefusalReason.ROLE_TOO_LOW, OPERATOR, new DefineMachine(0, machine));
        stage.does(ADMIN, new DefineMachine(0, machine));
        stage.refuses(RefusalReason.NAME_TAKEN, ADMIN, new DefineMachine(0, Stage.machine(new MachineId(
                new UUID(1, 2)), "m", Protection.NONE)));
        stage.refuses(RefusalReason.HOST_RUNS_NO_MACHINES, ADMIN, new DefineMachine(version(stage),
                new MachineRecord(M, "m", "00", "", Protection.NONE, W, List.of(), false)));
        stage.refuses(RefusalReason.ROLE_TOO_LOW, VIEWER, new SetRun(version(stage), M, false));
        stage.does(OPERATOR, new SetRun(version(stage), M, false));
        assertFalse(stage.value(Kinds.MACHINE, M.toString()).run());
        stage.conflicts(OPERATOR, new SetRun(version(stage) - 1, M, true));
        stage.does(Issuer.duty(B), new Place(M, B, Stage.boot(B)));
        stage.refuses(RefusalReason.MACHINE_OWNED, ADMIN, new RemoveMachine(version(stage), M));
        stage.does(Issuer.duty(B), new Release(M, B, 1));
        stage.does(ADMIN, new RemoveMachine(version(stage), M));
        assertEquals(1, stage.value(Kinds.AUTHORITY, M.toString()).epoch(), "stays, so that epochs never return");
    }

    private static long version(Stage stage) {
        return stage.version(Kinds.MACHINE, M.toString());
    }

    @Test
    void theDescriptionOfAMachineIsNotInTheAuditLog() {
        Stage stage = Stage.ready();
        stage.does(ADMIN, new DefineMachine(0, Stage.machine(M, "m", Protection.RESTART)));
        String arguments = stage.state.last(Kinds.AUDIT).orElseThrow().value().arguments();
        assertTrue(arguments.contains("\"name\":\"m\""), arguments);
        assertFalse(arguments.contains("domain"), arguments);
    }

    @Test
    void whatIsTooLargeIsRefused() {
        Stage stage = Stage.ready();
        stage.refuses(RefusalReason.TOO_LARGE, ADMIN, new PutObject(0, new ObjectRecord("x", "seat",
                Map.of("text", "x".repeat(600_000)))));
    }

    @Test
    void accountsAreForPersons() {
        Stage stage = Stage.ready();
        stage.does(ADMIN, new SetAccount(0, new AccountRecord("otto", Role.OPERATOR)));
        assertEquals(Role.OPERATOR, stage.value(Kinds.ACCOUNT, "otto").role());
        stage.refuses(RefusalReason.ROLE_TOO_LOW, OPERATOR, new SetAccount(stage.version(Kinds.ACCOUNT, "otto"),
                new AccountRecord("otto", Role.ADMINISTRATOR)));
        stage.refuses(RefusalReason.NOT_THERE, ADMIN, new RemoveAccount(0, "anna"));
        stage.does(ADMIN, new RemoveAccount(stage.version(Kinds.ACCOUNT, "otto"), "otto"));
    }

    @Test
    void aJournalKeepsItsNewestEntries() {
        Stage stage = Stage.ready();
        long before = stage.state.last(Kinds.JOURNAL).orElseThrow().value().number();
        for (int i = 0; i < Kinds.JOURNAL_KEPT + 5; i++) {
            stage.does(Issuer.duty(A), new Note(Severity.WARNING, "host/b", "", List.of(), "text " + i, ""));
        }
        assertEquals(Kinds.JOURNAL_KEPT, stage.state.all(Kinds.JOURNAL).size());
        assertEquals(before + Kinds.JOURNAL_KEPT + 5, stage.state.last(Kinds.JOURNAL).orElseThrow().value()
                .number());
        stage.refuses(RefusalReason.ROLE_TOO_LOW, ADMIN, new Note(Severity.ERROR, "", "", List.of(), "", ""));
    }
}
