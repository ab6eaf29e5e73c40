// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.operation.ActHistory;
import org.hotseat.console.operation.Operation;
import org.hotseat.console.operation.OperationActs;
import org.hotseat.console.operation.OperationRunner;
import org.junit.jupiter.api.Test;

/** Undo and redo over acts of any kind. */
class ActLineTest {

    private final ActLine line = new ActLine();
    private final List<String> log = new ArrayList<>();

    private ActHistory.Act act(String name, Optional<String> obstacle) {
        return new ActHistory.Act() {
            @Override
            public String undoLabel() {
                return "Undo " + name;
            }

            @Override
            public String redoLabel() {
                return "Redo " + name;
            }

            @Override
            public Optional<String> undoObstacle() {
                return obstacle;
            }

            @Override
            public void undo() {
                log.add("-" + name);
            }

            @Override
            public void redo() {
                log.add("+" + name);
            }
        };
    }

    @Test
    void theNewestActIsTakenBackFirstAndDoneAgainLast() {
        line.add(act("a", Optional.empty()));
        line.add(act("b", Optional.empty()));
        line.undo();
        line.undo();
        line.redo();
        assertEquals(List.of("-b", "-a", "+a"), log);
        assertEquals("Redo b", line.redoable().orElseThrow().redoLabel());
        assertEquals("Undo a", line.undoable().orElseThrow().undoLabel());
    }

    @Test
    void aNewActForgetsWhatCouldBeDoneAgain() {
        line.add(act("a", Optional.empty()));
        line.undo();
        line.add(act("b", Optional.empty()));
        assertTrue(line.redoable().isEmpty());
    }

    @Test
    void anActThatCannotBeTakenBackStaysAndSaysWhy() {
        line.add(act("a", Optional.of("changed from elsewhere")));
        line.undo();
        assertEquals(List.of(), log);
        assertEquals("changed from elsewhere", line.undoable().orElseThrow().undoObstacle().orElseThrow());
    }

    @Test
    void listenersHearEveryChangeUntilTheyEnd() {
        var ending = line.onChange(() -> log.add("changed"));
        line.add(act("a", Optional.empty()));
        ending.close();
        line.undo();
        assertEquals(List.of("changed", "-a"), log);
    }

    private Operation operation(String title, Optional<Operation> inverse) {
        return new Operation() {
            @Override
            public String title() {
                return title;
            }

            @Override
            public String exclusionKey() {
                return "";
            }

            @Override
            public void run(Progress progress) {
                log.add(title);
            }

            @Override
            public Optional<Operation> inverse() {
                return inverse;
            }
        };
    }

    private static CompletableFuture<Void> now(Operation operation) {
        try {
            operation.run(Progress.NONE);
            return CompletableFuture.completedFuture(null);
        } catch (FailureException failed) {
            return CompletableFuture.failedFuture(failed);
        }
    }

    @Test
    void anOperationIsTakenBackByItsInverse() {
        OperationRunner runner = ActLineTest::now;
        Operation back = operation("Return plot-7 to host-03", Optional.empty());
        OperationActs.remember(line, operation("Move plot-7 to host-06", Optional.of(back)), runner);
        assertEquals("Return plot-7 to host-03", line.undoable().orElseThrow().undoLabel());
        line.undo();
        line.redo();
        assertEquals(List.of("Return plot-7 to host-03", "Move plot-7 to host-06"), log);
    }

    @Test
    void anOperationWithoutInverseIsNotRemembered() {
        OperationActs.remember(line, operation("Reset plot-7", Optional.empty()), ActLineTest::now);
        assertTrue(line.undoable().isEmpty());
    }
}
