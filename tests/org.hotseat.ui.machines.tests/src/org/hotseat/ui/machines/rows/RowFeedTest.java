// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.rows;

import static org.hotseat.ui.machines.rows.FakeInventory.NOW;
import static org.hotseat.ui.machines.rows.FakeInventory.machine;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

import org.hotseat.hypervisor.MachineState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RowFeedTest {

    private final FakeInventory inventory = new FakeInventory();
    private final ByHand worker = new ByHand();
    private final List<RowList> told = new ArrayList<>();
    private final RowFeed feed = new RowFeed(inventory, Clock.fixed(NOW, ZoneOffset.UTC), worker, Runnable::run,
            told::add);

    @AfterEach
    void close() {
        feed.close();
    }

    private List<String> names() {
        return told.getLast().rows().stream().map(Row::name).toList();
    }

    @Test
    void manyChangesAreReadOnce() {
        for (int round = 0; round < 10; round++) {
            inventory.set(FakeInventory.many(10, round));
        }
        assertEquals(1, worker.tasks.size());
        worker.runAll();
        assertEquals(1, told.size());
        assertEquals(10, told.getLast().size());
    }

    @Test
    void anUnchangedListIsNotHandedOn() {
        inventory.set(FakeInventory.many(10, 1));
        worker.runAll();
        inventory.set(FakeInventory.many(10, 1));
        worker.runAll();
        assertEquals(1, told.size());
    }

    @Test
    void anEmptyInventoryIsToldToo() {
        feed.refresh();
        worker.runAll();
        assertEquals(0, told.getLast().total());
    }

    @Test
    void rowsStandStillUnderThePointerAndGoWhereTheyBelongAfterwards() {
        feed.sort(new Order(Column.CPU, true));
        inventory.set(List.of(machine(1, "a", MachineState.RUNNING, 90), machine(2, "b", MachineState.RUNNING, 10)));
        worker.runAll();
        feed.hold(true);
        inventory.set(List.of(machine(1, "a", MachineState.RUNNING, 5), machine(2, "b", MachineState.RUNNING, 95),
                machine(3, "c", MachineState.RUNNING, 99)));
        worker.runAll();
        assertEquals(List.of("a", "b", "c"), names());
        assertEquals(5, told.getLast().rows().getFirst().load().cpuPercent());
        feed.hold(false);
        worker.runAll();
        assertEquals(List.of("c", "b", "a"), names());
    }

    @Test
    void anOrderThatAPersonAsksForDoesNotWait() {
        inventory.set(List.of(machine(1, "a", MachineState.RUNNING, 1), machine(2, "b", MachineState.RUNNING, 2)));
        worker.runAll();
        feed.hold(true);
        feed.sort(new Order(Column.NAME, true));
        worker.runAll();
        assertEquals(List.of("b", "a"), names());
    }

    @Test
    void whatIsHiddenByTheFilterIsStillCounted() {
        inventory.set(FakeInventory.many(20, 1));
        feed.filter(row -> row.name().endsWith("5"));
        worker.runAll();
        assertEquals(2, told.getLast().size());
        assertEquals(20, told.getLast().total());
    }

    @Test
    void nothingIsToldAfterTheEnd() {
        inventory.set(FakeInventory.many(5, 1));
        feed.close();
        worker.runAll();
        assertTrue(told.isEmpty());
        assertEquals(0, inventory.listeners());
    }

    @Test
    void fiveThousandRowsAreReadSortedAndComparedInATenthOfASecond() {
        feed.sort(new Order(Column.CPU, true));
        inventory.set(FakeInventory.many(5000, 0));
        worker.runAll();
        Duration best = Duration.ofDays(1);
        for (int round = 1; round < 12; round++) {
            inventory.machines = FakeInventory.many(5000, round);
            RowList before = told.getLast();
            long begin = System.nanoTime();
            feed.refresh();
            worker.runAll();
            List<Integer> changed = before.changedIn(told.getLast());
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            best = took.compareTo(best) < 0 ? took : best;
            assertTrue(changed.size() > 1000);
        }
        assertTrue(best.toMillis() < 100, best.toString());
    }

    /** Runs tasks when the test says so. */
    private static final class ByHand extends AbstractExecutorService {

        private final Queue<Runnable> tasks = new ArrayDeque<>();
        private boolean ended;

        void runAll() {
            for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
                task.run();
            }
        }

        @Override
        public void execute(Runnable task) {
            tasks.add(task);
        }

        @Override
        public void shutdown() {
            ended = true;
        }

        @Override
        public List<Runnable> shutdownNow() {
            ended = true;
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return ended;
        }

        @Override
        public boolean isTerminated() {
            return ended;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }
}
