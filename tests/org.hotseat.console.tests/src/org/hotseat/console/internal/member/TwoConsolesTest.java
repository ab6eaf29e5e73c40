// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.agent.lab.AgentCluster;
import org.hotseat.agent.lab.Until;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.draft.Comparison;
import org.hotseat.draft.Export;
import org.hotseat.draft.Rebase;
import org.hotseat.draft.Row;
import org.hotseat.draft.Step;
import org.hotseat.draft.live.LiveCluster;
import org.hotseat.draft.live.LiveDocument;
import org.hotseat.draft.live.LiveStatus;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Room;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two consoles on real agents with a real store, each by another agent, edit the same objects. */
class TwoConsolesTest {

    private static final int AGENTS = 2;
    private static final String SEAT = "seat-1";

    private final Workers workers = new ThreadWorkers();
    private final List<Console> consoles = new ArrayList<>();
    private Path folder;
    private @Nullable AgentCluster cluster;

    /** A console without a window: a thread that the document belongs to. */
    private final class Console implements LiveCluster {

        private final ExecutorService window;
        private final AgentMirror mirror;
        private ClusterDocument document;
        private LiveDocument live;

        Console(AgentCluster agents, int first) {
            window = workers.pool("window " + first, 1);
            List<AgentWay> ways = new ArrayList<>(IntStream.range(0, AGENTS).<AgentWay>mapToObj(
                    index -> new AgentWay.Local(agents.agent(index).console())).toList());
            Collections.rotate(ways, -first);
            mirror = new AgentMirror(() -> ways, workers, MonotonicClock.SYSTEM);
            mirror.begin();
        }

        <T> T ask(Callable<T> question) {
            try {
                return window.submit(question).get(60, TimeUnit.SECONDS);
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        }

        void open(Cluster draft) {
            ask(() -> {
                document = ClusterDocument.untitled(EcoreUtil.copy(draft));
                live = new LiveDocument(document, this, window, Runnable::run);
                return live;
            });
        }

        LiveStatus status() {
            return ask(live::status);
        }

        Cluster copy() {
            return ask(() -> EcoreUtil.copy(document.cluster()));
        }

        Seat seat() {
            return document.cluster().getSeats().getFirst();
        }

        /** Sets it when the other window is about to do so too: neither has heard of the other's edit before. */
        void duty(String duty, CountDownLatch both) {
            window.submit(() -> {
                both.countDown();
                assertTrue(both.await(60, TimeUnit.SECONDS));
                document.editor().set(seat(), Literals.SEAT__DUTY, duty);
                return duty;
            });
        }

        @Override
        public StateView state() {
            return mirror.state();
        }

        @Override
        public boolean isOpen() {
            return mirror.facts().link().isLive() && mirror.role().isPresent();
        }

        @Override
        public CompletionStage<CommandOutcome> submit(Command command) {
            return mirror.submit(command);
        }

        @Override
        public Subscription onChange(Runnable listener) {
            return mirror.onChange(listener);
        }

        void close() {
            ask(() -> {
                if (live != null) {
                    live.close();
                    document.close();
                }
                return true;
            });
            mirror.close();
        }
    }

    @BeforeEach
    void start() throws IOException {
        folder = Files.createTempDirectory("hsa"); // short, because sockets lie in it
        cluster = AgentCluster.start(folder, AGENTS, 1);
    }

    @AfterEach
    void end() throws IOException {
        consoles.forEach(Console::close);
        workers.close();
        if (cluster != null) {
            cluster.close();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void until(String what, BooleanSupplier done) {
        Until.holds(what, done::getAsBoolean);
    }

    private Console console(int first) {
        Console made = new Console(Objects.requireNonNull(cluster), first);
        consoles.add(made);
        until("all of the state", () -> made.isOpen() && made.state().all(Kinds.HOST).size() == AGENTS
                && made.state().find(Kinds.LEADER).isPresent());
        return made;
    }

    /** What the cluster knows of itself, with a room and a seat. */
    private static Cluster draft(StateView state) {
        Cluster draft = Export.of(state).cluster();
        Room room = ClusterFactory.eINSTANCE.createRoom();
        room.setId("room-1");
        room.setName("Hall");
        draft.getRooms().add(room);
        Seat seat = ClusterFactory.eINSTANCE.createSeat();
        seat.setId(SEAT);
        seat.setName("A-1");
        seat.setDuty("dispatch");
        seat.setRoom(room);
        draft.getSeats().add(seat);
        return draft;
    }

    private static void take(Console console, Cluster draft) throws Exception {
        Comparison all = Comparison.of(draft, console.state(), Optional.empty());
        List<Row> chosen = all.rows().stream().filter(Row::isPossible).toList();
        for (Step step : all.steps(chosen)) {
            for (Command command : step.commands()) {
                CommandOutcome outcome = console.submit(command).toCompletableFuture().get(90, TimeUnit.SECONDS);
                assertInstanceOf(CommandOutcome.Done.class, outcome, () -> step.title() + ": " + outcome);
            }
        }
    }

    private void level(Console one, Console two) {
        until("both the same", () -> EcoreUtil.equals(one.copy(), two.copy())
                && one.status().waiting() + two.status().waiting() == 0);
    }

    @Test
    void theSecondMergesAndBothEndEqual() throws Exception {
        Console one = console(0);
        Console two = console(1);
        Cluster draft = draft(one.state());
        take(one, draft);
        until("the seat in both", () -> one.state().find(Kinds.OBJECT, SEAT).isPresent()
                && two.state().find(Kinds.OBJECT, SEAT).isPresent() && two.state().revision() >= one.state().revision());
        one.open(draft);
        two.open(draft);
        until("both follow", () -> one.status().follows() && two.status().follows());
        assertEquals(0, one.status().apart() + two.status().apart());

        CountDownLatch both = new CountDownLatch(AGENTS);
        one.duty("radar", both);
        two.duty("voice", both);
        until("one is second", () -> one.status().conflicts().size() + two.status().conflicts().size() == 1);
        Console second = one.status().conflicts().isEmpty() ? two : one;
        String mine = second == one ? "radar" : "voice";
        assertEquals(mine, second.ask(() -> second.seat().getDuty()), "nothing is lost");
        second.ask(() -> {
            Map<String, Rebase> open = second.live.conflicts();
            Rebase rebase = open.get(SEAT);
            second.live.settle(SEAT, rebase, rebase.step(Set.copyOf(rebase.lines())).wanted());
            return true;
        });
        until("the merged value in both", () -> mine.equals(one.ask(() -> one.seat().getDuty()))
                && mine.equals(two.ask(() -> two.seat().getDuty())));
        level(one, two);

        one.window.execute(() -> one.document.editor().set(one.seat(), Literals.NAMED__NAME, "B-1"));
        two.window.execute(() -> two.document.editor().set(two.seat(), Literals.SEAT__XMILLIMETRES, 4200));
        until("both values in both", () -> one.ask(() -> one.seat().getXMillimetres()) == 4200
                && "B-1".equals(two.ask(() -> two.seat().getName())));
        level(one, two);
        assertEquals(0, one.status().conflicts().size() + two.status().conflicts().size());
    }
}
