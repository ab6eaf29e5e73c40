// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.event;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.HypervisorEvent.AgentChanged;
import org.hotseat.hypervisor.HypervisorEvent.Closed;
import org.hotseat.hypervisor.HypervisorEvent.DiskError;
import org.hotseat.hypervisor.HypervisorEvent.JobEnded;
import org.hotseat.hypervisor.HypervisorEvent.LifeChange;
import org.hotseat.hypervisor.HypervisorEvent.Rebooted;
import org.hotseat.hypervisor.HypervisorEvent.WatchdogFired;
import org.hotseat.libvirt.internal.jna.MachineRef;
import org.hotseat.libvirt.internal.jna.Params;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;

/**
 * libvirt's events of all connections, turned into ours. libvirt-java lacks three of the six kinds and makes a native
 * reference per event for the others, so all are bound here in one way. The callbacks are made once and live as long
 * as the driver: native code may still call one while its connection closes. Which connection is meant is told by a
 * number in place of libvirt's opaque pointer. Called on the thread of the event loop; hands over at once.
 */
public final class NativeEvents {

    /** Numbers of virDomainEventID. */
    private static final int LIFECYCLE = 0;
    private static final int REBOOT = 1;
    private static final int WATCHDOG = 3;
    private static final int IO_ERROR_REASON = 6;
    private static final int AGENT_LIFECYCLE = 18;
    private static final int JOB_COMPLETED = 21;

    private static final int PAUSED_BY_ERROR = 1;
    private static final int AGENT_CONNECTED = 1;
    private static final int REASON_EOF = 1;
    private static final int REASON_KEEPALIVE = 2;

    private static final Logger LOG = System.getLogger(NativeEvents.class.getName());

    private final Map<Long, Consumer<HypervisorEvent>> sinks = new ConcurrentHashMap<>();
    private final AtomicLong lastKey = new AtomicLong();
    private final Map<Integer, Callback> kinds = new LinkedHashMap<>();
    private final Callbacks.Closed closed = (connection, reason, key) -> closed(reason, key);

    /** Makes the callbacks. */
    public NativeEvents() {
        Callbacks.TwoNumbers life = (connection, domain, event, detail, key) -> EventWords.change(event).ifPresent(
                change -> push(key, domain, machine -> new LifeChange(machine.id(), machine.name(), change,
                        EventWords.detail(event, detail))));
        Callbacks.TwoNumbers agent = (connection, domain, state, reason, key) -> push(key, domain,
                machine -> new AgentChanged(machine.id(), machine.name(), state == AGENT_CONNECTED));
        Callbacks.OneNumber watchdog = (connection, domain, action, key) -> push(key, domain,
                machine -> new WatchdogFired(machine.id(), machine.name(), EventWords.watchdog(action)));
        Callbacks.Plain reboot = (connection, domain, key) -> push(key, domain,
                machine -> new Rebooted(machine.id(), machine.name()));
        Callbacks.DiskTrouble disk = (connection, domain, path, alias, action, reason, key) -> push(key, domain,
                machine -> new DiskError(machine.id(), machine.name(), either(alias, path), text(reason),
                        action == PAUSED_BY_ERROR));
        Callbacks.JobOver job = (connection, domain, params, count, key) -> push(key, domain,
                machine -> new JobEnded(machine.id(), machine.name(), EventWords.job(Params.copy(params, count))));
        kinds.put(LIFECYCLE, life);
        kinds.put(REBOOT, reboot);
        kinds.put(WATCHDOG, watchdog);
        kinds.put(IO_ERROR_REASON, disk);
        kinds.put(AGENT_LIFECYCLE, agent);
        kinds.put(JOB_COMPLETED, job);
    }

    /**
     * Takes the events of one more connection.
     *
     * @param sink called on the thread of the event loop
     * @return names the connection from now on
     */
    long add(Consumer<HypervisorEvent> sink) {
        long key = lastKey.incrementAndGet();
        sinks.put(key, sink);
        return key;
    }

    void remove(long key) {
        sinks.remove(key);
    }

    /** The kinds to register and what hears them. */
    Map<Integer, Callback> kinds() {
        return kinds;
    }

    Callback closed() {
        return closed;
    }

    private void closed(int reason, Pointer key) {
        hand(key, new Closed(switch (reason) {
            case REASON_EOF -> Messages.closedByHost;
            case REASON_KEEPALIVE -> Messages.closedSilent;
            default -> Messages.closedError;
        }));
    }

    private void push(Pointer key, Pointer domain, Function<MachineRef, HypervisorEvent> event) {
        hand(key, event.apply(MachineRef.of(domain)));
    }

    private void hand(Pointer key, HypervisorEvent event) {
        Consumer<HypervisorEvent> sink = sinks.get(Pointer.nativeValue(key));
        if (sink == null) {
            LOG.log(Level.DEBUG, "late event of a closed connection: {0}", event);
            return;
        }
        sink.accept(event);
    }

    private static String either(@Nullable Pointer alias, @Nullable Pointer path) {
        String name = text(alias);
        return name.isEmpty() ? text(path) : name;
    }

    private static String text(@Nullable Pointer string) {
        return string == null ? "" : string.getString(0, "UTF-8");
    }
}
