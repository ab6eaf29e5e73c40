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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hotseat.agent.lab.AgentCluster;
import org.hotseat.agent.lab.Until;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.console.internal.training.DemonstrationSwitch;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.console.member.MemberRole;
import org.hotseat.console.member.Versioned;
import org.hotseat.lease.timing.Profile;
import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.protocol.op.SwitchOps.SwitchTake;
import org.hotseat.protocol.op.SwitchOps.SwitchTaken;
import org.hotseat.protocol.op.SwitchOps;
import org.hotseat.state.command.ClusterCommand.SetTiming;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.DocumentCommand.SetAccount;
import org.hotseat.state.data.AccountRecord;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.TimingRecord;
import org.hotseat.state.matrix.Crossing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mirror on real agents with a real store: what a person sees and commands through any of them. */
class RealAgentsTest {

    private static final int AGENTS = 3;

    private final Workers workers = new ThreadWorkers();
    private Path folder;
    private AgentCluster cluster;
    private AgentMirror mirror;

    @BeforeEach
    void start() throws IOException {
        folder = Files.createTempDirectory("hsa"); // short, because sockets lie in it
        cluster = AgentCluster.start(folder, AGENTS, AGENTS);
        List<AgentWay> ways = IntStream.range(0, AGENTS).<AgentWay>mapToObj(
                index -> new AgentWay.Local(cluster.agent(index).console())).toList();
        mirror = new AgentMirror(() -> ways, workers, MonotonicClock.SYSTEM);
        mirror.begin();
    }

    @AfterEach
    void end() throws IOException {
        mirror.close();
        workers.close();
        cluster.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void until(String what, BooleanSupplier done) {
        Until.holds(what, done::getAsBoolean);
    }

    private ClusterFacts facts() {
        return mirror.facts();
    }

    private int connected() {
        return facts().link() instanceof MemberLinkState.Connected now
                ? Integer.parseInt(now.agent().substring(1)) - 1 : -1;
    }

    @Test
    void takesAVoteAndGivesItBack() throws Exception {
        until("a leader and all voters", () -> facts().leader().isPresent() && voters() == AGENTS);
        HostId leader = facts().leader().orElseThrow().host();
        HostId other = facts().members().stream().map(one -> one.host()).filter(host -> !host.equals(leader))
                .findFirst().orElseThrow();
        vote(other, false);
        until("one voter less", () -> voters() == AGENTS - 1);
        until("no vote", () -> facts().member(other).orElseThrow().role() == MemberRole.HOST);
        vote(other, true);
        until("all voters again", () -> voters() == AGENTS);
    }

    /** Asked again as a person would when a busy computer left the console without an agent; the act goes on then. */
    private void vote(HostId host, boolean votes) throws FailureException {
        try {
            mirror.changeVoter(host, votes, Progress.NONE);
        } catch (FailureException silent) {
            until("an agent", () -> connected() >= 0);
            mirror.changeVoter(host, votes, Progress.NONE);
        }
    }

    private int voters() {
        return facts().voters().map(held -> held.value().members().size()).orElse(0);
    }

    @Test
    void showsTheGroupCommandsItAndOutlivesAnAgent() throws Exception {
        until("all members", () -> facts().members().size() == AGENTS && facts().leader().isPresent());
        until("all told of themselves", () -> facts().members().stream().allMatch(one -> one.asOf().isPresent()));
        ClusterFacts led = facts();
        HostId leader = led.leader().orElseThrow().host();
        assertEquals(MemberRole.LEADER, led.member(leader).orElseThrow().role());
        until("all voters", () -> voters() == AGENTS);

        Versioned<TimingRecord> timing = facts().timing().orElseThrow();
        CommandOutcome set = mirror.submit(new SetTiming(timing.version(), TimingRecord.of(Profile.CALM)))
                .toCompletableFuture().get(60, TimeUnit.SECONDS);
        assertInstanceOf(CommandOutcome.Done.class, set);
        until("calm", () -> facts().timing().orElseThrow().value().profile().filter(Profile.CALM::equals).isPresent());
        CommandOutcome late = mirror.submit(new SetTiming(timing.version(), TimingRecord.of(Profile.QUICK)))
                .toCompletableFuture().get(60, TimeUnit.SECONDS);
        assertInstanceOf(CommandOutcome.Conflict.class, late);

        until("an agent", () -> connected() >= 0);
        int first = connected();
        long before = facts().revision();
        cluster.agent(first).kill();
        until("another agent", () -> connected() >= 0 && connected() != first);
        assertTrue(facts().revision() >= before, "nothing that was known is forgotten");
        until("a leader that lives", () -> !facts().leader().orElseThrow().host().equals(cluster.agent(first).id()));
        CommandOutcome account = mirror.submit(new SetAccount(0, new AccountRecord("li.wei", Role.OPERATOR)))
                .toCompletableFuture().get(90, TimeUnit.SECONDS);
        assertInstanceOf(CommandOutcome.Done.class, account);
        until("the account", () -> facts().accounts().stream().anyMatch(one -> one.value().name().equals("li.wei")));
    }

    private Optional<SwitchLive> matrix() {
        return mirror.copies().hosts().values().stream().flatMap(one -> one.switches().stream()).filter(one ->
                one.state() == SwitchLive.State.CONNECTED && !one.layers().isEmpty()).findFirst();
    }

    @Test
    void theSwitchOfADemonstrationIsSwitchedByTheAgents() throws Exception {
        mirror.endsWith(DemonstrationSwitch.follow(mirror, workers));
        until("the leader reads it", () -> matrix().isPresent());
        SwitchTaken taken = mirror.copies().ask(SwitchOps.TAKE, new SwitchTake(matrix().orElseThrow().device(), List.of(
                new Crossing("VIDEO", "0", "9"))), Duration.ofSeconds(20), Progress.NONE).toCompletableFuture().get(30,
                        TimeUnit.SECONDS);
        assertEquals(List.of(SwitchOps.Result.VERIFIED), taken.outputs().stream().map(one -> one.result()).toList());
        until("the console sees it", () -> matrix().flatMap(one -> one.layer("VIDEO")).flatMap(layer -> layer.output("0"))
                .flatMap(SwitchLive.OutputLive::shows).equals(Optional.of("9")));
    }
}
