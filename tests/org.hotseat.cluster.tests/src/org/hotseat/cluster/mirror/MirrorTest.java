// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.cluster.contract.LocalGroup;
import org.hotseat.cluster.model.ModelCluster;
import org.hotseat.cluster.model.WorkersTime;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.Change;
import org.hotseat.cluster.store.ClientId;
import org.hotseat.cluster.store.ClusterStore;
import org.hotseat.cluster.store.Outcome.Committed;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.cluster.store.Transaction;
import org.hotseat.cluster.store.Value;
import org.hotseat.state.StateView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MirrorTest {

    private final ThreadWorkers workers = new ThreadWorkers();
    private final WorkersTime time = new WorkersTime(workers);
    private final ModelCluster cluster = new ModelCluster("model", time);
    private final ClusterStore store = cluster.connect();
    private final Mirror mirror = new Mirror(store, workers, 20);
    private long sequence;

    @AfterEach
    void end() {
        mirror.close();
        store.close();
        time.close();
        workers.close();
    }

    private long write(Change... changes) throws FailureException {
        return ((Committed) Answers.await(store.commit(new Transaction(new ClientId("me"), ++sequence, List.of(),
                List.of(changes)), LocalGroup.deadline()), LocalGroup.deadline())).revision();
    }

    private static Change put(String key) {
        return new Change.Put(new StoreKey(key), new Value(1, "{}"));
    }

    private static Change delete(String key) {
        return new Change.Delete(new StoreKey(key));
    }

    private StateView at(long revision) throws FailureException {
        return Answers.await(mirror.at(revision, LocalGroup.deadline()), LocalGroup.deadline());
    }

    @Test
    void whoeverFollowsHearsEverythingInOrder() throws Exception {
        write(put("a"));
        mirror.start();
        Log log = new Log();
        mirror.follow(0, log);
        at(1);
        log.await(List.of("reset [a]"));
        write(put("b"), delete("a"));
        long last = write(put("c"));
        assertEquals(List.of("b", "c"), List.copyOf(at(last).raws().keySet()));
        log.await(List.of("reset [a]", "[b] without [a]", "[c]"));
        LocalGroup.until("a sign of life", () -> log.reached() >= last);
        assertEquals(last, mirror.change(last).orElseThrow().revision());
    }

    @Test
    void whoeverKnowsSomethingHearsTheRest() throws Exception {
        mirror.start();
        at(1);
        long first = write(put("a"));
        long last = write(put("b"));
        at(last);
        Log rest = new Log();
        mirror.follow(first + 1, rest);
        Log all = new Log();
        mirror.follow(first, all);
        rest.await(List.of("[b]"));
        all.await(List.of("[a]", "[b]"));
    }

    @Test
    void whoeverIsTooFarBehindBeginsAnew() throws Exception {
        mirror.start();
        at(1);
        long first = write(put("a"));
        for (int i = 0; i < 30; i++) {
            write(put("b"));
        }
        at(first + 30);
        Log log = new Log();
        mirror.follow(first, log);
        log.await(List.of("reset [a, b]"));
        write(put("c"));
        log.await(List.of("reset [a, b]", "[c]"));
    }

    @Test
    void whoeverKnowsMoreThanThisMirrorIsToldOnlyNews() throws Exception {
        mirror.start();
        at(1);
        long next = write(put("a")) + 1;
        at(next - 1);
        Log log = new Log();
        mirror.follow(next + 1, log);
        assertEquals(next, write(put("known")));
        write(put("news"));
        log.await(List.of("[news]"));
    }

    @Test
    void whoeverComesFromALaterStoreBeginsAnew() throws Exception {
        write(put("a"));
        mirror.start();
        at(1);
        Log log = new Log();
        mirror.follow(1_000_000, log);
        log.await(List.of("reset [a]"));
    }

    @Test
    void afterForgottenRevisionsEverybodyBeginsAnew() throws Exception {
        mirror.start();
        at(1);
        Log log = new Log();
        mirror.follow(0, log);
        log.await(List.of("reset []"));
        cluster.faults().stop(true);
        LocalGroup.until("silence", () -> mirror.trouble().isPresent());
        cluster.faults().stop(false);
        cluster.faults().delay(Duration.ZERO, Duration.ofMillis(300));
        long last = write(put("a"));
        cluster.compact(last);
        cluster.faults().delay(Duration.ZERO, Duration.ZERO);
        assertEquals(List.of("a"), List.copyOf(at(last).raws().keySet()));
        write(put("b"));
        LocalGroup.until("b in " + log.words(), () -> log.words().getLast().equals("[b]"));
        assertTrue(log.words().contains("reset [a]") || log.words().contains("[a]"), log.words()::toString);
        LocalGroup.until("no trouble", () -> mirror.trouble().isEmpty());
    }

    @Test
    void aStoreThatCannotBeReadIsTriedAgain() throws Exception {
        long last = write(put("a"));
        cluster.faults().loseRequests(1); // the mirror's own: nobody else asks
        mirror.start();
        assertEquals(List.of("a"), List.copyOf(at(last).raws().keySet()));
    }

    @Test
    void damageIsSetApart() throws Exception {
        write(put("host/a"));
        cluster.damage(new StoreKey("host/a"));
        long last = write(put("b"));
        mirror.start();
        assertEquals(FailureCode.DAMAGED, at(last).unreadable().get("host/a").failure().code());
    }

    @Test
    void whoFailsIsLeftOutAndOthersGoOn() throws Exception {
        mirror.start();
        at(1);
        AtomicInteger calls = new AtomicInteger();
        Log log = new Log();
        MirrorListener broken = new MirrorListener() {
            @Override
            public void reset(StateView all) {
                calls.incrementAndGet();
                throw new IllegalStateException("on purpose");
            }

            @Override
            public void changed(MirrorChange change) {
                calls.incrementAndGet();
            }

            @Override
            public void reached(long revision) {
                // not looked at
            }

            @Override
            public void trouble(Failure failure) {
                // not looked at
            }
        };
        mirror.follow(0, broken);
        mirror.follow(0, log);
        write(put("a"));
        log.await(List.of("reset []", "[a]"));
        assertEquals(1, calls.get());
    }

    @Test
    void whoEndsHearsNoMore() throws Exception {
        mirror.start();
        at(1);
        Log gone = new Log();
        Log stays = new Log();
        Subscription one = mirror.follow(0, gone);
        mirror.follow(0, stays);
        stays.await(List.of("reset []"));
        one.close();
        write(put("a"));
        stays.await(List.of("reset []", "[a]"));
        assertEquals(List.of("reset []"), gone.words());
    }

    @Test
    void waitingEndsByItsDeadlineOrTheEnd() throws Exception {
        mirror.start();
        Deadline soon = Deadline.in(Duration.ofMillis(50));
        assertEquals(FailureCode.TIMEOUT, assertThrows(FailureException.class,
                () -> Answers.await(mirror.at(1_000, soon), LocalGroup.deadline())).code());
        var waiting = mirror.at(1_000, LocalGroup.deadline());
        mirror.close();
        assertEquals(FailureCode.UNREACHABLE, assertThrows(FailureException.class,
                () -> Answers.await(waiting, LocalGroup.deadline())).code());
        assertEquals(FailureCode.UNREACHABLE, assertThrows(FailureException.class,
                () -> Answers.await(mirror.at(1_000, LocalGroup.deadline()), LocalGroup.deadline())).code());
    }
}
