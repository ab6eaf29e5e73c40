// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import static org.hotseat.state.decide.Stage.A;
import static org.hotseat.state.decide.Stage.ADMIN;
import static org.hotseat.state.decide.Stage.B;
import static org.hotseat.state.decide.Stage.OPERATOR;
import static org.hotseat.state.decide.Stage.VIEWER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.hotseat.state.Kind;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.command.SwitchCommand.EndTake;
import org.hotseat.state.command.SwitchCommand.GiveUpCrossings;
import org.hotseat.state.command.SwitchCommand.LockOutput;
import org.hotseat.state.command.SwitchCommand.RemovePreset;
import org.hotseat.state.command.SwitchCommand.RemoveSwitch;
import org.hotseat.state.command.SwitchCommand.SavePreset;
import org.hotseat.state.command.SwitchCommand.SetSwitch;
import org.hotseat.state.command.SwitchCommand.TakeCrossings;
import org.hotseat.state.data.AuditRecord;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.matrix.PresetRecord;
import org.hotseat.state.matrix.RoutesRecord.OpenTake;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.matrix.SwitchRecord.Plug;
import org.junit.jupiter.api.Test;

class SwitchRulesTest {

    private static final String PASSWORD = "6-Wheels";
    private static final Crossing FIRST = new Crossing("VIDEO", "1", "4");
    private static final Crossing SECOND = new Crossing("VIDEO", "2", "");

    private final Stage stage = Stage.ready();

    private static SwitchRecord matrix(String id, String name, String address) {
        return new SwitchRecord(id, name, "sis", address, 23, "VIDEO", "", List.of(new Plug("1", "a, left", "")),
                List.of(new Plug("1", "Desk 1", "monitor-1")));
    }

    private void set() {
        stage.does(ADMIN, new SetSwitch(stage.version(Kinds.SWITCH, "mx"), matrix("mx", "mx-1", "10.0.8.1"), PASSWORD));
    }

    private List<Crossing> wanted() {
        return stage.value(Kinds.ROUTES, "mx").wanted();
    }

    @Test
    void thePasswordIsApartAndInNoText() {
        set();
        assertEquals("mx-1", stage.value(Kinds.SWITCH, "mx").name());
        assertEquals(PASSWORD, stage.value(Kinds.SWITCH_KEY, "mx").password());
        assertTrue(Kind.isSecret(Kinds.SWITCH_KEY.key("mx")));
        AuditRecord audited = stage.state.last(Kinds.AUDIT).orElseThrow().value();
        assertTrue(audited.toString().contains("10.0.8.1"), audited.toString());
        assertFalse(audited.toString().contains(PASSWORD), audited.toString());
        assertFalse(new SetSwitch(0, matrix("mx", "mx-1", "10.0.8.1"), PASSWORD).toString().contains(PASSWORD));
        assertFalse(stage.value(Kinds.SWITCH_KEY, "mx").toString().contains(PASSWORD));
    }

    @Test
    void aPasswordStaysForTheSameDeviceOnly() {
        set();
        stage.does(ADMIN, new SetSwitch(stage.version(Kinds.SWITCH, "mx"), matrix("mx", "mx-2", "10.0.8.1"), ""));
        assertEquals(PASSWORD, stage.value(Kinds.SWITCH_KEY, "mx").password());
        stage.does(ADMIN, new SetSwitch(stage.version(Kinds.SWITCH, "mx"), matrix("mx", "mx-2", "10.0.8.2"), ""));
        assertTrue(stage.state.find(Kinds.SWITCH_KEY, "mx").isEmpty());
    }

    @Test
    void whatCannotBeIsRefused() {
        set();
        stage.refuses(RefusalReason.ROLE_TOO_LOW, OPERATOR, new SetSwitch(0, matrix("m2", "mx-2", "10.0.8.2"), ""));
        stage.refuses(RefusalReason.NAME_TAKEN, ADMIN, new SetSwitch(0, matrix("m2", "mx-1", "10.0.8.2"), ""));
        stage.refuses(RefusalReason.RECORD_INVALID, ADMIN, new SetSwitch(0, matrix("m2", "mx-2", "10.0.8.1"), ""));
        stage.refuses(RefusalReason.RECORD_INVALID, ADMIN, new SetSwitch(0, matrix("m/2", "mx-2", "10.0.8.2"), ""));
        stage.refuses(RefusalReason.RECORD_INVALID, ADMIN, new SetSwitch(0, new SwitchRecord("m2", "mx-2", "sis",
                "10.0.8.2", 0, "PICTURE", "", List.of(), List.of()), ""));
        stage.refuses(RefusalReason.RECORD_INVALID, ADMIN, new SetSwitch(0, new SwitchRecord("m2", "mx-2", "sis",
                "10.0.8.2", 0, "VIDEO", "", List.of(), List.of(new Plug("1", "x", ""), new Plug("1", "y", ""))), ""));
        stage.conflicts(ADMIN, new SetSwitch(0, matrix("mx", "mx-1", "10.0.8.1"), ""));
    }

