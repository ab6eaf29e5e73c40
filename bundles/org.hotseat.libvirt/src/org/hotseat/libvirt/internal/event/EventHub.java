// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.event;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.HypervisorEvent.Closed;
import org.hotseat.libvirt.internal.jna.Virt;

import com.sun.jna.Pointer;

/**
 * The events of one connection. Consumers are called in order on a thread of their own connection, so that a slow one
 * delays neither another host nor the answers to keep-alive; <em>early</em> listeners are called on the thread of the
 * event loop and must only set flags. After {@link Closed}, and after {@link #close()}, nothing is pushed.
 */
public final class EventHub {

    private static final Logger LOG = System.getLogger(EventHub.class.getName());

    private final NativeEvents events;
    private final Executor thread;
    private final Predicate<HypervisorEvent> unheard;
    private final long key;
    private final List<Consumer<HypervisorEvent>> consumers = new CopyOnWriteArrayList<>();
    private final List<Consumer<HypervisorEvent>> early = new CopyOnWriteArrayList<>();
    private final List<Integer> registered = new ArrayList<>();
    private boolean hearsClose;
    private boolean ended;

    /**
     * The events of one connection; {@link #register} lets them flow.
     *
     * @param events of all connections
     * @param thread one thread, calls the consumers
     * @param unheard asked once for each event: whether it is kept from the consumers
     */
    public EventHub(NativeEvents events, Executor thread, Predicate<HypervisorEvent> unheard) {
        this.events = events;
        this.unheard = unheard;
        this.thread = thread;
        this.key = events.add(this::heard);
    }

    /**
     * Asks libvirt for all kinds. A few calls to the host. Kinds that an old libvirt does not know are left out.
     *
     * @param connection a virConnectPtr
     */
    public void register(Pointer connection) {
        Pointer opaque = new Pointer(key);
        events.kinds().forEach((kind, callback) -> {
            int id = Virt.virConnectDomainEventRegisterAny(connection, null, kind, callback, opaque, null);
            if (id >= 0) {
                registered.add(id);
            } else {
                LOG.log(Level.DEBUG, "no events of kind {0}", kind);
            }
        });
        hearsClose = Virt.virConnectRegisterCloseCallback(connection, events.closed(), opaque, null) >= 0;
    }

    /**
     * Gives back what {@link #register} took; without it libvirt keeps the connection alive. A few calls to the host
     * when the link still stands.
     *
     * @param connection the same
     */
    public void unregister(Pointer connection) {
        registered.forEach(id -> Virt.virConnectDomainEventDeregisterAny(connection, id));
        registered.clear();
        if (hearsClose) {
            Virt.virConnectUnregisterCloseCallback(connection, events.closed());
        }
        events.remove(key);
    }

    /**
     * Pushes from now on.
     *
     * @param consumer called on this hub's thread
     * @return ends it
     */
    public Subscription subscribe(Consumer<HypervisorEvent> consumer) {
        Consumer<HypervisorEvent> own = consumer::accept; // the same consumer may come twice
        consumers.add(own);
        return () -> consumers.remove(own);
    }

    /**
     * Pushes from now on, on the thread of the event loop.
     *
     * @param listener sets flags and nothing else
     * @return ends it
     */
    public Subscription subscribeEarly(Consumer<HypervisorEvent> listener) {
        Consumer<HypervisorEvent> own = listener::accept;
        early.add(own);
        return () -> early.remove(own);
    }

    /** Pushes {@link Closed}, unless libvirt has said so already, and nothing after it. */
    public void close() {
        heard(new Closed(Messages.closedHere));
    }

    /**
     * Pushes something that libvirt does not tell.
     *
     * @param event on any thread
     */
    public void tell(HypervisorEvent event) {
        heard(event);
    }

    private synchronized void heard(HypervisorEvent event) {
        if (ended) {
            return;
        }
        ended = event instanceof Closed;
        early.forEach(listener -> listener.accept(event));
        if (unheard.test(event)) {
            return;
        }
        try {
            thread.execute(() -> deliver(event));
        } catch (RejectedExecutionException over) {
            LOG.log(Level.DEBUG, "event after the end: {0}", event);
        }
    }

    private void deliver(HypervisorEvent event) {
        for (Consumer<HypervisorEvent> consumer : consumers) {
            try {
                consumer.accept(event);
            } catch (RuntimeException broken) { // one bad consumer must not silence the others
                LOG.log(Level.ERROR, "a consumer of events failed", broken);
            }
        }
    }
}
