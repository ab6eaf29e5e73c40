// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.guest;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.FrozenMachines;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.HypervisorEvent.LifeChange;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.guest.GuestEar;
import org.hotseat.hypervisor.guest.GuestLook;
import org.hotseat.hypervisor.guest.GuestWord;
import org.hotseat.hypervisor.guest.GuestWord.MigratePrepare;
import org.hotseat.hypervisor.guest.Guests;
import org.hotseat.hypervisor.rule.Frozen;
import org.hotseat.libvirt.internal.call.Access;
import org.hotseat.libvirt.internal.call.NativeCall;

/** Guests of machines under libvirt. Two threads of its own while somebody attends them. */
public final class LibvirtGuests implements Guests, AutoCloseable {

    private static final Logger LOG = System.getLogger(LibvirtGuests.class.getName());
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration SAMPLE = Duration.ofSeconds(5);
    private static final Duration READ = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Access access;
    private final GuestCalls calls;
    private final Executor threads;
    private final FrozenMachines frozen;
    private final States states;
    private final Semaphore pokes = new Semaphore(0);
    private final Set<MachineId> without = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Switchboard board;

    /** Names and states of all machines, as anybody may see them. */
    @FunctionalInterface
    public interface States {

        /**
         * Asks.
         *
         * @param deadline limit
         * @return all machines
         * @throws FailureException when the host does not answer
         */
        List<MachineSample> now(Deadline deadline) throws FailureException;
    }

    /**
     * Of one connection; nobody is attended yet.
     *
     * @param access the connection
     * @param threads for what lasts as long as guests are attended, and for calls to agents: four at least
     * @param frozen of which nothing is asked
     * @param states which machines run
     */
    public LibvirtGuests(Access access, Executor threads, FrozenMachines frozen, States states) {
        this.access = access;
        this.calls = new GuestCalls(access);
        this.threads = threads;
        this.frozen = frozen;
        this.states = states;
    }

    /**
     * Looks soon who has come or gone.
     *
     * @param event of the same connection; sets flags only
     */
    public void heard(HypervisorEvent event) {
        if (event instanceof LifeChange life) {
            switch (life.change()) {
                case STARTED, STOPPED -> {
                    without.remove(life.id());
                    pokes.release();
                }
                case RESUMED -> pokes.release();
                default -> {
                    // nobody comes or goes by it
                }
            }
        }
    }

    @Override
    public synchronized Subscription attend(GuestEar ear) {
        if (board != null) {
            throw new IllegalStateException("the guests of this host are attended already");
        }
        try {
            Switchboard made = new Switchboard(ear, pokes::release);
            board = made;
            threads.execute(made);
            threads.execute(() -> watch(made));
            return () -> end(made);
        } catch (IOException broken) {
            LOG.log(Level.WARNING, "no guest can be spoken with", broken);
            return () -> { };
        }
    }

    private synchronized void end(Switchboard made) {
        made.close();
        if (made == board) {
            board = null;
        }
        pokes.release();
    }

    private void watch(Switchboard mine) {
        while (mine == board && !access.calls().isClosed()) {
            try {
                look(mine);
            } catch (FailureException silent) {
                LOG.log(Level.DEBUG, "guests are not looked at now: {0}", silent.getMessage());
            }
            try {
                if (pokes.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                    pokes.drainPermits();
                }
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Only machines that run: one that waits for its memory answers nothing. */
    private void look(Switchboard mine) throws FailureException {
        Set<MachineId> running = new HashSet<>();
        for (MachineSample one : states.now(Deadline.in(SAMPLE))) {
            if (one.state() == MachineState.RUNNING) {
                running.add(one.id());
            }
        }
        without.retainAll(running);
        running.removeAll(mine.connected());
        running.removeAll(without);
        for (MachineId machine : running) {
            connect(mine, machine);
        }
    }

    private void connect(Switchboard mine, MachineId machine) {
        try {
            Optional<Path> channel = ask(machine, Run.within(READ), () -> calls.devices(machine)).channel();
            if (channel.isPresent()) {
                mine.connect(machine, channel.get());
            } else {
                without.add(machine);
            }
        } catch (FailureException gone) {
            LOG.log(Level.DEBUG, "{0}: {1}", machine, gone.getMessage());
        }
    }

    private <T> T ask(MachineId machine, Run run, NativeCall<T> call) throws FailureException {
        Frozen.refuse(frozen, machine);
        return access.calls().run(run, threads, call);
    }

    @Override
    public void tell(MachineId machine, GuestWord word) {
        Switchboard now = board;
        if (now != null) {
            now.tell(machine, Due.of(word));
        }
    }

    /**
     * Says that a machine is about to move, and waits a moment for its guest when that listens.
     *
     * @param machine any
     */
    public void prepareMove(MachineId machine) {
        Switchboard now = board;
        if (now == null || !now.connected().contains(machine)) {
            return;
        }
        Due due = Due.of(new MigratePrepare(PATIENCE));
        now.tell(machine, due);
        try {
            boolean taken = due.taken().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            LOG.log(Level.DEBUG, "{0} has {1} that it moves", machine, taken ? "taken" : "not taken");
        } catch (TimeoutException silent) {
            LOG.log(Level.DEBUG, "{0} has not taken that it moves", machine);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) { // it is completed with an answer only
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public GuestLook look(MachineId machine, Run run) throws FailureException {
        return ask(machine, run, () -> calls.look(machine));
    }

    @Override
    public Optional<Duration> setClock(MachineId machine, Run run) throws FailureException {
        return ask(machine, run, () -> calls.setClock(machine));
    }

    @Override
    public void announce(MachineId machine, Run run) throws FailureException {
        ask(machine, run, () -> {
            calls.announce(machine);
            return calls;
        });
    }

    /** Ends all lines. */
    @Override
    public void close() {
        Switchboard now = board;
        if (now != null) {
            end(now);
        }
    }
}
