// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.DocumentCommand.SetAccount;
import org.hotseat.state.command.Result;
import org.hotseat.state.data.AccountRecord;
import org.hotseat.state.data.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mirror over real connections on unix sockets, with agents whose state the test writes. */
class AgentMirrorTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final SetAccount COMMAND = new SetAccount(0, new AccountRecord("li", Role.OPERATOR));

    private final Workers workers = new ThreadWorkers();
    private final List<AutoCloseable> open = new ArrayList<>();
    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("hsm"); // short, because sockets lie in it
    }

    @AfterEach
    void end() throws Exception {
        for (AutoCloseable one : open.reversed()) {
            one.close();
        }
        workers.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.delete(folder);
    }

    private FakeAgent agent(String name, String cluster) throws IOException {
        FakeAgent agent = new FakeAgent(folder.resolve(name), name, cluster);
        open.add(agent);
        return agent;
    }

    private AgentMirror mirror(String... names) {
        List<AgentWay> ways = Stream.of(names).<AgentWay>map(name -> new AgentWay.Local(folder.resolve(name))).toList();
        AgentMirror mirror = new AgentMirror(() -> ways, workers, MonotonicClock.SYSTEM);
        open.add(mirror);
        mirror.begin();
        return mirror;
    }

    private static void until(AgentMirror mirror, String what, BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + LONG.toNanos();
        CountDownLatch[] next = { new CountDownLatch(1) };
        try (Subscription following = mirror.onChange(() -> next[0].countDown())) {
            while (!done.getAsBoolean()) {
                assertTrue(System.nanoTime() < end, what + ": " + mirror.facts());
                next[0].await(200, TimeUnit.MILLISECONDS);
                next[0] = new CountDownLatch(1);
            }
        }
    }

    private static boolean connected(AgentMirror mirror, String agent) {
        return mirror.facts().link() instanceof MemberLinkState.Connected now && now.agent().equals(agent);
    }

    private static List<Long> versions(ClusterFacts facts) {
        return facts.accounts().stream().map(one -> one.version()).sorted().toList();
    }

    private static List<Long> upTo(long last) {
        return Stream.iterate(1L, one -> one + 1).limit(last).toList();
    }

    @Test
    void anotherAgentGoesOnWithoutGapOrDuplicate() throws Exception {
        FakeAgent first = agent("h1", "c");
        for (long revision = 1; revision <= 5; revision++) {
            first.write(revision);
        }
        AgentMirror mirror = mirror("h2", "h1");
        until(mirror, "connected", () -> connected(mirror, "h1"));
        until(mirror, "five", () -> versions(mirror.facts()).equals(upTo(5)));
        FakeAgent second = agent("h2", "c");
        for (long revision = 1; revision <= 7; revision++) { // two more than the first one has told
            second.write(revision);
        }
        first.close();
        until(mirror, "the other agent", () -> connected(mirror, "h2"));
        until(mirror, "seven", () -> versions(mirror.facts()).equals(upTo(7)));
        second.write(8);
        until(mirror, "eight", () -> versions(mirror.facts()).equals(upTo(8)));
        assertEquals(8, mirror.facts().revision());
        assertEquals(0, second.snapshots.get(), "it went on where the first one ended");
    }

    @Test
    void aLostAgentIsToldWithItsReasonAndTheLastFactsStay() throws Exception {
        FakeAgent only = agent("h1", "c");
        only.write(1);
        AgentMirror mirror = mirror("h1");
        until(mirror, "one", () -> versions(mirror.facts()).equals(upTo(1)));
        only.close();
        until(mirror, "lost", () -> mirror.facts().link() instanceof MemberLinkState.Connecting lost
                && lost.since().isPresent() && lost.reason().isPresent());
        assertEquals(upTo(1), versions(mirror.facts()));
    }

    @Test
    void anAgentOfAnotherClusterIsLeftAlone() throws Exception {
        FakeAgent first = agent("h1", "c");
        first.write(1);
        AgentMirror mirror = mirror("h2", "h1");
        until(mirror, "one", () -> versions(mirror.facts()).equals(upTo(1)));
        FakeAgent stranger = agent("h2", "other");
        stranger.write(1);
        stranger.write(2);
        first.close();
        until(mirror, "refused", () -> mirror.facts().link() instanceof MemberLinkState.Connecting lost
                && lost.reason().filter(why -> why.code() == FailureCode.WRONG_STATE).isPresent());
        assertEquals(upTo(1), versions(mirror.facts()));
    }

    @Test
    void nobodyThereIsTold() throws Exception {
        AgentMirror mirror = mirror("h1");
        until(mirror, "told", () -> mirror.facts().link() instanceof MemberLinkState.Connecting waiting
                && waiting.reason().filter(why -> why.code() == FailureCode.UNREACHABLE).isPresent());
        CommandOutcome outcome = mirror.submit(COMMAND).toCompletableFuture().get(30, TimeUnit.SECONDS);
        assertEquals(FailureCode.UNREACHABLE, assertInstanceOf(CommandOutcome.Refused.class, outcome).refusal().code());
    }

    @Test
    void outcomesAreValues() throws Exception {
        FakeAgent agent = agent("h1", "c");
        AgentMirror mirror = mirror("h1");
        until(mirror, "connected", () -> connected(mirror, "h1"));
        CommandOutcome conflict = new CommandOutcome.Conflict("account/li", 7, "{}");
        agent.answer(call -> CompletableFuture.completedFuture(conflict));
        assertEquals(conflict, mirror.submit(COMMAND).toCompletableFuture().get(30, TimeUnit.SECONDS));
        CommandOutcome done = new CommandOutcome.Done(9, new Result("account/li", 0));
        agent.answer(call -> CompletableFuture.completedFuture(done));
        assertEquals(done, mirror.submit(COMMAND).toCompletableFuture().get(30, TimeUnit.SECONDS));
    }

    @Test
    void aCommandWhoseAgentDiesIsSentAgainToTheNextUnderTheSameName() throws Exception {
        FakeAgent first = agent("h1", "c");
        AgentMirror mirror = mirror("h2", "h1");
        until(mirror, "connected", () -> connected(mirror, "h1"));
        FakeAgent second = agent("h2", "c");
        CommandOutcome done = new CommandOutcome.Done(2, new Result("account/li", 0));
        second.answer(call -> CompletableFuture.completedFuture(done));
        CompletableFuture<CommandOutcome> outcome = mirror.submit(COMMAND).toCompletableFuture();
        until(mirror, "asked", () -> !first.commands.isEmpty());
        first.close();
        assertEquals(done, outcome.get(60, TimeUnit.SECONDS));
        assertEquals(1, Set.copyOf(first.commands).size());
        assertEquals(Set.copyOf(first.commands), Set.copyOf(second.commands)); // a slow one is asked twice
    }
}
