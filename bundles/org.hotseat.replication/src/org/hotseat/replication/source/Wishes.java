// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.hotseat.replication.pace.PaceSettings;

/** What persons and the host want of a replication, and its clock to wait on. Thread-safe. */
final class Wishes {

    private boolean ending;
    private boolean paused;
    private boolean now;
    private boolean whole;
    private PaceSettings pace;
    private long wants;
    private long news;

    Wishes(PaceSettings pace) {
        this.pace = pace;
    }

    synchronized void pace(PaceSettings wanted) {
        if (!wanted.equals(pace)) {
            pace = wanted;
            tell();
        }
    }

    synchronized PaceSettings pace() {
        return pace;
    }

    synchronized void end() {
        ending = true;
        wants++;
        tell();
    }

    synchronized void pause(boolean wanted) {
        if (paused != wanted) {
            paused = wanted;
            wants++;
            tell();
        }
    }

    /** A cut now, and whether with all pages. */
    synchronized void cut(boolean all) {
        now = true;
        whole |= all;
        wants++;
        tell();
    }

    /** Something else has happened that is worth a look. */
    synchronized void tell() {
        news++;
        notifyAll();
    }

    synchronized boolean ending() {
        return ending;
    }

    synchronized boolean paused() {
        return paused;
    }

    synchronized boolean now() {
        return now;
    }

    /** The cut that was wanted is being made. */
    synchronized void cutting() {
        now = false;
    }

    synchronized boolean whole() {
        return whole;
    }

    /** All pages are there, as was wanted. */
    synchronized void wasWhole() {
        whole = false;
    }

    /** How much has happened so far, for {@link #await}. */
    synchronized long news() {
        return news;
    }

    /** How often somebody has wanted something so far, for {@link #awaitWish}. */
    synchronized long wants() {
        return wants;
    }

    /** Waits until something has happened since, at most so long. Returns early when the thread is to stop. */
    synchronized void await(long since, long nanos) {
        await(() -> news == since, nanos);
    }

    /** Waits until somebody has wanted something since, at most so long. Likewise. */
    synchronized void awaitWish(long since, long nanos) {
        await(() -> wants == since, nanos);
    }

    private synchronized void await(BooleanSupplier nothing, long nanos) {
        long end = System.nanoTime() + nanos;
        try {
            for (long left = nanos; nothing.getAsBoolean() && left > 0; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, Math.max(left, 1_000_000));
            }
        } catch (InterruptedException stopped) { // its workers were closed
            Thread.currentThread().interrupt();
            ending = true;
        }
    }
}