    @Test
    void whatIsTakenIsWantedFromThenOn() {
        stage.refuses(RefusalReason.NOT_THERE, OPERATOR, new TakeCrossings("mx", List.of(FIRST), List.of()));
        set();
        stage.refuses(RefusalReason.ROLE_TOO_LOW, VIEWER, new TakeCrossings("mx", List.of(FIRST), List.of()));
        stage.refuses(RefusalReason.RECORD_INVALID, OPERATOR, new TakeCrossings("mx", List.of(), List.of()));
        stage.refuses(RefusalReason.RECORD_INVALID, OPERATOR, new TakeCrossings("mx", List.of(FIRST, FIRST), List.of()));
        stage.does(OPERATOR, new TakeCrossings("mx", List.of(FIRST, SECOND), List.of()));
        Crossing other = new Crossing("VIDEO", "1", "5");
        stage.does(OPERATOR, new TakeCrossings("mx", List.of(other), List.of()));
        assertEquals(List.of(SECOND, other), wanted());
    }

    @Test
    void onlyTheLeaderGivesATakeUp() {
        set();
        stage.does(OPERATOR, new TakeCrossings("mx", List.of(FIRST, SECOND), List.of()));
        GiveUpCrossings back = new GiveUpCrossings("mx", List.of(new Crossing("VIDEO", "1", "7")), List.of(SECOND));
        stage.refuses(RefusalReason.ROLE_TOO_LOW, ADMIN, back);
        stage.refuses(RefusalReason.NOT_THE_LEADER, Issuer.duty(B), back);
        stage.does(Issuer.duty(A), back);
        assertEquals(List.of(new Crossing("VIDEO", "1", "7")), wanted());
        assertEquals(Optional.empty(), open());
    }

    @Test
    void aTakeIsOpenUntilTheLeaderEndsIt() {
        set();
        stage.does(OPERATOR, new TakeCrossings("mx", List.of(FIRST), List.of()));
        Crossing next = new Crossing("VIDEO", FIRST.output(), "9");
        stage.does(Issuer.duty(A), new EndTake("mx"));
        stage.does(OPERATOR, new TakeCrossings("mx", List.of(next, SECOND), List.of(FIRST)));
        assertEquals(new OpenTake(OPERATOR.account(), List.of(next, SECOND), List.of(FIRST), List.of(FIRST), List.of(
                SECOND)), open().orElseThrow());
        stage.refuses(RefusalReason.ROLE_TOO_LOW, ADMIN, new EndTake("mx"));
        stage.refuses(RefusalReason.NOT_THE_LEADER, Issuer.duty(B), new EndTake("mx"));
        stage.does(Issuer.duty(A), new EndTake("mx"));
        assertEquals(Optional.empty(), open());
        assertEquals(List.of(next, SECOND), wanted());
    }

    private Optional<OpenTake> open() {
        return stage.state.find(Kinds.ROUTES, "mx").flatMap(held -> held.value().open());
    }

    @Test
    void aLockIsWrittenDownOnly() {
        set();
        stage.refuses(RefusalReason.RECORD_INVALID, OPERATOR, new LockOutput("mx", "VIDEO", "1", "STEAL"));
        long before = stage.version(Kinds.SWITCH, "mx");
        stage.does(OPERATOR, new LockOutput("mx", "VIDEO", "1", "FORCE"));
        assertEquals("LockOutput", stage.state.last(Kinds.AUDIT).orElseThrow().value().command());
        assertEquals(before, stage.version(Kinds.SWITCH, "mx"));
    }

    @Test
    void allOfASwitchGoesWithIt() {
        set();
        stage.does(OPERATOR, new TakeCrossings("mx", List.of(FIRST), List.of()));
        stage.does(OPERATOR, new SavePreset(0, new PresetRecord("mx", "night", List.of(FIRST, SECOND))));
        stage.conflicts(OPERATOR, new SavePreset(0, new PresetRecord("mx", "night", List.of(FIRST))));
        stage.does(OPERATOR, new SavePreset(0, new PresetRecord("mx", "day", List.of(SECOND))));
        stage.does(OPERATOR, new RemovePreset(stage.version(Kinds.PRESET, "mx", "day"), "mx", "day"));
        stage.refuses(RefusalReason.NOT_THERE, OPERATOR, new RemovePreset(1, "mx", "day"));
        stage.does(ADMIN, new RemoveSwitch(stage.version(Kinds.SWITCH, "mx"), "mx"));
        assertTrue(stage.state.raws().keySet().stream().noneMatch(key -> key.contains("switch/mx")));
        stage.refuses(RefusalReason.NOT_THERE, OPERATOR, new SavePreset(0, new PresetRecord("mx", "day",
                List.of(SECOND))));
    }
}
