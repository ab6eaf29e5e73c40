// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.hotseat.base.time.MonotonicClock;
import org.hotseat.cluster.contract.LocalGroup;
import org.hotseat.cluster.etcd.DataComparison;
import org.hotseat.cluster.member.Beginning;
import org.hotseat.cluster.mirror.DataWatch;
import org.hotseat.cluster.store.Answers;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.CommandOutcome.Conflict;
import org.hotseat.state.command.CommandOutcome.Done;
import org.hotseat.state.command.DocumentCommand.PutObject;
import org.hotseat.state.data.ObjectRecord;
import org.hotseat.state.decide.AuditChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three real members, the agents beside them, and the loss of whoever leads. */
class RealLeaderTest {

    private static final int NUMBERS = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    @TempDir
    Path folder;

    private static PutObject number(String writer, int number) {
        return new PutObject(0, new ObjectRecord(writer + '-' + number, "number", Map.of("n", "" + number)));
    }

    @Test
    void nothingAcknowledgedIsLostWhenTheLeaderIsKilled() throws Exception {
        try (LocalGroup group = LocalGroup.start(folder, 3)) {
            try (Agents agents = Agents.on(group)) {
                Set<String> acknowledged = new HashSet<>();
                List<CommandClient> writers = new ArrayList<>();
                for (int i = 0; i < 2; i++) {
                    writers.add(new CommandClient(agents.get(i).commands(), "w" + i, Agents.ADMIN,
                            MonotonicClock.SYSTEM));
                }
                for (int i = 0; i < NUMBERS; i++) {
                    var answers = List.of(writers.get(0).submit(number("w0", i), PATIENCE),
                            writers.get(1).submit(number("w1", i), PATIENCE));
                    if (i % 20 == 10) {
                        int leader = group.leader();
                        group.kill(leader);
                        group.process(leader).start(Beginning.JOIN, LocalGroup.deadline());
                    }
                    for (int w = 0; w < 2; w++) {
                        Done done = assertInstanceOf(Done.class, settled(agents, w, i, Agents.outcome(answers.get(w))));
                        assertTrue(done.revision() > 0);
                        acknowledged.add("object/w" + w + '-' + i);
                    }
                }
                long last = assertInstanceOf(Done.class, agents.give(2, "last", 1, Agents.ADMIN, number("x", 1)))
                        .revision();
                for (int i = 0; i < 3; i++) {
                    StateView view = Answers.await(agents.get(i).mirror().at(last, LocalGroup.deadline()),
                            LocalGroup.deadline());
                    Set<String> there = new HashSet<>(view.all(Kinds.OBJECT).keySet());
                    there.remove("object/x-1");
                    assertEquals(acknowledged, there);
                    assertEquals(OptionalLong.empty(), AuditChain.broken(view.all(Kinds.AUDIT).values().stream()
                            .map(Held::value).toList()));
                    assertTrue(view.unreadable().isEmpty());
                }
            }
        }
    }

    /** A command that was given once more after its first try had been given up undone meets only itself. */
    private static CommandOutcome settled(Agents agents, int writer, int number, CommandOutcome outcome)
            throws Exception {
        assertTrue(!(outcome instanceof Conflict), "w" + writer + '-' + number + " was done twice");
        return outcome instanceof Done ? outcome
                : agents.give(writer, Agents.client(), 1, Agents.ADMIN, number("w" + writer, number));
    }

    @Test
    void theAgentBesideTheStoresLeaderLeads() throws Exception {
        try (LocalGroup group = LocalGroup.start(folder, 3)) {
            try (Agents agents = Agents.on(group)) {
                Leading first = leading(group, agents);
                group.kill(first.agent());
                LocalGroup.until("no lead", () -> agents.get(first.agent()).leadership().lead().isEmpty());
                Leading second = leading(group, agents);
                assertNotEquals(first.agent(), second.agent());
                assertTrue(second.epoch() > first.epoch());
                group.process(first.agent()).start(Beginning.JOIN, LocalGroup.deadline());
            }
        }
    }

    private record Leading(int agent, long epoch) {
    }

    /** Waits until the agent beside the store's leader leads and the others know; on a busy computer it may move. */
    private static Leading leading(LocalGroup group, Agents agents) {
        AtomicReference<Leading> found = new AtomicReference<>();
        LocalGroup.until("the lead beside the store's leader", () -> {
            int leader = group.leader();
            long epoch = agents.get(leader).leadership().lead().orElseThrow().epoch();
            found.set(new Leading(leader, epoch));
            return IntStream.range(0, group.size()).allMatch(number -> agents.get(number).leadership().leader()
                    .equals(Optional.of(agents.get(leader).id())));
        });
        return found.get();
    }

    @Test
    void theMembersAreComparedAgainAndAgain() throws Exception {
        try (LocalGroup group = LocalGroup.start(folder, 3); var store = group.store()) {
            List<Object> heard = new CopyOnWriteArrayList<>();
            DataWatch watch = new DataWatch(group.workers(), Duration.ofMillis(50), store.members()::compare,
                    heard::add, heard::add);
            LocalGroup.until("two comparisons", () -> heard.size() > 1);
            watch.close();
            assertEquals(Optional.empty(), heard.stream().filter(one -> !(one instanceof DataComparison comparison
                    && comparison.differing().isEmpty())).findFirst());
        }
    }
}
