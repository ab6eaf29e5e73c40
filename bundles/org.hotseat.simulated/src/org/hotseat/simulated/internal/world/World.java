// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.world;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.hypervisor.event.Listeners;

/**
 * One simulation: hosts that share their disks. Thread-safe by one lock that is never held while time passes; whatever
 * is due by the clock has happened before a holder of the lock looks.
 */
public final class World {

    private static final Logger LOG = System.getLogger(World.class.getName());
    private static final double NANOS = 1e9;

    /** What is done while the lock is held. */
    @FunctionalInterface
    public interface Body<T> {
        /**
         * Does it; must not wait.
         *
         * @return a result
         * @throws FailureException passed on
         */
        T run() throws FailureException;
    }

    private final String name;
    private final TimeSource time;
    private final Executor events;
    private final ReentrantLock lock = new ReentrantLock();
    private final Agenda agenda;
    private final long origin;
    private final Map<String, SimHost> hosts = new HashMap<>();
    private final Store store = new Store();

    /**
     * A world without hosts.
     *
     * @param name of the simulation
     * @param time what time it is
     * @param timer wakes it for what happens by itself
     * @param events thread that delivers events
     */
    public World(String name, TimeSource time, ScheduledExecutorService timer, Executor events) {
        this.name = name;
        this.time = time;
        this.events = events;
        this.origin = time.clock().nanos();
        this.agenda = new Agenda(timer, () -> atOnce(() -> { }));
    }

    /**
     * The simulation's name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * A host; made when it is asked for the first time.
     *
     * @param host its name
     * @param make makes it, or nothing when the simulation has no such host; must not wait
     * @return the host
     * @throws FailureException NOT_FOUND
     */
    public SimHost host(String host, Supplier<Optional<SimHost>> make) throws FailureException {
        return locked(() -> {
            SimHost known = hosts.get(host);
            if (known != null) {
                return known;
            }
            SimHost made = make.get().orElseThrow(() -> new FailureException(FailureCode.NOT_FOUND,
                    NLS.bind(Messages.noHost, name, host), ""));
            hosts.put(host, made);
            return made;
        });
    }

    /**
     * Does something at one moment of the simulation.
     *
     * @param <T> of the result
     * @param body what is done
     * @return its result
     * @throws FailureException passed on
     */
    public <T> T locked(Body<T> body) throws FailureException {
        lock.lock();
        try {
            agenda.catchUp(now());
            return body.run();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Does something at one moment that cannot fail.
     *
     * @param task what is done
     */
    public void atOnce(Runnable task) {
        lock.lock();
        try {
            agenda.catchUp(now());
            task.run();
        } finally {
            lock.unlock();
        }
    }

    /** Plans something for later; called with the lock held. */
    void later(double seconds, Runnable task) {
        agenda.add(now(), seconds, task);
    }

    /**
     * How long the simulation has been running.
     *
     * @return seconds
     */
    public double now() {
        return (time.clock().nanos() - origin) / NANOS;
    }

    /**
     * The disk images.
     *
     * @return what its hosts share
     */
    public Store store() {
        return store;
    }

    /**
     * Tells and passes time.
     *
     * @return the source
     */
    public TimeSource time() {
        return time;
    }

    /** Does something on the thread of the driver, after what is waiting there; not at all once the driver ends. */
    void soon(Runnable task) {
        try {
            events.execute(task);
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "left out, the driver is closed", ending);
        }
    }

    /**
     * Makes the listeners of a connection.
     *
     * @return nobody yet
     */
    public Listeners listeners() {
        return new Listeners(events);
    }
}
