// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.event;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.HypervisorEvent;

/**
 * Who listens on one connection. Thread-safe; events are delivered one after the other on the thread of the driver, in
 * the order in which they were told.
 */
public final class Listeners {

    private static final Logger LOG = System.getLogger(Listeners.class.getName());

    /** One subscription; not a record, since a consumer may subscribe twice. */
    private static final class Ear {

        private final Consumer<HypervisorEvent> consumer;
        private volatile boolean open = true;

        Ear(Consumer<HypervisorEvent> consumer) {
            this.consumer = consumer;
        }

        void deliver(HypervisorEvent event) {
            if (!open) {
                return;
            }
            try {
                consumer.accept(event);
            } catch (RuntimeException mistake) { // a listener's mistake must not end the others' events
                LOG.log(Level.WARNING, "a listener failed", mistake);
            }
        }
    }

    private final List<Ear> ears = new CopyOnWriteArrayList<>();
    private final Executor thread;
    /** Guarded by this object. */
    private boolean ended;

    /**
     * Nobody listens.
     *
     * @param thread delivers, one task at a time
     */
    public Listeners(Executor thread) {
        this.thread = thread;
    }

    /**
     * Listens from now on.
     *
     * @param consumer gets events
     * @return ends it
     */
    public Subscription add(Consumer<HypervisorEvent> consumer) {
        Ear ear = new Ear(consumer);
        ears.add(ear);
        return () -> {
            ear.open = false;
            ears.remove(ear);
        };
    }

    /**
     * Tells those who listen now. Does not wait.
     *
     * @param event what happened
     */
    public synchronized void tell(HypervisorEvent event) {
        List<Ear> now = List.copyOf(ears);
        if (ended || now.isEmpty()) {
            return;
        }
        try {
            thread.execute(() -> now.forEach(ear -> ear.deliver(event)));
        } catch (RejectedExecutionException closing) {
            LOG.log(Level.DEBUG, "nobody is told, the driver is closed", closing);
        }
    }

    /**
     * Tells the last event and nothing more; only the first call counts.
     *
     * @param last what is told
     */
    public synchronized void end(HypervisorEvent last) {
        tell(last);
        ended = true;
        ears.clear();
    }
}
