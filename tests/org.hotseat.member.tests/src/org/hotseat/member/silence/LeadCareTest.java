// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.silence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.LeaderRecord;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.data.VotersRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When the lead is moved away from a member whose agent is dead. */
class LeadCareTest {

    private static final HostId SELF = new HostId("h1");
    private static final HostId LEADER = new HostId("h2");
    private static final Duration SOON = Duration.ofSeconds(30);

    private final AtomicLong time = new AtomicLong(1);
    private final BlockingQueue<String> moves = new LinkedBlockingQueue<>();
    private final ThreadWorkers workers = new ThreadWorkers();
    private final StateMap state = new StateMap();
    private final AtomicInteger questions = new AtomicInteger();
    private volatile boolean answers;
    private LeadCare care;

    /** Stands still until a test moves it. */
    private final class Clock implements MonotonicClock {
        @Override
        public long nanos() {
            return time.get();
        }

        @Override
        public Instant wall() {
            return Instant.EPOCH;
        }
    }

    @BeforeEach
    void begin() {
        for (HostId host : List.of(SELF, LEADER)) {
            state.put(Kinds.HOST.key(host.value()), 1, Kinds.HOST.write(new HostRecord(host, host.value(),
                    Set.of(HostRole.HOST), "127.0.0.1", Optional.empty(), Optional.empty(), new HostPorts(1, 2, 3, 4),
                    Optional.empty(), "1", SchemaRange.OURS)), 1);
        }
        state.put(Kinds.VOTERS.key(), 1, Kinds.VOTERS.write(new VotersRecord(1, List.of(SELF, LEADER), List.of())), 1);
        state.put(Kinds.LEADER.key(), 1, Kinds.LEADER.write(new LeaderRecord(LEADER, 1, 1)), 1);
        care = new LeadCare(SELF, () -> state, record -> URI.create("https://" + record.id()), host -> {
            assertEquals(LEADER, host);
            questions.incrementAndGet();
            return CompletableFuture.completedFuture(answers);
        }, (from, to, deadline) -> {
            moves.add(from + " " + to);
            return CompletableFuture.completedFuture(true);
        }, workers, new Clock());
        care.start(Deadline.in(SOON));
    }

    @AfterEach
    void end() {
        care.stop(Deadline.in(SOON));
        workers.close();
    }

    private void pass(Duration span) {
        time.addAndGet(span.toNanos());
    }

    @Test
    void aLeaderThatFallsSilentLosesTheLead() throws InterruptedException {
        care.heard(LEADER);
        assertNull(moves.poll(1, TimeUnit.SECONDS));
        pass(Duration.ofSeconds(5));
        assertEquals("https://h2 https://h1", moves.poll(30, TimeUnit.SECONDS));
        assertEquals(2, questions.get(), "a failure may be kept for a moment");
    }

    /** This host was cut off, and is back before anybody has connected to it. */
    @Test
    void aLeaderThatAnswersKeepsTheLead() throws InterruptedException {
        answers = true;
        care.heard(LEADER);
        pass(Duration.ofSeconds(5));
        for (int asked = 1; asked < 3; asked++) {
            awaitQuestions(asked);
            pass(Duration.ofSeconds(5));
        }
        assertNull(moves.poll(1, TimeUnit.SECONDS));
        answers = false;
        pass(Duration.ofSeconds(5));
        assertEquals("https://h2 https://h1", moves.poll(30, TimeUnit.SECONDS));
    }

    private void awaitQuestions(int number) throws InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        while (questions.get() < number) {
            assertTrue(System.nanoTime() < end, questions + " questions");
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    /** It may have died while this agent was away. */
    @Test
    void aLeaderThatWasNeverHeardLosesItAfterAWhile() throws InterruptedException {
        pass(Duration.ofSeconds(5));
        assertNull(moves.poll(1, TimeUnit.SECONDS));
        pass(Duration.ofSeconds(6));
        assertEquals("https://h2 https://h1", moves.poll(30, TimeUnit.SECONDS));
    }
}
