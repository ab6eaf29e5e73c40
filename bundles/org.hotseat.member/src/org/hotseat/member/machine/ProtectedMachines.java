// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;
import org.hotseat.keeper.freeze.Freezer.Found;
import org.hotseat.keeper.freeze.Scope;
import org.hotseat.lease.Copy;
import org.hotseat.member.keep.Recovery;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.process.meter.Figures;
import org.hotseat.process.meter.Meter;
import org.hotseat.protocol.Service;
import org.hotseat.remote.serve.KeptMachines;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.AuthorityRecord;

/**
 * Sees to it that the protected machines of this host run when the cluster says that this host runs them, and only
 * then. Looks at every change of the state and every few tenths of a second; the machines are attended beside each
 * other, each by one at a time.
 */
public final class ProtectedMachines implements Part, Meter, Recovery {

    private static final Logger LOG = System.getLogger(ProtectedMachines.class.getName());
    private static final Duration PACE = Duration.ofMillis(20);
    private static final long LOOK = Duration.ofMillis(300).toNanos();
    private static final long AGAIN = Duration.ofMillis(500).toNanos();
    private static final int HANDS = 4;
    private static final String UNREAD = "the state of the cluster was not read yet";

    private final Attendant.Self self;
    private final Attendant.Tools tools;
    private final Supplier<StateView> state;
    private final Displacer displacer;
    private final Attendant attendant;
    private final Bench bench = new Bench();
    private final Survey survey;
    private final Moves moves;
    private final Set<MachineId> busy = ConcurrentHashMap.newKeySet();
    private final Map<MachineId, Long> notBefore = new ConcurrentHashMap<>();
    private final Map<MachineId, String> troubles = new ConcurrentHashMap<>();
    private final ExecutorService watcher;
    private final ExecutorService attendants;
    /** What takes minutes must not keep those that begin. */
    private final ExecutorService savers;
    private volatile String silent = UNREAD;
    private volatile boolean ended;
    private volatile boolean poked;

    /**
     * For one boot of a host; see {@link MachinesFactory}.
     *
     * @param self who we are
     * @param tools whom it works with; its own, closed at the end
     * @param state of the cluster, as far as this host has heard of it
     * @param workers all threads
     */
    ProtectedMachines(Attendant.Self self, Attendant.Tools tools, Supplier<StateView> state, Workers workers) {
        this.self = self;
        this.tools = tools;
        this.state = state;
        this.survey = new Survey(self, tools, bench);
        this.displacer = new Displacer(self, tools, bench, state, troubles::containsKey);
        this.attendant = new Attendant(self, tools, bench, displacer, MonotonicClock.SYSTEM);
        this.moves = new Moves(self, tools, bench, state, busy, () -> poked = true, workers);
        this.watcher = workers.pool("machines", 1);
        this.attendants = workers.pool("machine", HANDS);
        this.savers = workers.pool("machine-saved", Saving.MOST);
    }

    /**
     * What persons may not do with protected machines, and how they move.
     *
     * @return the same as long as this part
     */
    public KeptMachines kept() {
        return moves;
    }

    /**
     * Hears from now on what other agents say about machines that move here.
     *
     * @param agents what they may ask
     */
    public void serve(Service agents) {
        moves.serve(agents);
    }

    /**
     * Whether the guest of a machine was let go on here, under an epoch.
     *
     * @param machine which
     * @param epoch which
     * @return true until it is known to have ended
     */
    public boolean isRunning(MachineId machine, long epoch) {
        return bench.isRunning(new Copy(machine, epoch));
    }

    /**
     * Whether this run of the agent has begun a machine that runs, or has received it from another host.
     *
     * @param machine which
     * @param epoch under which
     * @return false for what an agent before this one has begun
     */
    public boolean hasBegun(MachineId machine, long epoch) {
        Copy copy = new Copy(machine, epoch);
        return bench.isMade(copy) && bench.isRunning(copy);
    }

    Moves moves() {
        return moves;
    }

    @Override
    public String name() {
        return "protected machines";
    }

    /** Does not wait for any of them. */
    @Override
    public void start(Deadline deadline) {
        watcher.execute(this::watch);
    }

