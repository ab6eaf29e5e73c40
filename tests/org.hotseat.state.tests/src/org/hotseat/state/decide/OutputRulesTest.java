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
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.HostCommand.RemoveHost;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.OutputCommand.ClearOutput;
import org.hotseat.state.command.OutputCommand.ForgetMonitor;
import org.hotseat.state.command.OutputCommand.LearnMonitor;
import org.hotseat.state.command.OutputCommand.ShowOnOutput;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.data.Protection;
import org.hotseat.state.display.MonitorRecord;
import org.hotseat.state.display.OutputRecord;
import org.junit.jupiter.api.Test;

class OutputRulesTest {

    private static final String LEFT = "left";
    private static final MachineId N = new MachineId(new UUID(2, 2));
    private static final MonitorRecord MONITOR = new MonitorRecord("ab".repeat(32), "DEL", 0xa0b1, 7, "U2720Q", 3840,
            2160, 59_997);

    private final Stage stage = Stage.running(Protection.REPLICATED);

    private long version(HostId host) {
        return stage.version(Kinds.OUTPUT, host.value(), LEFT);
    }

    private void show(HostId host, MachineId machine) {
        stage.does(OPERATOR, new ShowOnOutput(version(host), host, LEFT, machine, 0));
    }

    private OutputRecord output(HostId host) {
        return stage.value(Kinds.OUTPUT, host.value(), LEFT);
    }

    @Test
    void anOutputShowsAMachineThatTheClusterNeedNotKnow() {
        show(B, M);
        assertEquals(new OutputRecord(B, LEFT, M, 0, Optional.empty()), output(B));
        show(B, N);
        assertEquals(N, output(B).machine());
        stage.does(OPERATOR, new ClearOutput(version(B), B, LEFT));
        assertEquals(0, version(B));
        stage.refuses(RefusalReason.NOT_THERE, OPERATOR, new ClearOutput(1, B, LEFT));
    }

    @Test
    void whatIsWrongIsRefused() {
        stage.refuses(RefusalReason.ROLE_TOO_LOW, VIEWER, new ShowOnOutput(0, B, LEFT, M, 0));
        stage.refuses(RefusalReason.NOT_THERE, OPERATOR, new ShowOnOutput(0, new HostId("nobody"), LEFT, M, 0));
        stage.refuses(RefusalReason.RECORD_INVALID, OPERATOR, new ShowOnOutput(0, B, "a/b", M, 0));
        stage.refuses(RefusalReason.RECORD_INVALID, OPERATOR, new ShowOnOutput(0, B, LEFT, M, 16));
        stage.refuses(RefusalReason.RECORD_INVALID, OPERATOR, new ShowOnOutput(0, Stage.W, LEFT, M, 0));
    }

    @Test
    void itsMonitorIsLearnedOnceByItsAgentAndStaysUntilAPersonForgetsIt() {
        show(B, M);
        stage.refuses(RefusalReason.NOT_ITS_AGENT, Issuer.duty(A), new LearnMonitor(B, LEFT, MONITOR));
        stage.refuses(RefusalReason.RECORD_INVALID, Issuer.duty(B), new LearnMonitor(B, LEFT, new MonitorRecord("x",
                "DEL", 1, 1, "", 0, 0, 0)));
        stage.does(Issuer.duty(B), new LearnMonitor(B, LEFT, MONITOR));
        assertEquals(Optional.of(MONITOR), output(B).monitor());
        MonitorRecord other = new MonitorRecord("cd".repeat(32), "BNQ", 1, 0, "", 1920, 1080, 60_000);
        stage.does(Issuer.duty(B), new LearnMonitor(B, LEFT, other));
        assertEquals(Optional.of(MONITOR), output(B).monitor());
        show(B, N);
        assertEquals(Optional.of(MONITOR), output(B).monitor());
        stage.does(OPERATOR, new ForgetMonitor(version(B), B, LEFT));
        stage.does(Issuer.duty(B), new LearnMonitor(B, LEFT, other));
        assertEquals(Optional.of(other), output(B).monitor());
        assertTrue(!other.isSame(MONITOR) && !other.fits(MONITOR));
        assertEquals("DEL U2720Q (7), 3840x2160; BNQ 1, 1920x1080", MONITOR.title() + ", " + MONITOR.mode() + "; "
                + other.title() + ", " + other.mode());
    }

    @Test
    void outputsGoWithTheirHost() {
        show(B, M);
        show(C, M);
        stage.does(ADMIN, new RemoveHost(stage.version(Kinds.HOST, C.value()), C));
        assertEquals(0, version(C));
        assertEquals(M, output(B).machine());
    }
}
