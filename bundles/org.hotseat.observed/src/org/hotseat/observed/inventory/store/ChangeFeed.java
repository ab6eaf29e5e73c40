// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.inventory.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Subscription;
import org.hotseat.observed.inventory.InventoryChange;

/**
 * Makes many small changes into few told ones: the first at once, then at most one per tenth of a second. Changes are
 * noted on any thread; listeners are called on the executor.
 */
final class ChangeFeed {

    static final Duration GAP = Duration.ofMillis(100);

    private static final Logger LOG = System.getLogger(ChangeFeed.class.getName());

    private final MonotonicClock clock;
    private final ScheduledExecutorService timer;
    private final Executor teller;
    private final List<Consumer<InventoryChange>> listeners = new CopyOnWriteArrayList<>();
    private final Object lock = new Object();
    private boolean structure;
    private Set<HostId> hosts = new HashSet<>();
    private Set<MachineId> machines = new HashSet<>();
    private boolean planned;
    private long lastTold;

    ChangeFeed(MonotonicClock clock, ScheduledExecutorService timer, Executor teller) {
        this.clock = clock;
        this.timer = timer;
        this.teller = teller;
        this.lastTold = clock.nanos() - GAP.toNanos();
    }

    Subscription listen(Consumer<InventoryChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void note(boolean newStructure, Set<HostId> newHosts, Set<MachineId> newMachines) {
        if (!newStructure && newHosts.isEmpty() && newMachines.isEmpty()) {
            return;
        }
        long wait;
        synchronized (lock) {
            structure |= newStructure;
            hosts.addAll(newHosts);
            machines.addAll(newMachines);
            if (planned) {
                return;
            }
            planned = true;
            wait = Math.max(0, GAP.toNanos() - (clock.nanos() - lastTold));
        }
        plan(wait);
    }

    private void plan(long nanos) {
        try {
            timer.schedule(() -> teller.execute(this::tell), nanos, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException closing) {
            LOG.log(Level.DEBUG, "change not told, the session ends", closing);
        }
    }

    private void tell() {
        InventoryChange change;
        synchronized (lock) {
            change = new InventoryChange(structure, Set.copyOf(hosts), Set.copyOf(machines));
            structure = false;
            hosts = new HashSet<>();
            machines = new HashSet<>();
            planned = false;
            lastTold = clock.nanos();
        }
        for (Consumer<InventoryChange> listener : listeners) {
            try {
                listener.accept(change);
            } catch (RuntimeException broken) { // one listener's bug must not silence the others
                LOG.log(Level.ERROR, "a listener of the inventory failed", broken);
            }
        }
    }
}
