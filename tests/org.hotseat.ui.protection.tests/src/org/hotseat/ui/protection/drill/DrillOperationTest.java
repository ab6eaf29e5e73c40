// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Progress;
import org.hotseat.console.member.Copies;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.op.ActDone;
import org.hotseat.protocol.op.DrillOps.DrillAct;
import org.hotseat.protocol.op.DrillOps.DrillReport;
import org.hotseat.protocol.op.DrillOps.Kind;
import org.hotseat.protocol.op.DrillOps.State;
import org.hotseat.protocol.op.GenerationLive;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.ProtectionOps.ProtectionAct;
import org.hotseat.ui.protection.model.Plot7;
import org.junit.jupiter.api.Test;

/** A drill as a person sees it in the progress, while agents answer or do not. */
class DrillOperationTest {

    private final Agents agents = new Agents();
    private final DrillOperation drill = new DrillOperation(agents, Plot7.ID, "plot-7", 3);

    /** Answers what it is told to, one after another. */
    private static final class Agents implements Copies {

        private final Deque<Object> reports = new ArrayDeque<>();
        private final List<Kind> acts = new ArrayList<>();
        private Optional<FailureCode> noCancel = Optional.empty();

        @Override
        public <Q, A> CompletionStage<A> ask(Operation<Q, A> operation, Q question, Duration patience,
                Progress progress) {
            if (question instanceof DrillAct act) {
                acts.add(act.kind());
                return act.kind() == Kind.CANCEL && noCancel.isPresent() ? failed(noCancel.get())
                        : CompletableFuture.completedFuture(operation.answer().cast(new ActDone("")));
            }
            Object next = reports.removeFirst();
            return next instanceof FailureCode code ? failed(code)
                    : CompletableFuture.completedFuture(operation.answer().cast(next));
        }

        private static <A> CompletionStage<A> failed(FailureCode code) {
            return CompletableFuture.failedFuture(new FailureException(new Failure(code, code.name())));
        }

        @Override
        public List<Told> told() {
            return List.of();
        }

        @Override
        public Map<HostId, HostLive> hosts() {
            return Map.of();
        }

        @Override
        public CompletionStage<Optional<Failure>> act(ProtectionAct act) {
            return CompletableFuture.completedFuture(Optional.empty());
        }

        @Override
        public CompletionStage<List<GenerationLive>> history(MachineId machine) {
            return CompletableFuture.completedFuture(List.of());
        }
    }

    private static DrillReport report(State state) {
        return new DrillReport(Plot7.ID, Optional.of(new HostId("h7")), state, 3, "RESTORING", "", List.of(), 0, 0, 0,
                0);
    }

    @Test
    void aLookThatNobodyAnswersEndsNothing() throws FailureException {
        agents.reports.addAll(List.of(FailureCode.UNREACHABLE, report(State.GOING_ON), FailureCode.TIMEOUT,
                report(State.DONE)));
        drill.run(Progress.NONE);
        assertTrue(agents.reports.isEmpty());
        assertEquals(List.of(Kind.BEGIN), agents.acts);
    }

    @Test
    void aRefusalIsAnAnswer() {
        agents.reports.add(FailureCode.PERMISSION);
        assertEquals(FailureCode.PERMISSION, assertThrows(FailureException.class, () -> drill.run(Progress.NONE))
                .code());
    }

    @Test
    void whatHasEndedMeanwhileNeedsNoCancel() {
        agents.reports.add(report(State.GOING_ON));
        agents.noCancel = Optional.of(FailureCode.WRONG_STATE);
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction, String step) {
                // nobody looks
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertEquals(FailureCode.CANCELLED, assertThrows(FailureException.class, () -> drill.run(cancelled)).code());
        assertEquals(List.of(Kind.BEGIN, Kind.CANCEL), agents.acts);
    }
}
