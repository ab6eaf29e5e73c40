// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.drill;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.checkpoint.SandboxPlan;
import org.hotseat.protection.host.Here;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.data.Severity;

/**
 * Removes what drills have made, and tries again until nothing is left of it: that of a run as soon as it is over, that
 * of an agent that has died when this one begins. What cannot be removed is told to the journal once, and once when it
 * is gone after all. Thread-safe.
 */
final class Cleaner {

    private static final Logger LOG = System.getLogger(Cleaner.class.getName());
    private static final Duration CLEARING = Duration.ofSeconds(40);
    private static final Duration AGAIN = Duration.ofSeconds(15);
    private static final Duration COMMAND = Duration.ofSeconds(5);

    private final Here here;
    private final Leftovers leftovers;
    private final ExecutorService hands;
    /** With which a run works, and which nobody else may remove. */
    private final Set<MachineId> used = ConcurrentHashMap.newKeySet();
    private final Set<MachineId> told = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private @Nullable ScheduledFuture<?> again;

    /**
     * Removes nothing yet.
     *
     * @param here what it works with
     * @param leftovers what was made
     */
    Cleaner(Here here, Leftovers leftovers) {
        this.here = here;
        this.leftovers = leftovers;
        this.hands = here.workers().pool("drill-clear", 1);
    }

    /** Looks for what is left, from now on again and again. Does not wait. */
    synchronized void begin() {
        again = here.workers().timer().scheduleWithFixedDelay(this::later, 0, AGAIN.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void later() {
        if (waiting.compareAndSet(false, true)) {
            try {
                hands.execute(this::turn);
            } catch (RejectedExecutionException ending) {
                LOG.log(Level.DEBUG, "the agent ends", ending);
            }
        }
    }

    /** One try with everything that no run works with. Blocks. */
    void turn() {
        waiting.set(false);
        try {
            for (SandboxPlan plan : leftovers.all()) {
                if (!used.contains(plan.copy())) {
                    clear(plan);
                }
            }
        } catch (RuntimeException fault) { // the edge: the next turn may do better
            LOG.log(Level.ERROR, "what drills have left could not be removed", fault);
        }
    }

    /**
     * A run is about to make something: it is written down before.
     *
     * @param plan of it
     * @throws FailureException FILE when that cannot be done: then nothing may be made
     */
    void begun(SandboxPlan plan) throws FailureException {
        used.add(plan.copy());
        boolean written = false;
        try {
            leftovers.begun(plan);
            written = true;
        } finally {
            if (!written) {
                used.remove(plan.copy());
            }
        }
    }

    /**
     * A run is over: removes what it has made. Blocks, whether or not the run was ended.
     *
     * @param plan as it was begun
     * @return why something is left, for the time being
     */
    Optional<Failure> over(SandboxPlan plan) {
        try {
            return clear(plan);
        } finally {
            used.remove(plan.copy());
        }
    }

    private Optional<Failure> clear(SandboxPlan plan) {
        try {
            here.hypervisor().now().checkpoints().clear(plan, Run.within(CLEARING));
        } catch (FailureException left) {
            LOG.log(Level.WARNING, "{0} is left, and tried again in {1} s: {2}", plan.name(), AGAIN.toSeconds(),
                    left.failure().text());
            if (told.add(plan.copy())) {
                note(Severity.WARNING, plan, "DRILL_LEFT", List.of(plan.name(), here.me().value(),
                        left.failure().message()), plan.name() + ", made for a drill on " + here.me()
                                + ", cannot be removed yet: " + left.failure().message());
            }
            return Optional.of(left.failure());
        }
        leftovers.gone(plan);
        LOG.log(Level.DEBUG, "nothing is left of {0}", plan.name());
        if (told.remove(plan.copy())) {
            note(Severity.INFORMATION, plan, "DRILL_CLEARED", List.of(plan.name(), here.me().value()), plan.name()
                    + ", made for a drill on " + here.me() + ", is removed now.");
        }
        return Optional.empty();
    }

    private void note(Severity severity, SandboxPlan plan, String code, List<String> arguments, String text) {
        try {
            here.orders().give(new Note(severity, Kinds.HOST.key(here.me().value()), code, arguments, text, ""), Deadline
                    .in(COMMAND));
        } catch (FailureException silent) {
            LOG.log(Level.WARNING, "the journal is not told of {0}: {1}", plan.name(), silent.getMessage());
        }
    }

    /** Tries nothing again; what is left is found by the next agent. Idempotent. */
    synchronized void close() {
        ScheduledFuture<?> task = again;
        if (task != null) {
            task.cancel(false);
        }
        hands.shutdown();
    }
}