    private void watch() {
        StateView seen = state.get();
        long next = MonotonicClock.SYSTEM.nanos();
        while (!ended) {
            StateView view = state.get();
            long time = MonotonicClock.SYSTEM.nanos();
            boolean due = time - next >= 0 || poked;
            poked = false;
            if (view.revision() == 0) {
                silent = UNREAD; // nothing is known of any machine, which is not the same as that none may run
            } else if (due || view != seen) {
                seen = view;
                next = due ? time + LOOK : next;
                look(view, time, due);
            }
            try {
                Thread.sleep(PACE);
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void look(StateView view, long time, boolean due) {
        try {
            Map<MachineId, Case> cases = survey.cases(view, busy, due);
            silent = "";
            // what went elsewhere meanwhile troubles this host no more
            troubles.keySet().removeIf(machine -> !cases.containsKey(machine) && !busy.contains(machine));
            for (Case one : cases.values()) {
                if (time - notBefore.getOrDefault(one.machine(), time) >= 0 && busy.add(one.machine())) {
                    (displacer.takesTurn(one) ? savers : attendants).execute(() -> attend(one));
                }
            }
        } catch (IOException absent) {
            silent = "no keeper answers";
            LOG.log(Level.DEBUG, "no keeper answers", absent);
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "the agent ends", ending);
        }
    }

    private void attend(Case one) {
        MachineId machine = one.machine();
        try {
            attendant.attend(one);
            troubles.remove(machine);
            notBefore.remove(machine);
        } catch (FailureException failed) {
            failed(one, failed.failure().text(), failed);
        } catch (IOException absent) {
            failed(one, String.valueOf(absent.getMessage()), absent);
        } finally {
            displacer.endsTurn(machine);
            busy.remove(machine);
        }
    }

    private void failed(Case one, String text, Exception failed) {
        notBefore.put(one.machine(), MonotonicClock.SYSTEM.nanos() + AGAIN);
        if (!text.equals(troubles.put(one.machine(), text))) {
            LOG.log(Level.WARNING, "machine " + one.label() + ": " + text, failed);
        }
    }

    /**
     * {@inheritDoc} What is named now has run, as far as anybody knows: only the next epochs may start.
     */
    @Override
    public boolean recovered(Deadline deadline) throws FailureException {
        long revision = tools.fresh().revision(self.me(), deadline);
        StateView view = state.get();
        if (view.revision() < revision) {
            return false;
        }
        for (Held<AuthorityRecord> held : view.all(Kinds.AUTHORITY).values()) {
            if (held.value().owner().equals(self.me())) {
                bench.used(held.value().machine(), held.value().epoch());
            }
        }
        boolean gone = true;
        try {
            for (Scope scope : tools.book().all()) {
                if (tools.book().look(scope) == Found.GONE) {
                    bench.gone(scope.copy());
                    tools.book().remove(scope.copy());
                    tools.scopes().remove(scope.copy());
                } else {
                    gone = false;
                    kill(scope);
                }
            }
        } catch (IOException unknown) {
            LOG.log(Level.WARNING, "nobody can tell whether every copy is gone", unknown);
            return false;
        }
        return gone;
    }

    /** The keeper has killed the whole partition; this is for where there is none. */
    private static void kill(Scope scope) {
        if (scope.process().state().isPresent()) {
            ProcessHandle.of(scope.process().pid()).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    /** The machines go on; what only stood ready ends. */
    @Override
    public void stop(Deadline deadline) {
        ended = true;
        watcher.shutdownNow();
        moves.close();
        attendants.shutdownNow();
        savers.shutdownNow();
        for (MachineId machine : bench.prepared()) {
            try {
                tools.hands().discard(machine, deadline);
            } catch (FailureException failed) {
                LOG.log(Level.WARNING, "a machine that stood ready is left", failed);
            }
        }
        tools.hands().close();
        tools.keeper().close();
        tools.book().close();
    }

    @Override
    public PartState state() {
        String trouble = silent.isEmpty() ? survey.trouble() : silent;
        if (!trouble.isEmpty()) {
            return new PartState(false, trouble);
        }
        Optional<String> first = troubles.values().stream().sorted().findFirst();
        return new PartState(first.isEmpty(), first.orElse(survey.copies() == 1 ? "1 copy"
                : survey.copies() + " copies"));
    }

    @Override
    public void read(Figures figures) {
        figures.gauge("hotseat_machine_troubles", "Protected machines that could not be brought where they belong.",
                troubles.size());
        figures.gauge("hotseat_stray_machines", "Protected machines that run here without the cluster's word.",
                survey.strays().size());
    }
}
