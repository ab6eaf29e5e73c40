// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Workers;
import org.hotseat.protocol.Call;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Handler;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Reply;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.UnknownOutcome;
import org.hotseat.protocol.link.Rig.Number;
import org.hotseat.protocol.link.Rig.Text;
import org.hotseat.state.data.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class LinkTest {

    private Rig rig;
    private final AtomicInteger counted = new AtomicInteger();
    private final LinkedBlockingQueue<Call<Text>> waiting = new LinkedBlockingQueue<>();
    private final List<CompletableFuture<Text>> answers = new ArrayList<>();

    @BeforeEach
    void serve() throws Exception {
        rig = new Rig(Rig.PATIENT);
        rig.service.serve(Rig.ECHO, Handler.direct(Call::question));
        rig.service.serve(Rig.COUNT, Handler.direct(call -> new Number(counted.incrementAndGet())));
        rig.service.serve(Rig.WAIT, call -> {
            CompletableFuture<Text> answer = new CompletableFuture<>();
            synchronized (answers) {
                answers.add(answer);
            }
            waiting.add(call);
            return answer;
        });
    }

    @AfterEach
    void end() throws Exception {
        rig.close();
    }

    private static Deadline soon() {
        return Deadline.in(Rig.LONG);
    }

    private static <A> Reply<A> wait(CompletionStage<Reply<A>> stage) throws Exception {
        return stage.toCompletableFuture().get(Rig.LONG.toMillis() * 2, TimeUnit.MILLISECONDS);
    }

    private static Failure failed(Reply<?> reply) {
        return assertInstanceOf(Reply.Failed.class, reply).failure();
    }

    @Test
    void bothEndsKnowWhoIsThere() throws Exception {
        CompletableFuture<Connection> accepted = new CompletableFuture<>();
        Connection connection = rig.connect(Role.OPERATOR, accepted);
        assertEquals("host-01", connection.greeting().host());
        Connection far = accepted.get(30, TimeUnit.SECONDS);
        assertEquals("somebody at a desk", far.peer().issuer().claimed());
        assertEquals("anna", far.peer().account());
        assertEquals("console 0.1", far.greeting().software());
    }

    @Test
    void bothEndsAsk() throws Exception {
        CompletableFuture<Connection> accepted = new CompletableFuture<>();
        Connection connection = rig.connect(Role.VIEWER, accepted);
        assertEquals(new Text("你好"), connection.call(Rig.ECHO, new Text("你好"), soon()));
        FailureException refused = assertThrows(FailureException.class, () -> accepted.get(30, TimeUnit.SECONDS)
                .call(Rig.ECHO, new Text("a"), soon()));
        assertEquals(FailureCode.UNSUPPORTED, refused.code());
    }

    @Test
    void manyThreadsAsk() throws Exception {
        Connection connection = rig.connect(Role.VIEWER);
        List<CompletionStage<Reply<Text>>> replies = new ArrayList<>();
        for (int round = 0; round < 100; round++) {
            replies.clear();
            for (int i = 0; i < 32; i++) {
                replies.add(connection.ask(Rig.ECHO, new Text("t" + i), soon(), Progress.NONE));
            }
            for (int i = 0; i < 32; i++) {
                assertEquals(new Reply.Answered<>(new Text("t" + i)), wait(replies.get(i)));
            }
        }
    }

    @Test
    void theRoleIsCheckedBeforeTheHandler() throws Exception {
        Connection viewer = rig.connect(Role.VIEWER);
        Reply<Number> reply = wait(viewer.command(new CommandId("c", 1), Rig.COUNT, new Text(""), soon(),
                Progress.NONE));
        assertEquals(FailureCode.PERMISSION, failed(reply).code());
        assertEquals(0, counted.get());
    }

    @Test
    void aCommandOfAPersonHasAnIdentity() throws Exception {
        Connection connection = rig.connect(Role.OPERATOR);
        assertEquals(FailureCode.INVALID, failed(wait(connection.ask(Rig.COUNT, new Text(""), soon(),
                Progress.NONE))).code());
        assertEquals(0, counted.get());
    }

    @Test
    void aCommandSentAgainIsAnsweredAndNotDoneAgain() throws Exception {
        Connection first = rig.connect(Role.OPERATOR);
        CommandId id = new CommandId("c", 1);
        assertEquals(new Reply.Answered<>(new Number(1)), wait(first.command(id, Rig.COUNT, new Text(""), soon(),
                Progress.NONE)));
        rig.cut();
        Connection second = rig.connect(Role.OPERATOR);
        assertEquals(new Reply.Answered<>(new Number(1)), wait(second.command(id, Rig.COUNT, new Text(""), soon(),
                Progress.NONE)));
        assertEquals(new Reply.Answered<>(new Number(2)), wait(second.command(new CommandId("c", 2), Rig.COUNT,
                new Text(""), soon(), Progress.NONE)));
    }

    @Test
    void aCommandSentAgainWhileItRunsIsDoneOnce() throws Exception {
        Operation<Text, Number> slow = Operation.command("test.slow", Text.class, Number.class, Role.OPERATOR);
        CompletableFuture<Number> outcome = new CompletableFuture<>();
        LinkedBlockingQueue<Integer> begun = new LinkedBlockingQueue<>();
        rig.service.serve(slow, call -> {
            begun.add(counted.incrementAndGet());
            return outcome;
        });
        Connection connection = rig.connect(Role.OPERATOR);
        CommandId id = new CommandId("c", 1);
        CompletionStage<Reply<Number>> lost = connection.command(id, slow, new Text(""), soon(), Progress.NONE);
        assertEquals(1, begun.poll(30, TimeUnit.SECONDS));
        rig.cut();
        assertInstanceOf(Reply.Unknown.class, wait(lost));
        CompletionStage<Reply<Number>> again = rig.connect(Role.OPERATOR).command(id, slow, new Text(""), soon(),
                Progress.NONE);
        outcome.complete(new Number(5));
        assertEquals(new Reply.Answered<>(new Number(5)), wait(again));
        assertEquals(1, counted.get());
    }

    @Test
    void whatAHandlerDoesNotKnowIsUnknownAndTriedAgain() throws Exception {
        Operation<Text, Number> unsure = Operation.command("test.unsure", Text.class, Number.class, Role.OPERATOR);
        rig.service.serve(unsure, call -> counted.incrementAndGet() == 1
                ? CompletableFuture.failedFuture(new UnknownOutcome(new Failure(FailureCode.TIMEOUT, "late")))
                : CompletableFuture.completedFuture(new Number(7)));
        Connection connection = rig.connect(Role.OPERATOR);
        CommandId id = new CommandId("c", 1);
        assertEquals(new Reply.Unknown<>(new Failure(FailureCode.TIMEOUT, "late")),
                wait(connection.command(id, unsure, new Text(""), soon(), Progress.NONE)));
        assertEquals(new Reply.Answered<>(new Number(7)), wait(connection.command(id, unsure, new Text(""), soon(),
                Progress.NONE)));
    }

    @Test
    void failuresArriveAsTheyAre() throws Exception {
        Operation<Text, Text> bad = Operation.read("test.bad", Text.class, Text.class, Role.VIEWER);
        Failure failure = new Failure(FailureCode.NO_RESOURCE, "There is no room.", "Make some.");
        rig.service.serve(bad, call -> {
            if (call.question().text().isEmpty()) {
                throw new IllegalStateException("fault");
            }
            throw new FailureException(failure);
        });
        Connection connection = rig.connect(Role.VIEWER);
        assertEquals(failure, failed(wait(connection.ask(bad, new Text("a"), soon(), Progress.NONE))));
        assertEquals(FailureCode.OTHER, failed(wait(connection.ask(bad, new Text(""), soon(), Progress.NONE))).code());
    }

    @Test
    void aHandlerThatBreaksBadlyEndsItsQuestionToo() throws Exception {
        Operation<Text, Text> worse = Operation.read("test.worse", Text.class, Text.class, Role.VIEWER);
        rig.service.serve(worse, call -> {
            throw new LinkageError("a class is missing");
        });
        Connection connection = rig.connect(Role.VIEWER);
        assertEquals(FailureCode.OTHER, failed(wait(connection.ask(worse, new Text(""), soon(), Progress.NONE))).code());
        assertEquals(new Text("a"), connection.call(Rig.ECHO, new Text("a"), soon()));
    }

    @Test
    void anAnswerThatIsTooLongIsAFailure() throws Exception {
        Operation<Text, Text> big = Operation.read("test.big", Text.class, Text.class, Role.VIEWER);
        rig.service.serve(big, Handler.direct(call -> new Text("x".repeat(2_000_000))));
        Connection connection = rig.connect(Role.VIEWER);
        assertEquals(FailureCode.INVALID, failed(wait(connection.ask(big, new Text(""), soon(), Progress.NONE)))
                .code());
        assertEquals(FailureCode.INVALID, failed(wait(connection.ask(big, new Text("x".repeat(2_000_000)), soon(),
                Progress.NONE))).code());
        assertTrue(connection.isOpen());
    }

    @Test
    void cancellingEndsAQuestion() throws Exception {
        Connection connection = rig.connect(Role.VIEWER);
        Watcher watcher = new Watcher();
        CompletionStage<Reply<Text>> reply = connection.ask(Rig.WAIT, new Text(""), soon(), watcher);
        Call<Text> call = waiting.poll(30, TimeUnit.SECONDS);
        AtomicInteger told = new AtomicInteger();
        call.onCancel(told::incrementAndGet);
        call.report(0.5, "half");
        assertEquals("half", watcher.steps.poll(30, TimeUnit.SECONDS));
        watcher.cancelled = true;
        assertEquals(FailureCode.CANCELLED, failed(wait(reply)).code());
        Rig.until(() -> told.get() == 1 && call.isCancelled());
        call.onCancel(told::incrementAndGet);
        assertEquals(2, told.get());
    }

    @Test
    void aDeadlineEndsAQuestion() throws Exception {
        Connection connection = rig.connect(Role.VIEWER);
        Reply<Text> reply = wait(connection.ask(Rig.WAIT, new Text(""), Deadline.in(Duration.ofSeconds(2)),
                Progress.NONE));
        assertEquals(FailureCode.TIMEOUT, failed(reply).code());
        Call<Text> call = waiting.poll(30, TimeUnit.SECONDS);
        Rig.until(call::isCancelled);
        assertEquals(FailureCode.TIMEOUT, failed(wait(connection.ask(Rig.ECHO, new Text(""),
                Deadline.in(Duration.ZERO), Progress.NONE))).code());
        assertEquals(new Text("a"), connection.call(Rig.ECHO, new Text("a"), soon()));
    }

    @Test
    void aCommandWithoutAnAnswerInTimeIsUnknown() throws Exception {
        Operation<Text, Number> slow = Operation.command("test.slow", Text.class, Number.class, Role.OPERATOR);
        CompletableFuture<Number> outcome = new CompletableFuture<>();
        rig.service.serve(slow, call -> outcome);
        Connection connection = rig.connect(Role.OPERATOR);
        CommandId id = new CommandId("c", 1);
        assertInstanceOf(Reply.Unknown.class, wait(connection.command(id, slow, new Text(""),
                Deadline.in(Duration.ofSeconds(2)), Progress.NONE)));
        outcome.complete(new Number(3));
        assertEquals(new Reply.Answered<>(new Number(3)), wait(connection.command(id, slow, new Text(""), soon(),
                Progress.NONE)));
    }

    @Test
    void onlySoManyQuestionsAreInFlight() throws Exception {
        Connection connection = rig.connect(Role.VIEWER);
        List<CompletionStage<Reply<Text>>> replies = new ArrayList<>();
        for (int i = 0; i < Asking.MOST; i++) {
            replies.add(connection.ask(Rig.WAIT, new Text(""), soon(), Progress.NONE));
        }
        assertEquals(FailureCode.NO_RESOURCE, failed(wait(connection.ask(Rig.ECHO, new Text(""), soon(),
                Progress.NONE))).code());
        Rig.until(() -> waiting.size() == Asking.MOST);
        assertEquals(new Text("b"), rig.connect(Role.VIEWER).call(Rig.ECHO, new Text("b"), soon()));
        synchronized (answers) {
            answers.forEach(answer -> answer.complete(new Text("done")));
        }
        for (CompletionStage<Reply<Text>> reply : replies) {
            assertEquals(new Reply.Answered<>(new Text("done")), wait(reply));
        }
        assertEquals(new Text("a"), connection.call(Rig.ECHO, new Text("a"), soon()));
    }

    @Test
    void aClosedConnectionEndsEveryQuestion() throws Exception {
        AtomicReference<Connection> far = new AtomicReference<>();
        CompletableFuture<Connection> accepted = new CompletableFuture<>();
        accepted.thenAccept(far::set);
        Connection connection = rig.connect(Role.OPERATOR, accepted);
        CompletionStage<Reply<Text>> reply = connection.ask(Rig.WAIT, new Text(""), soon(), Progress.NONE);
        Call<Text> call = waiting.poll(30, TimeUnit.SECONDS);
        Rig.until(() -> far.get() != null);
        rig.cut();
        assertEquals(FailureCode.UNREACHABLE, failed(wait(reply)).code());
        assertEquals(FailureCode.UNREACHABLE, connection.ended().toCompletableFuture().get(30, TimeUnit.SECONDS)
                .code());
        assertFalse(connection.isOpen());
        assertEquals(FailureCode.UNREACHABLE, failed(wait(connection.command(new CommandId("c", 1), Rig.COUNT,
                new Text(""), soon(), Progress.NONE))).code());
        Rig.until(() -> call.isCancelled() && !far.get().isOpen() && rig.agent.open() == 0 && rig.console.open() == 0);
    }

    /** What its timer has to do is counted. */
    private record Counted(Workers others, ScheduledThreadPoolExecutor timer) implements Workers {

        @Override
        public ExecutorService pool(String name, int threads) {
            return others.pool(name, threads);
        }

        @Override
        public ExecutorService background(String name, int threads) {
            return others.background(name, threads);
        }

        @Override
        public void close() {
            timer.shutdownNow();
        }
    }

    @Test
    void theTimerRestsWithoutConnections() throws Exception {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
        timer.setRemoveOnCancelPolicy(true);
        try (Workers counted = new Counted(rig.workers, timer); Links links = new Links(counted, Rig.PATIENT,
                Versions.OURS)) {
            assertEquals(0, timer.getQueue().size());
            for (int turn = 0; turn < 2; turn++) {
                Connection connection = links.open(Rig.wire(rig.raw(Role.VIEWER, new CompletableFuture<>())),
                        Peer.agent("host-01", "test"), Rig.CONSOLE, new Service());
                Rig.until(() -> connection.roundTripNanos() >= 0);
                rig.cut();
                Rig.until(() -> links.open() == 0 && timer.getQueue().isEmpty() && timer.getActiveCount() == 0);
            }
        }
    }

    @Test
    void pingsGoBothWays() throws Exception {
        CompletableFuture<Connection> accepted = new CompletableFuture<>();
        Connection connection = rig.connect(Role.VIEWER, accepted);
        Connection far = accepted.get(30, TimeUnit.SECONDS);
        Rig.until(() -> connection.roundTripNanos() >= 0 && far.roundTripNanos() >= 0);
    }

    @Test
    void versionsThatHaveNothingInCommonAreBothNamed() throws Exception {
        for (int[] theirs : List.of(new int[] { 5, 9 }, new int[] { 1, 2 })) {
            try (Rig strange = new Rig(Rig.PATIENT, new Versions(3, 4), new Versions(theirs[0], theirs[1]))) {
                CompletableFuture<Connection> accepted = new CompletableFuture<>();
                FailureException refused = assertThrows(FailureException.class,
                        () -> strange.connect(Role.VIEWER, accepted));
                assertTrue(refused.failure().message().contains(theirs[0] + "–" + theirs[1]), refused::getMessage);
                assertTrue(refused.failure().message().contains("3–4"), refused::getMessage);
                assertEquals(theirs[0] > 4 ? FailureCode.TOO_NEW : FailureCode.UNSUPPORTED, refused.code());
                assertThrows(ExecutionException.class, () -> accepted.get(30, TimeUnit.SECONDS));
            }
        }
        try (Rig near = new Rig(Rig.PATIENT, new Versions(1, 4), new Versions(3, 9))) {
            assertTrue(near.connect(Role.VIEWER).isOpen());
        }
    }

    private static final class Watcher implements Progress {
        private final LinkedBlockingQueue<String> steps = new LinkedBlockingQueue<>();
        private volatile boolean cancelled;

        @Override
        public void report(double fraction, String step) {
            steps.add(step);
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
