// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.MemberId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A member that refuses changes of the group which it may not refuse a moment later. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class MemberChangesTest {

    private static final MemberId LEARNER = new MemberId("b");
    private static final URI PEER = URI.create("https://10.0.0.3:2380");
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String MEMBERS = "{\"members\":[{\"ID\":\"10\",\"name\":\"a\",\"peerURLs\":["
            + "\"https://10.0.0.1:2380\"]},"
            + "{\"ID\":\"11\",\"name\":\"b\",\"peerURLs\":[\"https://10.0.0.2:2380\"],\"isLearner\":true}]}";

    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
    private final AtomicInteger changes = new AtomicInteger();
    private volatile int refusals;
    private volatile String refusal = "";
    /** Whether the deadline passes, and the member is away, once it has refused. */
    private volatile boolean ending;
    /** Whether the answer to the next change is lost. */
    private volatile boolean losing;
    private volatile String listed = MEMBERS;
    private final AtomicLong nanos = new AtomicLong();
    private PlayedMember member;
    private Gateway gateway;
    private EtcdMembers members;

    @BeforeEach
    void listen() throws Exception {
        member = new PlayedMember(this::answer);
        EtcdSettings settings = new EtcdSettings(List.of(member.uri()), Optional.empty(), Optional.empty(), LIMIT,
                LIMIT);
        gateway = new Gateway(settings, pool);
        members = new EtcdMembers(gateway, new Failover(gateway, settings, timer), new TxnForm(Optional.empty()));
    }

    private void answer(String asked, OutputStream out) throws IOException {
        if (ending && changes.get() > 0) {
            nanos.addAndGet(LIMIT.toNanos());
            return;
        }
        if (!asked.contains("/list") && losing) {
            losing = false;
            listed = MEMBERS.replace(",\"isLearner\":true", "");
            return;
        }
        boolean refused = !asked.contains("/list") && changes.incrementAndGet() <= refusals;
        PlayedMember.write(out, refused ? "400 Bad Request" : "200 OK", refused ? refusal : asked.contains("/add")
                ? "{\"member\":{\"ID\":\"12\"}}" : listed);
    }

    private void refuses(int times, int code, String words) {
        refusals = times;
        refusal = "{\"code\":" + code + ",\"error\":\"etcdserver: " + words + "\"}";
    }

    @AfterEach
    void end() throws IOException {
        gateway.close();
        member.close();
        timer.shutdownNow();
        pool.shutdownNow();
    }

    private boolean promoted() throws FailureException {
        Deadline deadline = Deadline.in(LIMIT, new Clock());
        return Answers.await(members.promote(LEARNER, deadline), deadline);
    }

    @Test
    void aMemberThatHasNotHeardOfTheLearnerIsAskedAgain() throws Exception {
        refuses(2, 5, "member not found");
        assertTrue(promoted());
        assertEquals(3, changes.get());
    }

    @Test
    void aLearnerIsAddedWhenTheOneBeforeItVotes() throws Exception {
        refuses(1, 9, "too many learner members in cluster");
        Deadline deadline = Deadline.in(LIMIT);
        assertEquals(new MemberId("c"), Answers.await(members.addLearner(PEER, deadline), deadline));
        assertEquals(2, changes.get());
    }

    @Test
    void aChangeWhoseAnswerIsLostCountsWhenTheNextTryIsRefused() throws Exception {
        losing = true;
        refuses(Integer.MAX_VALUE, 9, "can only promote a learner member");
        assertTrue(promoted());
        assertEquals(1, changes.get());
    }

    @Test
    void whatIsRefusedUntilTheEndIsToldAsItWasRefused() {
        refuses(Integer.MAX_VALUE, 9, "too many learner members in cluster");
        ending = true;
        FailureException told = assertThrows(FailureException.class, this::promoted);
        assertEquals(FailureCode.WRONG_STATE, told.code(), told.getMessage());
    }

    @Test
    void whoMayNotIsNotAskedAgain() {
        refuses(Integer.MAX_VALUE, 7, "permission denied");
        FailureException told = assertThrows(FailureException.class, this::promoted);
        assertEquals(FailureCode.PERMISSION, told.code(), told.getMessage());
        assertEquals(1, changes.get());
    }

    /** Stands still until it is told that the deadline has passed. */
    private final class Clock implements MonotonicClock {

        @Override
        public long nanos() {
            return nanos.get();
        }

        @Override
        public Instant wall() {
            return Instant.EPOCH;
        }
    }
}
