// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.rows;

import static org.hotseat.ui.machines.rows.FakeInventory.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

import org.hotseat.ui.machines.filter.FilterException;
import org.hotseat.ui.machines.filter.RowFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Typing and sorting with 5,000 machines: the answer comes on a worker, and soon enough for the next key. */
class ManyRowsTest {

    private static final int MANY = 5_000;
    /** A quick typist's pause between two keys, and room for a busy computer. */
    private static final long KEY_MILLIS = 150;

    private final FakeInventory inventory = new FakeInventory();
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final AtomicReference<RowList> told = new AtomicReference<>(RowList.EMPTY);
    private final RowFeed feed = new RowFeed(inventory, Clock.fixed(NOW, ZoneOffset.UTC), worker, Runnable::run,
            told::set);

    @BeforeEach
    void fill() throws Exception {
        inventory.set(FakeInventory.many(MANY, 0));
        settle();
        assertEquals(MANY, told.get().size());
    }

    @AfterEach
    void close() {
        feed.close();
        worker.shutdownNow();
    }

    /** The worker has done what it was given. */
    private void settle() throws Exception {
        worker.submit(() -> { }).get(30, TimeUnit.SECONDS);
    }

    private long millis(Runnable act) throws Exception {
        long begun = System.nanoTime();
        act.run();
        settle();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    private static Predicate<Row> parsed(String text) {
        try {
            return RowFilter.parse(text);
        } catch (FilterException unfinished) {
            return RowFilter.NONE; // the view keeps the last filter that was understood
        }
    }

    private static long median(List<Long> spans) {
        return spans.stream().sorted().toList().get(spans.size() / 2);
    }

    @Test
    void everyKeyOfAFilterIsAnsweredBeforeTheNext() throws Exception {
        String typed = "host:host-1 state:running cpu>1 99";
        List<Long> spans = new ArrayList<>();
        for (int length = 1; length <= typed.length(); length++) {
            Predicate<Row> filter = parsed(typed.substring(0, length));
            spans.add(millis(() -> feed.filter(filter)));
        }
        assertTrue(median(spans) < KEY_MILLIS, spans.toString());
        feed.filter(parsed("99"));
        settle();
        assertTrue(told.get().size() > 0 && told.get().size() < MANY / 10, "left: " + told.get().size());
        assertEquals(MANY, told.get().total());
    }

    @Test
    void sortingByAnyColumnIsAsQuick() throws Exception {
        List<Long> spans = new ArrayList<>();
        for (Column column : Column.values()) {
            spans.add(millis(() -> feed.sort(new Order(column, true))));
        }
        assertTrue(median(spans) < 2 * KEY_MILLIS, Arrays.toString(Column.values()) + spans);
    }

    @Test
    void figuresThatChangeWhileAFilterIsInForceKeepIt() throws Exception {
        feed.filter(parsed("99"));
        settle();
        int left = told.get().size();
        inventory.set(FakeInventory.many(MANY, 7));
        settle();
        assertEquals(left, told.get().size());
    }
}
