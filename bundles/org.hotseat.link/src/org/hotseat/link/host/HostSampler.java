// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.host;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.HostMeter;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.SampleGroup;
import org.hotseat.link.Cadence;

/**
 * Asks one host for figures: one bulk call per cycle on one worker, the host's own figures on another. A call that is
 * not back at the next tick is not joined by a second one. Lives as long as one connection.
 */
final class HostSampler {

    private static final Logger LOG = System.getLogger(HostSampler.class.getName());
    private static final Duration BULK_LIMIT = Duration.ofSeconds(5);
    private static final Duration METER_LIMIT = Duration.ofSeconds(4);
    private static final Duration SETTLE = Duration.ofMillis(100);
    private static final int PATIENCE = 3;
    private static final int STARTS_EVERY = 15;

    private final HostId id;
    private final OpenHost open;
    private final LinkContext context;
    private final Executor bulk;
    private final Executor spare;
    private final Consumer<Failure> lost;
    private final AtomicBoolean bulkBusy = new AtomicBoolean();
    private final AtomicBoolean meterBusy = new AtomicBoolean();
    private final AtomicBoolean namesWanted = new AtomicBoolean();
    private volatile boolean ended;
    private volatile @Nullable ScheduledFuture<?> ticking;
    private long cycles;
    private long metered;
    private int overruns;

    HostSampler(HostId id, OpenHost open, LinkContext context, Workshop workshop, Consumer<Failure> lost) {
        this.id = id;
        this.open = open;
        this.context = context;
        this.bulk = workshop.bulk();
        this.spare = workshop.spare();
        this.lost = lost;
    }

    /** Reads names at once, then everything, then in cycles. */
    void start() throws FailureException {
        ask(Set.of());
        long nanos = context.ports().cadence().cycle().toNanos();
        ticking = context.workers().timer().scheduleAtFixedRate(this::tick, 0, nanos, TimeUnit.NANOSECONDS);
    }

    void end() {
        ended = true;
        ScheduledFuture<?> running = ticking;
        if (running != null) {
            running.cancel(false);
        }
    }

    /** Reads names soon: something was defined, removed or renamed. Several wishes become one call. */
    void namesSoon() {
        if (!ended && namesWanted.compareAndSet(false, true)) {
            context.workers().timer().schedule(() -> hand(bulk, this::names), SETTLE.toNanos(),
                    TimeUnit.NANOSECONDS);
        }
    }

    private void tick() {
        if (ended) {
            return;
        }
        if (bulkBusy.compareAndSet(false, true)) {
            hand(bulk, this::cycle);
        }
        if (meterBusy.compareAndSet(false, true)) {
            hand(spare, this::meter);
        }
    }

    /** The timer must not see that the connection is being closed meanwhile. */
    private static void hand(Executor worker, Runnable task) {
        try {
            worker.execute(task);
        } catch (RejectedExecutionException closing) {
            LOG.log(Level.DEBUG, "sample left out, the connection is closed", closing);
        }
    }

    private void cycle() {
        try {
            run(groups(cycles++));
        } finally {
            bulkBusy.set(false);
        }
    }

    private void names() {
        namesWanted.set(false);
        run(Set.of());
    }

    private Set<SampleGroup> groups(long cycle) {
        Cadence cadence = context.ports().cadence();
        Set<SampleGroup> groups = EnumSet.of(SampleGroup.NETWORK);
        if (cycle % cadence.cpuEvery() == 0) {
            groups.add(SampleGroup.CPU);
            groups.add(SampleGroup.MEMORY);
        }
        if (cycle % cadence.diskEvery() == 0) {
            groups.add(SampleGroup.DISK);
        }
        return groups;
    }

    private void run(Set<SampleGroup> groups) {
        if (ended) {
            return;
        }
        try {
            ask(groups);
            overruns = 0;
        } catch (FailureException failed) {
            overruns++;
            LOG.log(Level.INFO, "{0}: bulk call failed ({1} in a row): {2}", id, overruns, failed.getMessage());
            if (!ended && (failed.code() != FailureCode.TIMEOUT || overruns >= PATIENCE)) {
                lost.accept(failed.failure());
            }
        }
    }

    private void ask(Set<SampleGroup> groups) throws FailureException {
        long asked = context.clock().nanos();
        List<MachineSample> samples = open.hypervisor().sample(groups, Deadline.in(BULK_LIMIT, context.clock()));
        if (!ended) {
            context.inventory().takeMachines(id, samples, asked);
        }
    }

    private void meter() {
        try {
            HostMeter meter = open.meter().orElse(null);
            if (meter != null && !ended) {
                context.inventory().takeHost(id, meter.sample(Deadline.in(METER_LIMIT, context.clock())));
            }
            if (metered++ % STARTS_EVERY == 0 && !ended) {
                context.inventory().takeStarts(id, open.starts(Deadline.in(METER_LIMIT, context.clock())));
            }
        } catch (FailureException failed) {
            LOG.log(Level.DEBUG, "{0}: host figures failed: {1}", id, failed.getMessage());
        } finally {
            meterBusy.set(false);
        }
    }
}
