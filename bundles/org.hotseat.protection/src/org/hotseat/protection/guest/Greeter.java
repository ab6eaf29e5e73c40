// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.guest;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.guest.GuestEar;
import org.hotseat.hypervisor.guest.GuestLook.Agent;
import org.hotseat.hypervisor.guest.GuestWord;
import org.hotseat.hypervisor.guest.Guests;
import org.hotseat.protection.host.Here;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.AuthorityRecord;

/**
 * Speaks to guests when they begin here: who runs them, that they were restored, what time it is; and lets their
 * network say where they are. {@link #turn} is for one thread, {@link #attached} for any.
 */
final class Greeter {

    private static final Logger LOG = System.getLogger(Greeter.class.getName());
    private static final Duration CALL = Duration.ofSeconds(10);
    /** So long an agent may need to be seen by the hypervisor after its machine goes on. */
    private static final Duration COMES = Duration.ofSeconds(4);
    /** So long one that is there may need to set the clock. */
    private static final Duration ANSWERS = Duration.ofSeconds(20);
    private static final int MOST_REFUSALS = 3;
    private static final long AGAIN_NANOS = Duration.ofMillis(250).toNanos();

    private final Here here;
    private final Owned owned;
    private final Begun begun;
    private final GuestEar ear;
    private final Executor hands;
    private final Map<MachineId, Long> greeted = new ConcurrentHashMap<>();
    private @Nullable Hypervisor attended;
    private Subscription line = () -> { };

    /**
     * Nobody is greeted yet.
     *
     * @param owned what this host runs
     * @param begun which of it is new
     * @param ear hears all guests
     * @param hands do what blocks
     */
    Greeter(Owned owned, Begun begun, GuestEar ear, Executor hands) {
        this.here = owned.here();
        this.owned = owned;
        this.begun = begun;
        this.ear = ear;
        this.hands = hands;
    }

    /** Looks who has begun. */
    void turn() {
        try {
            attend(here.hypervisor().now());
        } catch (FailureException absent) {
            LOG.log(Level.DEBUG, "no guests: {0}", absent.getMessage());
            return;
        }
        Map<MachineId, AuthorityRecord> ours = owned.now();
        greeted.keySet().retainAll(ours.keySet());
        ours.values().forEach(this::greet);
    }

    private void attend(Hypervisor now) {
        if (now != attended) {
            line.close();
            line = now.guests().attend(ear);
            attended = now;
        }
    }

    private void greet(AuthorityRecord one) {
        Long before = greeted.put(one.machine(), one.epoch());
        if (before != null && before == one.epoch()) {
            return;
        }
        boolean fresh = begun.hasBegun(one.machine(), one.epoch());
        try {
            if (fresh && one.continued()) {
                hands.execute(() -> restored(one));
            } else if (fresh && one.moved()) {
                hands.execute(() -> announce(one.machine()));
            }
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "the agent ends", ending);
        }
        tell(one.machine(), new GuestWord.Hello(here.me().value(), one.epoch()));
    }

    /** There is a line to a guest: it hears who speaks, unless it is to be greeted soon. */
    void attached(MachineId machine) {
        Long epoch = greeted.get(machine);
        if (epoch != null || here.state().get().find(Kinds.AUTHORITY, machine.toString()).isEmpty()) {
            tell(machine, new GuestWord.Hello(here.me().value(), epoch == null ? 0 : epoch));
        }
    }

    private void restored(AuthorityRecord one) {
        announce(one.machine());
        tell(one.machine(), new GuestWord.Restored(here.me().value(), one.epoch(), one.generation()));
        GuestWord.Clock clock = setClock(one.machine());
        tell(one.machine(), clock);
        LOG.log(Level.INFO, "machine {0} goes on: its network has said so, its clock was {1}", one.machine(),
                clock.set() ? "set, and was behind by " + clock.behind().map(Duration::toString).orElse("?")
                        : "not set");
    }

    private void announce(MachineId machine) {
        try {
            guests().announce(machine, Run.within(CALL));
        } catch (FailureException failed) {
            LOG.log(Level.WARNING, "the network of machine {0} does not say where it is: {1}", machine,
                    failed.failure().text());
        }
    }

    /** An agent needs some moments to be found, and after a restore to find itself. */
    private GuestWord.Clock setClock(MachineId machine) {
        Deadline comes = Deadline.in(COMES);
        Deadline answers = Deadline.in(ANSWERS);
        int refusals = 0;
        while (refusals < MOST_REFUSALS && !answers.isOver() && !Thread.currentThread().isInterrupted()) {
            try {
                Agent agent = guests().look(machine, Run.within(CALL)).agent();
                if (agent == Agent.NONE && comes.isOver()) {
                    break;
                }
                if (agent == Agent.ANSWERS) {
                    return new GuestWord.Clock(true, guests().setClock(machine, Run.within(CALL)));
                }
            } catch (FailureException failed) {
                refusals++;
                LOG.log(Level.INFO, "the clock of machine {0} is not set: {1}", machine, failed.getMessage());
            }
            LockSupport.parkNanos(AGAIN_NANOS);
        }
        return new GuestWord.Clock(false, Optional.empty());
    }

    private Guests guests() throws FailureException {
        return here.hypervisor().now().guests();
    }

    private void tell(MachineId machine, GuestWord word) {
        try {
            guests().tell(machine, word);
        } catch (FailureException absent) {
            LOG.log(Level.DEBUG, "the guest of {0} is not told: {1}", machine, absent.getMessage());
        }
    }

    void close() {
        line.close();
    }
}
