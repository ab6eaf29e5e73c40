// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.lease.timing.Profile;
import org.hotseat.state.board.PortRecord.PortHolder;
import org.hotseat.state.command.AuthorityCommand;
import org.hotseat.state.command.ClusterCommand;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.DocumentCommand;
import org.hotseat.state.command.HostCommand;
import org.hotseat.state.command.HostCommand.SwitchPower.Power;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.MachineCommand;
import org.hotseat.state.command.OutputCommand;
import org.hotseat.state.command.PortCommand;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.command.Refusal;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.command.Result;
import org.hotseat.state.command.SeatCommand;
import org.hotseat.state.command.SeatCommand.DeviceCrossings;
import org.hotseat.state.command.SwitchCommand;
import org.hotseat.state.data.AccountRecord;
import org.hotseat.state.data.ClusterRecord;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.LeaseKey;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.MachineRecord.Care;
import org.hotseat.state.data.MachineRecord.Pace;
import org.hotseat.state.data.ObjectRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.data.Severity;
import org.hotseat.state.data.TimingRecord;
import org.hotseat.state.display.MonitorRecord;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.matrix.PresetRecord;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.matrix.SwitchRecord.Plug;
import org.hotseat.state.seat.SeatRecord;
import org.hotseat.state.seat.SeatRecord.DeskPort;
import org.hotseat.state.seat.SeatRunRecord;
import org.hotseat.state.seat.SeatRunRecord.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

class StateJsonTest {

    private static final Gson GSON = StateJson.builder().create();
    private static final HostId H = new HostId("h");
    private static final HostId I = new HostId("i");
    private static final MachineId M = new MachineId(new UUID(1, 2));
    private static final UUID BOOT = new UUID(3, 4);
    private static final LeaseKey KEY = new LeaseKey(3, "0f".repeat(32));
    private static final HostRecord HOST = new HostRecord(H, "Host", Set.of(HostRole.BOARD, HostRole.WITNESS),
            "10.0.0.1", Optional.of("10.0.1.1"), Optional.empty(), new HostPorts(1, 2, 3, 4),
            Optional.of(new HostRecord.Bmc("10.0.9.1", "redfish", "root")), "1.0", new SchemaRange(1, 2));

    private static final Crossing CROSSING = new Crossing("VIDEO", "3", "");
    private static final SwitchRecord SWITCH = new SwitchRecord("mx", "mx-1", "videohub", "10.0.8.1", 0, "VIDEO", "",
            List.of(new Plug("0", "h, left", "head-1")), List.of(new Plug("3", "Desk 7", "")));

