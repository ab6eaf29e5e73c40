// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

class ActsTest {

    private static final int MANY = 30;

    private final ThreadWorkers workers = new ThreadWorkers();
    private final Acts acts = new Acts(workers);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final List<String> order = new CopyOnWriteArrayList<>();

    @AfterEach
    void end() {
        gate.countDown();
        acts.end();
        workers.close();
    }

    private JsonObject begin(String what) throws FailureException {
        return acts.begin(what, progress -> {
            try {
                assertTrue(gate.await(MANY, TimeUnit.SECONDS));
            } catch (InterruptedException ending) {
                throw new FailureException(FailureCode.CANCELLED, "", "");
            }
            order.add(what);
            return new JsonObject();
        });
    }

    private JsonObject done(JsonObject begun) throws Exception {
        Deadline deadline = Deadline.in(Duration.ofSeconds(MANY));
        JsonObject now = acts.ask(begun);
        while (!now.get("done").getAsBoolean() && !deadline.isOver()) {
            Thread.onSpinWait();
            now = acts.ask(begun);
        }
        assertTrue(now.get("done").getAsBoolean(), now::toString);
        return now;
    }

    @Test
    void twoThatComeAtOnceAreDoneOneAfterTheOther() throws Exception {
        JsonObject first = begin("admit a");
        JsonObject second = begin("admit b");
        assertFalse(acts.ask(first).get("done").getAsBoolean());
        assertEquals("waiting for what came before", acts.ask(second).get("step").getAsString());
        gate.countDown();
        assertFalse(done(first).has("why"));
        assertFalse(done(second).has("why"));
        assertEquals(List.of("admit a", "admit b"), order);
    }

    @Test
    void oneThatIsCancelledWhileItWaitsIsNeverBegun() throws Exception {
        JsonObject first = begin("admit a");
        JsonObject second = begin("admit b");
        acts.cancel(second);
        gate.countDown();
        done(first);
        assertEquals(FailureCode.CANCELLED.name(), done(second).get("code").getAsString());
        assertEquals(List.of("admit a"), order);
    }

    @Test
    void aLineThatIsTooLongTakesNoMore() throws Exception {
        FailureException refused = assertThrows(FailureException.class, () -> {
            for (int count = 0; count < MANY; count++) {
                begin("act " + count);
            }
        });
        assertEquals(FailureCode.WRONG_STATE, refused.code());
    }

    @Test
    void oneThatMissesAClassIsOverToo() throws Exception {
        JsonObject broken = acts.begin("join", progress -> {
            throw new NoClassDefFoundError("of this test");
        });
        assertEquals(FailureCode.OTHER.name(), done(broken).get("code").getAsString());
        gate.countDown();
        assertFalse(done(begin("admit a")).has("why"));
    }

    @Test
    void theOldestAreForgotten() throws Exception {
        gate.countDown();
        JsonObject first = begin("first");
        for (int count = 0; count < MANY; count++) {
            done(begin("act " + count));
        }
        assertEquals(FailureCode.NOT_FOUND, assertThrows(FailureException.class, () -> acts.ask(first)).code());
    }
}
