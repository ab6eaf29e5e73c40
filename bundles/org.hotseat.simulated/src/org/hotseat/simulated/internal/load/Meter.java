// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.load;

/** Counters that grow by a load while it runs. Guarded by the lock of its world. */
public final class Meter {

    private final Load load;
    private Figures before = Figures.ZERO;
    private double ranBefore;
    private boolean running;
    private double since;
    private int cpus;

    /**
     * Counters at zero, standing.
     *
     * @param load makes them grow
     */
    public Meter(Load load) {
        this.load = load;
    }

    /**
     * What makes it grow.
     *
     * @return the load
     */
    public Load load() {
        return load;
    }

    /**
     * Grows from now on; if it does already, with another number of CPUs.
     *
     * @param now seconds
     * @param number of CPUs
     */
    public void run(double now, int number) {
        stop(now);
        since = now;
        cpus = number;
        running = true;
    }

    /**
     * Stands still from now on.
     *
     * @param now seconds
     */
    public void stop(double now) {
        before = at(now);
        ranBefore = ran(now);
        running = false;
    }

    /**
     * Begins again at what a time of running would have brought.
     *
     * @param seconds of running; zero begins at zero
     * @param number of CPUs
     */
    public void restart(double seconds, int number) {
        before = load.between(0, seconds, number);
        ranBefore = seconds;
        running = false;
    }

    /**
     * Begins again at what another one had.
     *
     * @param figures its counters
     * @param seconds of running
     */
    public void goOnFrom(Figures figures, double seconds) {
        before = figures;
        ranBefore = seconds;
        running = false;
    }

    /**
     * The counters.
     *
     * @param now seconds
     * @return their values
     */
    public Figures at(double now) {
        return running ? before.plus(load.between(since, now, cpus)) : before;
    }

    /**
     * For how long it has been running.
     *
     * @param now seconds
     * @return seconds
     */
    public double ran(double now) {
        return running ? ranBefore + now - since : ranBefore;
    }
}
