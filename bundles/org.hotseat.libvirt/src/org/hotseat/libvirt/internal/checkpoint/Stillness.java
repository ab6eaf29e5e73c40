// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.HypervisorEvent.LifeChange;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.libvirt.internal.call.NativeCall;
import org.hotseat.libvirt.internal.call.Troubles;
import org.libvirt.LibvirtException;

/**
 * Machines that stand still for a moment because they are cut. Nobody is to take that for a suspended machine, to hear
 * of it, or to let one go on between the cut of its disks and that of its memory. Thread-safe.
 */
public final class Stillness {

    private final Map<MachineId, Moment> moments = new ConcurrentHashMap<>();

    /** Machines whose processes wait for memory here: that one of them ends is no end of the machine. */
    private final Set<MachineId> waiting = ConcurrentHashMap.newKeySet();

    /** The last cut of one machine; guarded by itself, but the lock. */
    private static final class Moment {

        private final ReentrantLock acts = new ReentrantLock(true);
        private boolean now;
        private long end;
        private int stops;
        private int goings;

        private synchronized void begin() {
            now = true;
            stops = 1;
            goings = 1;
        }

        private synchronized void end(boolean good) {
            now = false;
            end = System.nanoTime();
            if (!good) {
                stops = 0;
                goings = 0;
            }
        }

        private synchronized boolean reaches(long since) {
            return now || end - since > 0;
        }

        private synchronized boolean takes(Change change) {
            if (change == Change.SUSPENDED && stops > 0) {
                stops--;
                return true;
            }
            if (change == Change.RESUMED && stops == 0 && goings > 0) {
                goings--;
                return true;
            }
            return false;
        }
    }

    /** Carries a cut out, on a worker. */
    <T> T during(MachineId id, NativeCall<T> cut) throws FailureException, LibvirtException {
        Moment moment = moments.computeIfAbsent(id, first -> new Moment());
        moment.acts.lock();
        boolean good = false;
        moment.begin();
        try {
            T result = cut.call();
            good = true;
            return result;
        } finally {
            moment.end(good);
            moment.acts.unlock();
        }
    }

    /** Its process waits here: nobody is to hear of its end, until the machine itself begins. */
    void waits(MachineId id) {
        waiting.add(id);
    }

    /** Nobody cuts it any more. */
    void forget(MachineId id) {
        moments.remove(id);
    }

    /**
     * Does what must not come in the middle of a cut.
     *
     * @param id the machine
     * @param run limits
     * @param act suspends it or lets it go on
     * @throws FailureException of the act; TIMEOUT
     */
    public void apart(MachineId id, Run run, Act act) throws FailureException {
        Moment moment = moments.get(id);
        if (moment == null) {
            act.carryOut();
            return;
        }
        try {
            if (!moment.acts.tryLock(run.deadline().leftMillis(), TimeUnit.MILLISECONDS)) {
                throw Troubles.overrun();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw Troubles.closed();
        }
        try {
            act.carryOut();
        } finally {
            moment.acts.unlock();
        }
    }

    /**
     * Tells machines that are cut as running.
     *
     * @param samples as libvirt tells them
     * @param since when libvirt was asked, monotonic
     * @return as anybody is to see them
     */
    public List<MachineSample> unseen(List<MachineSample> samples, long since) {
        return moments.isEmpty() ? samples : samples.stream().map(each -> unseen(each, since)).toList();
    }

    private MachineSample unseen(MachineSample one, long since) {
        Moment moment = moments.get(one.id());
        return one.state() != MachineState.PAUSED || moment == null || !moment.reaches(since) ? one
                : new MachineSample(one.id(), one.name(), MachineState.RUNNING, one.persistent(), one.answered(),
                        one.nanos(), one.cpuNanos(), one.vcpus(), one.memoryKib(), one.memoryMaxKib(),
                        one.memoryUsedKib(), one.diskReadBytes(), one.diskWrittenBytes(), one.netReceivedBytes(),
                        one.netSentBytes());
    }

    /**
     * Whether an event tells only of a cut. Asked once for each event.
     *
     * @param event as libvirt tells it
     * @return true when nobody is to hear of it
     */
    public boolean takes(HypervisorEvent event) {
        if (!(event instanceof LifeChange life)) {
            return false;
        }
        if (life.change() == Change.STARTED) {
            waiting.remove(life.id());
        } else if (life.change() == Change.STOPPED && waiting.contains(life.id())) {
            return true;
        }
        Moment moment = moments.get(life.id());
        return moment != null && moment.takes(life.change());
    }

    /** Something that is done to a machine. */
    @FunctionalInterface
    public interface Act {

        /**
         * Does it.
         *
         * @throws FailureException of the call
         */
        void carryOut() throws FailureException;
    }
}
