// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.guest;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.HypervisorEvent.DiskError;
import org.hotseat.hypervisor.HypervisorEvent.LifeChange;
import org.hotseat.hypervisor.HypervisorEvent.Rebooted;
import org.hotseat.hypervisor.HypervisorEvent.WatchdogFired;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.guest.GuestLook;
import org.hotseat.hypervisor.guest.GuestSign;
import org.hotseat.protection.guest.Remedy.Trouble;
import org.hotseat.protection.host.Here;
import org.hotseat.protection.host.Rights;
import org.hotseat.state.data.AuthorityRecord;

/**
 * Watches the guests of protected machines: signs of life, panics, watchdogs. {@link #turn} is for one thread; the
 * methods by which it is told something are for any and never block.
 */
final class Watch {

    /** How often it looks around. */
    static final Duration PACE = Duration.ofSeconds(1);
    private static final Logger LOG = System.getLogger(Watch.class.getName());
    private static final Duration SAMPLE = Duration.ofSeconds(3);
    private static final Duration LOOK = Duration.ofSeconds(10);
    static final int MOST_NEWS = 10_000;

    private final Here here;
    private final Owned owned;
    private final Remedy remedy;
    private final Executor hands;
    private final BlockingQueue<Runnable> news = new LinkedBlockingQueue<>(MOST_NEWS);
    private final Map<MachineId, Pulse> pulses = new HashMap<>();
    private final Map<MachineId, Long> epochs = new HashMap<>();
    /** Who is being asked; by any thread. */
    private final Set<MachineId> looking = ConcurrentHashMap.newKeySet();
    private final Signs signs = new Signs();
    private long next;

    /**
     * Knows no guests yet.
     *
     * @param hands do what blocks
     */
    Watch(Here here, Rights rights, Executor hands) {
        this.here = here;
        this.owned = new Owned(here, rights);
        this.remedy = new Remedy(here, rights, owned, signs, hands);
        this.hands = hands;
        this.next = here.clock().nanos();
    }

    /** A guest has said something. */
    void heard(MachineId machine, GuestSign sign) {
        switch (sign) {
            case GuestSign.Alive alive -> tell(machine, () -> alive(machine));
            case GuestSign.Took took -> tell(machine, () -> alive(machine));
            case GuestSign.Leaves leaves -> tell(machine, () -> forget(machine));
            case GuestSign.Attached attached -> {
                // says nothing about the guest
            }
            case GuestSign.Detached detached -> {
                // its process ends, or goes elsewhere
            }
        }
    }

    /** The hypervisor has told of a guest. */
    void heard(HypervisorEvent event) {
        switch (event) {
            case Rebooted reboot -> tell(reboot.id(), () -> forget(reboot.id()));
            case WatchdogFired fired -> later(() -> remedy.about(fired.id(), Trouble.WATCHDOG, fired.action()));
            case LifeChange life when life.change() == Change.CRASHED -> later(() -> remedy.about(life.id(),
                    Trouble.PANICKED, life.detail()));
            case DiskError error when DiskError.UNSERVED.equals(error.reason()) -> remedy.unserved(error.id());
            default -> {
                // nothing about its guest
            }
        }
    }

    private void tell(MachineId machine, Runnable sign) {
        signs.heard(machine, here.clock().nanos());
        later(sign);
    }

    private void later(Runnable one) {
        if (!news.offer(one)) {
            LOG.log(Level.DEBUG, "too much was heard of guests at once");
        }
    }

    /** Waits for news, at most so long. */
    void turn(Duration most) throws InterruptedException {
        Runnable one = news.poll(most.toNanos(), TimeUnit.NANOSECONDS);
        if (one != null) {
            one.run();
        }
        if (here.clock().nanos() - next >= 0) {
            next = here.clock().nanos() + PACE.toNanos();
            look();
        }
    }

    private void alive(MachineId machine) {
        if (owned.find(machine).isPresent() && pulse(machine).heard(here.clock().nanos())) {
            remedy.back(machine);
        }
    }

    private void forget(MachineId machine) {
        pulse(machine).forget(here.clock().nanos());
    }

    private Pulse pulse(MachineId machine) {
        return pulses.computeIfAbsent(machine, first -> new Pulse(here.clock().nanos()));
    }

    private void look() {
        Map<MachineId, AuthorityRecord> owners = owned.now();
        Set<MachineId> ours = owners.keySet();
        pulses.keySet().retainAll(ours);
        epochs.keySet().retainAll(ours);
        signs.keep(ours);
        owners.forEach((machine, owner) -> {
            if (!Long.valueOf(owner.epoch()).equals(epochs.put(machine, owner.epoch()))) {
                forget(machine); // another run of it, or the same on another host
            }
        });
        if (ours.isEmpty()) {
            return;
        }
        long now = here.clock().nanos();
        Set<MachineId> running = new HashSet<>();
        try {
            List<MachineSample> all = here.hypervisor().now().sample(Set.of(), Deadline.in(SAMPLE));
            all.stream().filter(one -> one.state() == MachineState.RUNNING).forEach(one -> running.add(one.id()));
        } catch (FailureException silent) {
            LOG.log(Level.DEBUG, "guests are not looked at now: {0}", silent.getMessage());
        }
        for (MachineId machine : ours) {
            if (!running.contains(machine)) {
                pulse(machine).stands(now);
            } else if (pulse(machine).doubts(now) && looking.add(machine)) {
                ask(machine);
            }
        }
    }

    private void ask(MachineId machine) {
        try {
            hands.execute(() -> {
                try {
                    GuestLook look = here.hypervisor().now().guests().look(machine, Run.within(LOOK));
                    later(() -> looked(machine, look));
                } catch (FailureException gone) {
                    LOG.log(Level.DEBUG, "nobody knows whether the guest of {0} lives: {1}", machine,
                            gone.getMessage());
                } finally {
                    looking.remove(machine);
                }
            });
        } catch (RejectedExecutionException ending) {
            looking.remove(machine);
            LOG.log(Level.DEBUG, "the agent ends", ending);
        }
    }

    private void looked(MachineId machine, GuestLook look) {
        long now = here.clock().nanos();
        Pulse pulse = pulse(machine);
        Duration silence = pulse.silence(now);
        switch (pulse.looked(look, now)) {
            case HUNG -> remedy.about(machine, Trouble.SILENT, Long.toString(silence.toSeconds()));
            case BACK -> remedy.back(machine);
            case NOTHING -> {
                // it lives, or nobody can tell
            }
        }
    }
}
