// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.rows;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.hotseat.base.work.Subscription;
import org.hotseat.observed.inventory.Inventory;

/**
 * Turns changes of the inventory into lists of rows: reads, filters and sorts on one worker, several waiting changes
 * made into one, and hands the list to the window. Nothing is handed on while the list has not changed. While the
 * order is held, because a pointer is over the table, rows stay where they are. Methods may be called on any thread.
 */
public final class RowFeed implements AutoCloseable {

    private static final Logger LOG = System.getLogger(RowFeed.class.getName());

    private final Inventory inventory;
    private final Clock clock;
    private final ExecutorService worker;
    private final Executor window;
    private final Consumer<RowList> receiver;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final RowBook book = new RowBook();
    private final Subscription subscription;
    private volatile View view = new View(Annotations.NONE, row -> true, Order.AT_FIRST);
    private volatile boolean held;
    private volatile boolean closed;
    private View arranged = view;
    private RowList last = RowList.EMPTY;
    private boolean told;

    /** What the rows are seen through; another one sorts anew even while the order is held. */
    private record View(Annotations annotations, Predicate<Row> filter, Order order) {
    }

    /**
     * Begins to follow; the first list comes soon.
     *
     * @param inventory what is observed
     * @param clock tells wall time
     * @param worker one thread of our own; shut down with the feed
     * @param window runs tasks on the thread of the window, in order
     * @param receiver gets each new list there
     */
    public RowFeed(Inventory inventory, Clock clock, ExecutorService worker, Executor window,
            Consumer<RowList> receiver) {
        this.inventory = inventory;
        this.clock = clock;
        this.worker = worker;
        this.window = window;
        this.receiver = receiver;
        this.subscription = inventory.onChange(change -> refresh());
    }

    /**
     * What the document says from now on.
     *
     * @param annotations seats and owners
     */
    public void annotate(Annotations annotations) {
        see(new View(annotations, view.filter, view.order));
    }

    /**
     * Which rows are shown from now on.
     *
     * @param filter true for those
     */
    public void filter(Predicate<Row> filter) {
        see(new View(view.annotations, filter, view.order));
    }

    /**
     * How rows are sorted from now on.
     *
     * @param order the order
     */
    public void sort(Order order) {
        see(new View(view.annotations, view.filter, order));
    }

    private void see(View next) {
        view = next;
        refresh();
    }

    /**
     * Keeps rows where they are, or lets them go where they belong.
     *
     * @param hold whether a pointer is over the table
     */
    public void hold(boolean hold) {
        if (held != hold) {
            held = hold;
            refresh();
        }
    }

    /** Reads anew soon. */
    public void refresh() {
        if (!closed && waiting.compareAndSet(false, true)) {
            try {
                worker.execute(this::arrange);
            } catch (RejectedExecutionException ended) {
                LOG.log(Level.TRACE, "the table is closed already", ended);
            }
        }
    }

    private void arrange() {
        waiting.set(false); // before reading, so that what changes meanwhile is read next time
        View now = view;
        List<Row> all = book.read(inventory, now.annotations, clock.instant());
        RowList next = held && now == arranged ? Arrangement.held(last, all, now.filter, now.order)
                : Arrangement.sorted(all, now.filter, now.order);
        arranged = now;
        if (!told || next.total() != last.total() || !next.rows().equals(last.rows())) {
            told = true;
            last = next;
            window.execute(() -> tell(next));
        }
    }

    private void tell(RowList list) {
        if (!closed) {
            receiver.accept(list);
        }
    }

    @Override
    public void close() {
        closed = true;
        subscription.close();
        worker.shutdown();
    }
}
