// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class LifeCycleTest {

    private enum Door {
        OPEN, CLOSED, LOCKED, BURNT
    }

    private static Map<Door, Set<Door>> table() {
        Map<Door, Set<Door>> table = new EnumMap<>(Door.class);
        table.put(Door.OPEN, EnumSet.of(Door.CLOSED, Door.BURNT));
        table.put(Door.CLOSED, EnumSet.of(Door.OPEN, Door.LOCKED, Door.BURNT));
        table.put(Door.LOCKED, EnumSet.of(Door.CLOSED));
        return table;
    }

    private final LifeCycle<Door> door = new LifeCycle<>("the door", Door.OPEN, table());

    @Test
    void goesAlongTheTableAndTellsWhatItLeft() {
        assertEquals(Door.OPEN, door.state());
        assertEquals(Door.OPEN, door.go(Door.CLOSED));
        assertEquals(Door.CLOSED, door.go(Door.LOCKED));
        assertEquals(Door.LOCKED, door.state());
    }

    @Test
    void whatTheTableForbidsThrowsAndChangesNothing() {
        List<Door> heard = new ArrayList<>();
        door.onTransition((from, to) -> heard.add(to));
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> door.go(Door.LOCKED));
        assertEquals("the door: OPEN -> LOCKED", refused.getMessage());
        assertThrows(IllegalStateException.class, () -> door.go(Door.OPEN), "not even to itself");
        assertEquals(Door.OPEN, door.state());
        assertEquals(List.of(), heard);
    }

    @Test
    void aStateWithoutARowIsTheEnd() {
        door.go(Door.BURNT);
        for (Door next : Door.values()) {
            assertThrows(IllegalStateException.class, () -> door.go(next));
        }
    }

    @Test
    void anExpectedStateIsARequestAndNotAnError() {
        assertFalse(door.goFrom(Door.CLOSED, Door.LOCKED));
        assertEquals(Door.OPEN, door.state());
        assertTrue(door.goFrom(Door.OPEN, Door.CLOSED));
        assertThrows(IllegalStateException.class, () -> door.goFrom(Door.LOCKED, Door.BURNT),
                "what the table never allows is a mistake");
    }

    @Test
    void listenersHearOldAndNew() {
        List<String> heard = new ArrayList<>();
        door.onTransition((from, to) -> heard.add(from + ">" + to));
        door.go(Door.CLOSED);
        door.goFrom(Door.CLOSED, Door.OPEN);
        assertEquals(List.of("OPEN>CLOSED", "CLOSED>OPEN"), heard);
    }

    @Test
    void theTableIsCopied() {
        Map<Door, Set<Door>> table = table();
        LifeCycle<Door> own = new LifeCycle<>("own", Door.LOCKED, table);
        table.get(Door.LOCKED).add(Door.BURNT);
        table.put(Door.LOCKED, EnumSet.noneOf(Door.class));
        assertThrows(IllegalStateException.class, () -> own.go(Door.BURNT));
        own.go(Door.CLOSED);
    }

    @Test
    void ofManyThreadsOneGoes() throws Exception {
        int threads = 8;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (int round = 0; round < 50; round++) {
                LifeCycle<Door> raced = new LifeCycle<>("raced", Door.OPEN, table());
                CyclicBarrier start = new CyclicBarrier(threads);
                Callable<Boolean> racer = () -> {
                    start.await(60, TimeUnit.SECONDS);
                    return raced.goFrom(Door.OPEN, Door.CLOSED);
                };
                int went = 0;
                for (Future<Boolean> one : pool.invokeAll(List.of(racer, racer, racer, racer, racer, racer, racer,
                        racer))) {
                    went += one.get() ? 1 : 0;
                }
                assertEquals(1, went);
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
