// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.move.MovePreview;
import org.hotseat.console.move.Mover;
import org.hotseat.console.operation.Operation;
import org.hotseat.console.operation.OperationRunner;
import org.hotseat.console.session.Session;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.ui.ink.Look;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.seats.move.plan.Checklist;
import org.hotseat.ui.seats.move.plan.StepState;
import org.hotseat.ui.seats.topology.layout.Clusters;
import org.junit.jupiter.api.Test;

class MoveRunTest implements MoveRun.Watcher {

    private static final List<String> STEPS = List.of("check", "copy");

    private final List<Operation> done = new ArrayList<>();
    private final List<Checklist> seen = new ArrayList<>();
    private final List<Runnable> inside = new ArrayList<>();
    private Optional<Checklist> end = Optional.empty();
    private Optional<Failure> failure = Optional.empty();

    /** Answers by method name; everything else is not asked here. */
    private static <T> T fake(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
                (proxy, method, arguments) -> answers.get(method.getName())));
    }

    private final class Move implements Operation {
        private final String name;

        Move(String name) {
            this.name = name;
        }

        @Override
        public String title() {
            return name;
        }

        @Override
        public String exclusionKey() {
            return "";
        }

        @Override
        public void run(@NonNull Progress progress) throws FailureException {
            progress.report(0, "check");
            progress.report(0.5, "copy");
            inside.forEach(Runnable::run);
            progress.checkCancelled();
        }

        @Override
        public Optional<Operation> inverse() {
            return Optional.of(new Move("Return plot-7 to host-0"));
        }
    }

    private static final class NoLook implements Look {
        @Override
        public Color color(Role tone) {
            throw new IllegalStateException("nothing is drawn here");
        }

        @Override
        public Font font(Face face, double zoom) {
            throw new IllegalStateException("nothing is drawn here");
        }

        @Override
        public TextMeasure widths() {
            throw new IllegalStateException("nothing is measured here");
        }

        @Override
        public Image image(Icon icon) {
            throw new IllegalStateException("nothing is drawn here");
        }
    }

    private MoveRun move() {
        Mover mover = fake(Mover.class, Map.of("steps", STEPS, "move", new Move("Move plot-7 to host-1")));
        Session session = fake(Session.class, Map.of("mover", mover));
        OperationRunner runner = operation -> {
            try {
                operation.run(Progress.NONE);
                done.add(operation);
                return CompletableFuture.completedFuture(null);
            } catch (FailureException failed) {
                return CompletableFuture.failedFuture(failed);
            }
        };
        MovePreview preview = new MovePreview(Clusters.machineId(0, 0), Clusters.hostId(0), Clusters.hostId(1),
                Duration.ZERO, Duration.ZERO, List.of(), Optional.empty());
        return new MoveRun(new MoveContext(session, runner, Runnable::run, Runnable::run, new NoLook()), preview,
                new MigrationOptions("", Duration.ZERO, 0, false, false));
    }

    @Override
    public void progress(Checklist checklist, double fraction) {
        seen.add(checklist);
    }

    @Override
    public void ended(Checklist checklist, @Nullable Failure reason) {
        end = Optional.of(checklist);
        failure = Optional.ofNullable(reason);
    }

    @Test
    void stepsTickLiveAndTheInverseCanBeUndone() {
        move().start(this);
        assertEquals(List.of(StepState.DONE, StepState.ACTIVE), seen.getLast().states());
        assertEquals(List.of(StepState.DONE, StepState.DONE), end.orElseThrow().states());
        assertTrue(failure.isEmpty());
        assertEquals(1, done.size());
        assertEquals("Return plot-7 to host-0", done.get(0).inverse().orElseThrow().title());
    }

    @Test
    void aCancelledMoveEndsInItsStepAndLeavesNothingToUndo() {
        MoveRun run = move();
        inside.add(run::cancel);
        run.start(this);
        assertEquals(List.of(StepState.DONE, StepState.CANCELLED), end.orElseThrow().states());
        assertEquals(FailureCode.CANCELLED, failure.orElseThrow().code());
        assertTrue(done.isEmpty());
    }

    @Test
    void aMoveGoesOnWhenItsDialogIsClosed() {
        MoveRun run = move();
        inside.add(run::forgetWatcher);
        run.start(this);
        assertTrue(end.isEmpty(), "nobody is told any more");
        assertEquals(1, done.size(), "but it ends well");
    }
}
