// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ThreadWorkersTest {

    private final ThreadWorkers workers = new ThreadWorkers();

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    void threadsAreNamedAndDoNotKeepTheProcess() throws Exception {
        Thread seen = workers.pool("host-01-bulk", 2).submit(Thread::currentThread).get(60, TimeUnit.SECONDS);
        assertEquals("hotseat-host-01-bulk-1", seen.getName());
        assertTrue(seen.isDaemon());
        Thread timer = workers.timer().submit(Thread::currentThread).get(60, TimeUnit.SECONDS);
        assertEquals("hotseat-timer-1", timer.getName());
        assertTrue(timer.isDaemon());
    }

    @Test
    void onlyThreadsForBackgroundWorkStepAside() throws Exception {
        Set<Thread> aside = ConcurrentHashMap.newKeySet();
        try (ThreadWorkers some = new ThreadWorkers(() -> aside.add(Thread.currentThread()))) {
            some.pool("copies", 1).submit(() -> { }).get(60, TimeUnit.SECONDS);
            some.timer().submit(() -> { }).get(60, TimeUnit.SECONDS);
            assertEquals(Set.of(), aside);
            Thread one = some.background("copies", 1).submit(Thread::currentThread).get(60, TimeUnit.SECONDS);
            assertEquals(Set.of(one), aside);
        }
    }

    @Test
    void oneThreadKeepsTheOrder() throws Exception {
        ExecutorService pool = workers.pool("order", 1);
        List<Integer> done = new ArrayList<>();
        Future<?> last = pool.submit(() -> { });
        for (int number = 0; number < 1000; number++) {
            int mine = number;
            last = pool.submit(() -> done.add(mine));
        }
        last.get(60, TimeUnit.SECONDS);
        assertEquals(1000, done.size());
        assertEquals(done.stream().sorted().toList(), done);
    }

    @Test
    void severalThreadsRunBesideEachOther() throws Exception {
        ExecutorService pool = workers.pool("both", 2);
        CountDownLatch met = new CountDownLatch(2);
        Runnable meet = () -> {
            met.countDown();
            try {
                met.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        };
        pool.submit(meet);
        pool.submit(meet);
        assertTrue(met.await(60, TimeUnit.SECONDS));
    }

    @Test
    void closingInterruptsWhatRunsAndTakesNothingMore() throws Exception {
        ExecutorService pool = workers.pool("long", 1);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        pool.submit(() -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException expected) {
                interrupted.set(true);
            }
            ended.countDown();
        });
        assertTrue(begun.await(60, TimeUnit.SECONDS));
        workers.close();
        assertTrue(ended.await(60, TimeUnit.SECONDS));
        assertTrue(interrupted.get());
        assertThrows(RejectedExecutionException.class, () -> pool.execute(() -> { }));
        assertThrows(RejectedExecutionException.class,
                () -> workers.timer().schedule(() -> { }, 1, TimeUnit.SECONDS));
        workers.close();
    }

    @Test
    void aTaskThatFailsDoesNotEndItsPool() throws Exception {
        ExecutorService pool = workers.pool("robust", 1);
        Future<?> failed = pool.submit(() -> {
            throw new IllegalStateException("a mistake of the task");
        });
        assertThrows(Exception.class, () -> failed.get(60, TimeUnit.SECONDS));
        assertEquals(3, pool.submit(() -> 3).get(60, TimeUnit.SECONDS));
    }
}
