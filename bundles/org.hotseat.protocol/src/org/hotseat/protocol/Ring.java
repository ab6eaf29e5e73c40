// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.work.Subscription;

/**
 * The last changes of a topic, kept once for all followers. Thread-safe; adding never waits for a follower.
 *
 * @param <C> a change
 */
public final class Ring<C> implements Feed<C> {

    private final String run;
    private final Supplier<Snapshot<C>> snapshots;
    private final CopyOnWriteArrayList<Runnable> bells = new CopyOnWriteArrayList<>();
    /** Guarded by itself, as what follows. */
    private final @Nullable Numbered<C>[] kept;
    private long first;
    private long next;
    /** Number before the first that is kept. */
    private long floor;
    private long last;

    /**
     * An empty ring.
     *
     * @param run who counts
     * @param capacity how many changes are kept
     * @param start number of the last change before the first that will be added
     * @param snapshots makes everything as of now, with the number of the last change in it; called on any thread
     */
    @SuppressWarnings("unchecked") // there is no array of a generic type; only this class reads and writes it
    public Ring(String run, int capacity, long start, Supplier<Snapshot<C>> snapshots) {
        this.run = run;
        this.snapshots = snapshots;
        this.kept = (Numbered<C>[]) new Numbered<?>[capacity];
        this.floor = start;
        this.last = start;
    }

    /**
     * Adds the next change.
     *
     * @param number larger than all before
     * @param change what
     */
    public void add(long number, C change) {
        synchronized (kept) {
            if (number <= last) {
                throw new IllegalArgumentException("number " + number + " after " + last);
            }
            int slot = (int) (next % kept.length);
            Numbered<C> oldest = kept[slot];
            if (next - first == kept.length && oldest != null) {
                floor = oldest.number();
                first++;
            }
            kept[slot] = new Numbered<>(number, change);
            next++;
            last = number;
        }
        bells.forEach(Runnable::run);
    }

    /**
     * Forgets all changes: whoever follows begins anew with a snapshot.
     *
     * @param start number from which to go on, larger than all before
     */
    public void restart(long start) {
        synchronized (kept) {
            Arrays.fill(kept, null);
            first = next;
            floor = start;
            last = start;
        }
        bells.forEach(Runnable::run);
    }

    /**
     * Number of the last change.
     *
     * @return the number
     */
    public long last() {
        synchronized (kept) {
            return last;
        }
    }

    @Override
    public String run() {
        return run;
    }

    @Override
    public Optional<List<Numbered<C>>> after(long number, int most) {
        synchronized (kept) {
            if (number < floor || number > last) {
                return Optional.empty();
            }
            List<Numbered<C>> found = new ArrayList<>();
            for (long at = position(number); at < next && found.size() < most; at++) {
                found.add(at(at));
            }
            return Optional.of(found);
        }
    }

    /** The first place whose number is larger. */
    private long position(long number) {
        long low = first;
        long high = next;
        while (low < high) {
            long middle = low + high >>> 1;
            if (at(middle).number() <= number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Numbered<C> at(long place) {
        Numbered<C> found = kept[(int) (place % kept.length)];
        if (found == null) {
            throw new IllegalStateException("place " + place);
        }
        return found;
    }

    @Override
    public Snapshot<C> snapshot() {
        return snapshots.get();
    }

    @Override
    public Subscription onNews(Runnable bell) {
        bells.add(bell);
        return () -> bells.remove(bell);
    }
}