    static Stream<Command> commands() {
        TimingRecord timing = TimingRecord.of(Profile.QUICK);
        return Stream.of(
                new ClusterCommand.FoundCluster(new ClusterRecord("c", Long.MIN_VALUE, Instant.EPOCH), timing, KEY,
                        HOST),
                new ClusterCommand.SetVoters(3, List.of(H, I)), new ClusterCommand.SetTiming(4, timing),
                new ClusterCommand.RotateLeaseKey(1, KEY), new ClusterCommand.SignWithLeaseKey(1, 2),
                new ClusterCommand.RetireLeaseKey(1, 2), new ClusterCommand.RaiseSchema(1, 2),
                new ClusterCommand.GoOnAlone(H, 1_700_000_000_000L), new ClusterCommand.LeadFrom(H, 7), new HostCommand.AddHost(HOST), new HostCommand.ChangeHost(2, HOST),
                new HostCommand.RemoveHost(3, H), new HostCommand.AcquireLease(H, BOOT),
                new HostCommand.Intend(H, 2, "\u6c89\u9ed8 \"<&>"), new HostCommand.CancelIntent(H, 9),
                new HostCommand.Vouch(H, 2), new HostCommand.SetController(H, HOST.bmc(), "p"),
                new HostCommand.SetController(H, Optional.empty(), ""), new HostCommand.SwitchPower(H, Power.OFF),
                new HostCommand.BeginMaintenance(H),
                new HostCommand.EndMaintenance(H, true), new HostCommand.FinishMaintenance(H),
                new MachineCommand.DefineMachine(0, new MachineRecord(M, "m", "00", "<x/>", Protection.REPLICATED, H,
                        List.of(I), true)),
                new MachineCommand.RemoveMachine(4, M), new MachineCommand.SetRun(5, M, false),
                new MachineCommand.SetCare(6, M, new Care(Optional.of(7), Optional.of(Pace.USUAL))),
                new MachineCommand.PauseCopies(M, true), new MachineCommand.AskForCopy(M, true),
                new AuthorityCommand.Place(M, H, BOOT), new AuthorityCommand.StartAnew(M, H, BOOT, 5),
                new AuthorityCommand.Take(M, 9, H, 3, I, BOOT), new AuthorityCommand.Move(M, H, 3, I, BOOT),
                new AuthorityCommand.Release(M, H, 3), new AuthorityCommand.SetEligible(M, 3, I, true, 99),
                new AuthorityCommand.Displace(M, H, 3, new MachineId(BOOT)),
                new AuthorityCommand.Readmit(M, H, 3),
                new SwitchCommand.SetSwitch(0, SWITCH, "p"), new SwitchCommand.RemoveSwitch(4, "mx"),
                new SwitchCommand.TakeCrossings("mx", List.of(CROSSING), List.of(CROSSING)),
                new SwitchCommand.EndTake("mx"),
                new SwitchCommand.GiveUpCrossings("mx", List.of(CROSSING), List.of()),
                new SwitchCommand.LockOutput("mx", "VIDEO", "3", "OWN"),
                new SwitchCommand.SavePreset(0, new PresetRecord("mx", "\u591c\u73ed", List.of(CROSSING))),
                new SwitchCommand.RemovePreset(7, "mx", "night"),
                new PortCommand.AssignPort(0, H, "gps", M), new PortCommand.ReleasePort(3, H, "gps"),
                new PortCommand.EntrustPort(H, "gps", 4, Optional.of(new PortHolder(H, M))),
                new PortCommand.TestPort(H, "gps", 4, 12, true),
                new OutputCommand.ShowOnOutput(0, H, "left", M, 1), new OutputCommand.ClearOutput(4, H, "left"),
                new OutputCommand.ForgetMonitor(5, H, "left"), new OutputCommand.LearnMonitor(H, "left",
                        new MonitorRecord("ab".repeat(32), "DEL", 41_137, 7, "\u663e", 3840, 2160, 59_997)),
                new SeatCommand.AskForSeat("ToHost"), new SeatCommand.CancelSeatRun("desk-1-7"),
                new SeatCommand.WriteSeatRun(new SeatRunRecord("desk-1-7", 2, Stage.DEGRADED, true, 7, "otto",
                        List.of("desk-1"), "\u952e\u76d8", "hotseat-seat-run 1\n\\"), List.of(SeatRecord.empty("desk-1")),
                        List.of(new SeatRecord("desk-1", Optional.of(M), Optional.of(H), List.of("DP-1", ""), List.of(
                                new DeskPort("h", "gps")), "")), List.of("desk-1-5"), List.of(new DeviceCrossings(
                                        "mx", List.of(CROSSING)))),
                new DocumentCommand.SetAccount(0, new AccountRecord("otto", Role.VIEWER)),
                new DocumentCommand.RemoveAccount(1, "otto"),
                new DocumentCommand.PutObject(0, new ObjectRecord("o", "seat", Map.of("a", "b"))),
                new DocumentCommand.RemoveObject(1, "o"),
                new DocumentCommand.Note(Severity.ERROR, "host/h", "CODE", List.of("x"), "text", "why"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aProposalComesOverTheWireAsItIs(Command command) {
        Proposal proposal = new Proposal("console-1", 5, new Issuer("anna", Role.ADMINISTRATOR, "root", "ssh", ""),
                Instant.parse("2026-01-02T03:04:05.678Z"), command);
        String json = GSON.toJson(proposal);
        assertTrue(json.contains("\"kind\":\"" + command.kind() + "\""), json);
        assertEquals(proposal, GSON.fromJson(json, Proposal.class));
    }

    @Test
    void everyKindOfCommandIsTried() {
        long kinds = Stream.of(Command.class.getPermittedSubclasses())
                .mapToLong(family -> family.getPermittedSubclasses().length).sum();
        assertEquals(kinds, commands().map(Command::kind).distinct().count());
    }

    @Test
    void outcomesComeOverTheWire() {
        for (CommandOutcome outcome : List.of(new CommandOutcome.Done(5, new Result("host/h", 0)),
                new CommandOutcome.Refused(Refusal.of(RefusalReason.HOST_VOTES, "h")),
                new CommandOutcome.Conflict("host/h", 0, ""),
                new CommandOutcome.Unknown(new Failure(FailureCode.TIMEOUT, "late")))) {
            assertEquals(outcome, GSON.fromJson(GSON.toJson(outcome, CommandOutcome.class), CommandOutcome.class));
        }
    }

    @Test
    void whatIsMissingIsEmptyOrTold() {
        assertEquals(new Issuer("a", Role.VIEWER, "", "", ""), GSON.fromJson(
                "{\"account\":\"a\",\"role\":\"VIEWER\",\"unixUser\":\"\",\"from\":\"\",\"claimed\":\"\",\"new\":{}}",
                Issuer.class));
        assertTrue(assertThrows(JsonParseException.class, () -> GSON.fromJson("{\"account\":\"a\"}", Issuer.class))
                .getMessage().contains("without role"));
        assertEquals("{\"key\":\"k\"}", GSON.toJson(new Result("k", 0)));
        assertEquals(new Result("k", 0), GSON.fromJson("{\"key\":\"k\",\"number\":null}", Result.class));
    }

    @Test
    void whatNoConstructorTakesIsATextError() {
        for (String bad : List.of("{\"id\":-1,\"hex\":\"00\"}", "[]", "{\"id\":\"x\",\"hex\":\"00\"}",
                "{\"id\":1,\"hex\":7}", "{\"id\":1,\"hex\":\"00\"", "nonsense")) {
            assertThrows(JsonParseException.class, () -> GSON.fromJson(bad, LeaseKey.class), bad);
        }
        assertThrows(JsonParseException.class, () -> GSON.fromJson("{\"name\":\"a\",\"role\":\"GOD\"}",
                AccountRecord.class));
        assertThrows(JsonParseException.class, () -> GSON.fromJson("\"yesterday\"", Instant.class));
        assertThrows(JsonParseException.class, () -> GSON.fromJson("{\"a\":1}", Command.class));
    }

    @Test
    void aCommandOfANewerReleaseIsNamed() {
        assertEquals("Teleport", assertThrows(UnknownKindException.class,
                () -> GSON.fromJson("{\"kind\":\"Teleport\",\"x\":1}", Command.class)).kind());
    }

    @Test
    void textsForPeopleHideWhatIsHidden() {
        String text = StateJson.texts().create().toJson(new ClusterCommand.RotateLeaseKey(1, KEY));
        assertFalse(text.contains("0f"), text);
        assertFalse(KEY.toString().contains("0f"));
        assertEquals("\"PT1.5S\"", GSON.toJson(Duration.ofMillis(1500)));
    }
}
