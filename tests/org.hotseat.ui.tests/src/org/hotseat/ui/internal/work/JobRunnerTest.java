// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.internal.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNull;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.operation.ActHistory;
import org.hotseat.console.operation.Operation;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.Sessions;
import org.hotseat.observed.event.EventLog;
import org.hotseat.ui.work.OperationJobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class JobRunnerTest {

    private final List<String> lines = new ArrayList<>();
    private final List<ActHistory.Act> acts = new ArrayList<>();
    private final Session session = session();
    private final JobRunner runner = new JobRunner(new OneSession(), Runnable::run,
            (operation, failure) -> note("told " + failure.getMessage()));

    /** The work of an operation. */
    @FunctionalInterface
    private interface Work {
        void run(Progress progress) throws FailureException;
    }

    private record Act(String title, String exclusionKey, Work work, Optional<Operation> back) implements Operation {
        @Override
        public void run(@NonNull Progress progress) throws FailureException {
            work.run(progress);
        }

        @Override
        public Optional<Operation> inverse() {
            return back;
        }
    }

    private final class OneSession implements Sessions {
        @Override
        public Optional<Session> active() {
            return Optional.of(session);
        }

        @Override
        public Subscription onChange(@NonNull Consumer<Optional<Session>> listener) {
            return () -> { };
        }
    }

    private synchronized boolean note(String line) {
        return lines.add(line);
    }

    private synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    private Session session() {
        ActHistory history = fake(ActHistory.class,
                Map.of("add", arguments -> acts.add((ActHistory.Act) arguments[0])));
        EventLog events = fake(EventLog.class,
                Map.of("add", arguments -> note("event " + arguments[0] + " " + arguments[2])));
        return fake(Session.class, Map.of("acts", arguments -> history, "events", arguments -> events,
                "clusterName", arguments -> "North Ops"));
    }

    /** Answers by method name. */
    private interface Answer {
        Object of(Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Map<String, Answer> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> 1;
                    default -> answers.get(method.getName()).of(arguments);
                }));
    }

    private static Act act(String title, Work work) {
        return new Act(title, "", work, Optional.empty());
    }

    @Test
    void whatEndsWellCanBeUndoneAndAnUndoIsNoActOfItsOwn() throws Exception {
        List<String> done = new ArrayList<>();
        CountDownLatch undone = new CountDownLatch(1);
        Act back = new Act("Return plot-7", "", progress -> {
            done.add("back");
            undone.countDown();
        }, Optional.empty());
        runner.run(new Act("Move plot-7", "", progress -> done.add("forth"), Optional.of(back))).get();
        assertEquals(1, acts.size());
        assertEquals("Return plot-7", acts.get(0).undoLabel());
        acts.get(0).undo();
        assertTrue(undone.await(30, TimeUnit.SECONDS));
        Job.getJobManager().join(OperationJobs.FAMILY, null);
        assertEquals(List.of("forth", "back"), done);
        assertEquals(1, acts.size());
    }

    @Test
    void aFailureIsToldAndLogged() {
        CompletableFuture<Void> answer = runner.run(act("Start plot-7", progress -> {
            throw new FailureException(FailureCode.NO_RESOURCE, "Memory is short.", "Free some.");
        }));
        ExecutionException thrown = assertThrows(ExecutionException.class, answer::get);
        assertInstanceOf(FailureException.class, thrown.getCause());
        assertEquals(2, lines().size());
        assertTrue(lines().get(0).startsWith("event ERROR") && lines().get(0).contains("Start plot-7"), lines().get(0));
        assertEquals("told Memory is short. Free some.", lines().get(1));
    }

    @Test
    void aCancelledOperationIsOnlyLogged() {
        CompletableFuture<Void> answer = runner.run(act("Start plot-7", progress -> {
            throw new FailureException(FailureCode.CANCELLED, "Cancelled.", "");
        }));
        assertThrows(ExecutionException.class, answer::get);
        assertEquals(1, lines().size());
        assertTrue(lines().get(0).startsWith("event INFO"), lines().get(0));
    }

    @Test
    void anErrorOfOursIsAFailureToo() {
        CompletableFuture<Void> answer = runner.run(act("Start plot-7", progress -> {
            throw new IllegalStateException("broken");
        }));
        ExecutionException thrown = assertThrows(ExecutionException.class, answer::get);
        assertEquals(FailureCode.OTHER, ((FailureException) thrown.getCause()).code());
    }

    @Test
    void operationsOnTheSameThingWaitForEachOther() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<Void> one = runner.run(new Act("one", "plot-7", progress -> {
            first.countDown();
            await(go);
            note("one");
        }, Optional.empty()));
        assertTrue(first.await(30, TimeUnit.SECONDS));
        CompletableFuture<Void> two = runner.run(new Act("two", "plot-7", progress -> note("two"), Optional.empty()));
        runner.run(new Act("other", "plot-8", progress -> note("other"), Optional.empty())).get();
        go.countDown();
        CompletableFuture.allOf(one, two).get();
        assertEquals(List.of("other", "one", "two"), lines());
    }

    @Test
    void whatIsCancelledWhileItWaitsEndsAsCancelled() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        runner.run(new Act("one", "plot-9", progress -> {
            first.countDown();
            await(go);
        }, Optional.empty()));
        assertTrue(first.await(30, TimeUnit.SECONDS));
        CompletableFuture<Void> two = runner.run(new Act("two", "plot-9", progress -> note("never"), Optional.empty()));
        for (Job job : Job.getJobManager().find("plot-9")) {
            if (job.getName().equals("two")) {
                job.cancel();
            }
        }
        ExecutionException thrown = assertThrows(ExecutionException.class, two::get);
        assertEquals(FailureCode.CANCELLED, ((FailureException) thrown.getCause()).code());
        go.countDown();
        Job.getJobManager().join(OperationJobs.FAMILY, null);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
