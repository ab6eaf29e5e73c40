// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.contract;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.hotseat.base.work.Progress;

/** Progress that a test reads and cancels: at once, or when it has reached a fraction. */
public final class Watched implements Progress {

    private final List<Double> fractions = new CopyOnWriteArrayList<>();
    private final List<String> steps = new CopyOnWriteArrayList<>();
    private volatile double cancelAt;
    private volatile boolean cancelled;

    private Watched(double cancelAt, boolean cancelled) {
        this.cancelAt = cancelAt;
        this.cancelled = cancelled;
    }

    /** Never cancelled. */
    public static Watched only() {
        return new Watched(Double.MAX_VALUE, false);
    }

    /** Cancelled before the call. */
    public static Watched cancelled() {
        return new Watched(0, true);
    }

    /** Cancels itself when the work reports as much or more. */
    public static Watched cancelAt(double fraction) {
        return new Watched(fraction, false);
    }

    public List<Double> fractions() {
        return List.copyOf(fractions);
    }

    public List<String> steps() {
        return List.copyOf(steps);
    }

    @Override
    public void report(double fraction, String step) {
        fractions.add(fraction);
        steps.add(step);
        if (fraction >= cancelAt) {
            cancelled = true;
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
