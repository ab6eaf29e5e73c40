// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.HypervisorEvent.Closed;

/** Who listens on one connection; told in order on one thread. Thread-safe. */
final class Fan {

    private static final Logger LOG = System.getLogger(Fan.class.getName());

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

    private final Executor thread;
    private final List<Ear> ears = new CopyOnWriteArrayList<>();
    private boolean ended;

    Fan(Executor thread) {
        this.thread = thread;
    }

    Subscription add(Consumer<HypervisorEvent> consumer) {
        Ear ear = new Ear(consumer);
        ears.add(ear);
        return () -> {
            ear.open = false;
            ears.remove(ear);
        };
    }

    /** Does not wait; the order of calls is the order of telling. */
    synchronized void tell(HypervisorEvent event) {
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

    /** The last event; only the first call counts. */
    synchronized void end(Closed last) {
        tell(last);
        ended = true;
        ears.clear();
    }
}
