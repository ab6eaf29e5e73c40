// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;

/** Calls that hang, and the closing of their connection. */
@Timeout(120)
class CallsTest {

    private final Run patient = Run.within(Duration.ofSeconds(60));

    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final CountDownLatch cut = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CountDownLatch hangs = new CountDownLatch(1);
    private final Calls calls = new Calls(pool, cut::countDown, () -> {
        closed.countDown();
        return 0;
    });

    @AfterEach
    void endThreads() {
        hangs.countDown();
        pool.shutdownNow();
    }

    @Test
    void anOverrunIsLeftBehindAndOthersGoOn() throws Exception {
        assertEquals(FailureCode.TIMEOUT, refused(() -> calls.run(soon(), this::hang)));
        assertEquals(7, calls.run(patient, () -> 7));
        assertEquals(1, cut.getCount(), "one hung call is no reason to cut the link");
    }

    @Test
    void tooManyLeftBehindCutTheLink() {
        int asked = 0;
        while (cut.getCount() > 0) { // one that had not begun in time is not left behind
            assertTrue(asked < 100, "the link is not cut");
            assertEquals(FailureCode.TIMEOUT, refused(() -> calls.run(soon(), this::hang)));
            asked++;
        }
        assertTrue(asked >= 4, asked + " were too many");
    }

    @Test
    void aCallThatGetsNoTurnInTimeNeverBegins() throws Exception {
        CountDownLatch all = new CountDownLatch(4);
        for (int number = 0; number < 4; number++) {
            calls.start(() -> {
                all.countDown();
                return hang();
            });
        }
        assertTrue(all.await(60, TimeUnit.SECONDS));
        AtomicBoolean begun = new AtomicBoolean();
        assertEquals(FailureCode.TIMEOUT, refused(() -> calls.run(soon(), () -> {
            begun.set(true);
            return 0;
        })));
        hangs.countDown();
        assertEquals(7, calls.run(patient, () -> 7));
        assertFalse(begun.get());
        assertEquals(1, cut.getCount());
    }

    @Test
    void aCancelLeavesTheCallBehind() {
        AtomicBoolean cancelled = new AtomicBoolean();
        Progress progress = new Progress() {
            @Override
            public void report(double fraction, String step) {
                // nobody looks
            }

            @Override
            public boolean isCancelled() {
                return cancelled.getAndSet(true); // not at the first look, which is before the call
            }
        };
        assertEquals(FailureCode.CANCELLED,
                refused(() -> calls.run(new Run(progress, Deadline.in(Duration.ofSeconds(60))), this::hang)));
    }

    @Test
    void closingEndsCallersAtOnceAndClosesWhenTheLastCallIsBack() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Future<FailureCode> caller = pool.submit(() -> refused(() -> calls.run(patient, () -> {
            begun.countDown();
            return hang();
        })));
        assertTrue(begun.await(60, TimeUnit.SECONDS));
        calls.close();
        assertEquals(FailureCode.UNREACHABLE, caller.get(60, TimeUnit.SECONDS));
        assertEquals(0, cut.getCount(), "the link is cut so that the call comes back");
        assertEquals(1, closed.getCount(), "native memory is in use");
        hangs.countDown();
        assertTrue(closed.await(60, TimeUnit.SECONDS));
        assertEquals(FailureCode.UNREACHABLE, refused(() -> calls.run(patient, () -> 1)));
    }

    @Test
    void aConnectionThatAnotherUsesIsNotClosedUnderIt() throws Exception {
        Runnable hold = calls.hold();
        calls.close();
        assertEquals(1, closed.getCount());
        hold.run();
        assertTrue(closed.await(60, TimeUnit.SECONDS));
    }

    @Test
    void anIdleConnectionIsClosedBeforeItsLinkIsCut() throws Exception {
        calls.close();
        calls.close();
        assertTrue(closed.await(60, TimeUnit.SECONDS));
        assertTrue(cut.await(60, TimeUnit.SECONDS));
    }

    @Test
    void aBrokenCallDoesNotHangItsCaller() {
        assertEquals(FailureCode.OTHER, refused(() -> calls.run(patient, () -> {
            throw new IllegalStateException("a mistake, made by the test");
        })));
        assertFalse(calls.isClosed());
    }

    private int hang() {
        try {
            hangs.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private static Run soon() {
        return Run.within(Duration.ofMillis(50));
    }

    private static FailureCode refused(Executable call) {
        return assertThrows(FailureException.class, call).code();
    }
}
