// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.act;

import static org.hotseat.ui.ports.model.Rack.BOARD;
import static org.hotseat.ui.ports.model.Rack.ONE;
import static org.hotseat.ui.ports.model.Rack.TWO;
import static org.hotseat.ui.ports.model.Rack.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.operation.Operation;
import org.hotseat.state.command.CommandOutcome.Conflict;
import org.hotseat.state.command.CommandOutcome.Done;
import org.hotseat.state.command.PortCommand.AssignPort;
import org.hotseat.state.command.PortCommand.ReleasePort;
import org.hotseat.state.command.Result;
import org.hotseat.ui.ports.act.WireOperation.Change;
import org.hotseat.ui.ports.model.PlayedMirror;
import org.hotseat.ui.ports.model.PortPlace;
import org.junit.jupiter.api.Test;

class WireOperationTest {

    private final PlayedMirror mirror = new PlayedMirror();
    private final Map<PortPlace, String> refused = new HashMap<>();

    private WireOperation operation(Change... changes) {
        return new WireOperation(mirror, List.of(changes), refused::put);
    }

    private static Done done(long revision) {
        return new Done(revision, new Result("", 0));
    }

    @Test
    void undoGivesEachPortBackToWhoeverHadIt() throws Exception {
        mirror.answers(done(11), done(12), done(13), done(14));
        WireOperation operation = operation(new Change(at("ser1"), 7, Optional.of(ONE), Optional.of(TWO)), new Change(
                at("ser2"), 0, Optional.empty(), Optional.of(ONE)));
        assertTrue(operation.inverse().isEmpty(), "nothing has changed yet");
        operation.run(Progress.NONE);
        Operation back = operation.inverse().orElseThrow();
        back.run(Progress.NONE);
        assertEquals(List.of(new AssignPort(7, BOARD, "ser1", TWO), new AssignPort(0, BOARD, "ser2", ONE),
                new ReleasePort(12, BOARD, "ser2"), new AssignPort(11, BOARD, "ser1", ONE)), mirror.given);
        assertEquals(Map.of(), refused);
    }

    @Test
    void whatIsRefusedDoesNotKeepTheOthersAndIsNotUndone() throws Exception {
        mirror.answers(new Conflict("port/board-1/ser1", 9, "{}"), done(12), done(13));
        WireOperation operation = operation(new Change(at("ser1"), 7, Optional.of(ONE), Optional.empty()), new Change(
                at("ser2"), 0, Optional.empty(), Optional.of(ONE)));
        operation.run(Progress.NONE);
        assertEquals(List.of(at("ser1")), List.copyOf(refused.keySet()));
        assertTrue(refused.get(at("ser1")).contains("board-1.ser1"), "it says which");
        operation.inverse().orElseThrow().run(Progress.NONE);
        assertEquals(new ReleasePort(12, BOARD, "ser2"), mirror.given.getLast());
    }

    @Test
    void whenNothingCameAboutItHasFailed() {
        mirror.answers(new Conflict("port/board-1/ser1", 9, "{}"));
        WireOperation operation = operation(new Change(at("ser1"), 7, Optional.of(ONE), Optional.empty()));
        FailureException failed = assertThrows(FailureException.class, () -> operation.run(Progress.NONE));
        assertEquals(FailureCode.EXISTS, failed.code());
        assertEquals(failed.failure().text(), refused.get(at("ser1")));
        assertTrue(operation.inverse().isEmpty());
    }
}
