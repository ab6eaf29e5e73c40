// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Workers;
import org.hotseat.failover.MoveRule.There;
import org.hotseat.failover.MoveRule.Word;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.keeper.freeze.Freezer.Found;
import org.hotseat.keeper.freeze.Scope;
import org.hotseat.lease.Copy;
import org.hotseat.protocol.Handler;
import org.hotseat.protocol.Service;
import org.hotseat.remote.serve.KeptMachines;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.LeaseRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.place.Evacuation;

/** Live moves of protected machines: away from this host when somebody asks for it, and here by an agent's word. */
final class Moves implements KeptMachines {

    private static final Duration ASK = Duration.ofSeconds(3);
    private static final Duration CLAIM = Duration.ofSeconds(5);
    private static final Duration QUIET = Duration.ofSeconds(60);
    private static final long PACE = 20;
    private static final int TALKERS = 16;
    /** Refusals of a target that may be over in a moment. */
    private static final Set<FailureCode> PASSING = Set.of(FailureCode.NOT_FOUND, FailureCode.EXISTS,
            FailureCode.WRONG_STATE);

    private final Attendant.Self self;
    private final Attendant.Tools tools;
    private final Bench bench;
    private final Supplier<StateView> state;
    private final Set<MachineId> busy;
    private final Runnable poke;
    private final ExecutorService talkers;
    private final Welcome welcome;

    Moves(Attendant.Self self, Attendant.Tools tools, Bench bench, Supplier<StateView> state, Set<MachineId> busy,
            Runnable poke, Workers workers) {
        this.self = self;
        this.tools = tools;
        this.bench = bench;
        this.state = state;
        this.busy = busy;
        this.poke = poke;
        this.talkers = workers.pool("moves", TALKERS);
        this.welcome = new Welcome(self, tools, bench, state, busy);
    }

    /** Hears other agents from now on. */
    void serve(Service agents) {
        agents.serve(MoveOps.MOVE, Handler.direct(call -> told(new HostId(call.peer().name()), call.question())));
    }

    void close() {
        talkers.shutdownNow();
    }

    @Override
    public boolean keeps(MachineId machine) {
        return MachinesFactory.keeps(state.get(), machine);
    }

    @Override
    public boolean awaits(MachineId machine, String host) {
        return tools.arrivals().find(machine).filter(one -> one.source().value().equals(host)).isPresent();
    }

    @Override
    public void move(MachineId machine, String host, MigrationOptions options, Carrier carrier, Run run)
            throws FailureException {
        awaitRunning(machine, run);
        Mover.Trip trip = trip(machine, new HostId(host));
        Mover mover = new Mover(self, tools, bench, trip);
        claim(machine, run);
        boolean sure = true;
        try {
            if (!owned(machine).equals(trip.copy())) {
                throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.moveBusy, trip.label()), "");
            }
            tools.beginnings().leaves(machine, Deadline.in(QUIET));
            announce(mover, run);
            sure = false;
            carry(mover, trip, options, carrier, run);
            mover.settle();
            sure = true;
        } finally {
            if (!sure) {
                bench.gone(trip.copy()); // it may stand still here: whoever attends it next looks anew
            }
            tools.beginnings().stays(machine);
            busy.remove(machine);
        }
    }

    /** Right after a move that came to nothing nobody has looked at it yet. */
    private void awaitRunning(MachineId machine, Run run) throws FailureException {
        Deadline patience = Deadline.in(CLAIM);
        while (authority(machine).filter(it -> it.owner().equals(self.me()) && !bench.isRunning(new Copy(machine,
                it.epoch()))).isPresent() && !patience.isOver()) {
            pause(run);
        }
    }

    private void carry(Mover mover, Mover.Trip trip, MigrationOptions options, Carrier carrier, Run run) {
        CountDownLatch carried = new CountDownLatch(1);
        talkers.execute(() -> keepTelling(mover, carried));
        try {
            mover.carry(carrier, options, new Run(new Watched(run.progress(), trip.copy()), run.deadline()));
        } finally {
            carried.countDown();
        }
    }

    private Mover.Trip trip(MachineId machine, HostId target) throws FailureException {
        StateView view = state.get();
        String label = label(machine);
        Optional<LeaseRecord> lease = view.find(Kinds.LEASE, target.value()).map(Held::value);
        Optional<HostRecord> record = view.find(Kinds.HOST, target.value()).map(Held::value)
                .filter(it -> it.roles().contains(HostRole.HOST));
        if (lease.isEmpty() || record.isEmpty() || target.equals(self.me())
                || view.find(Kinds.INTENT, target.value()).isPresent() || Evacuation.isOn(view, target)) {
            throw new FailureException(FailureCode.INVALID, NLS.bind(Messages.moveNowhere, target, label), "");
        }
        return new Mover.Trip(label, owned(machine), target, lease.get().boot());
    }

    /** The copy that runs here by the word of the cluster. */
    private Copy owned(MachineId machine) throws FailureException {
        Optional<AuthorityRecord> authority = authority(machine).filter(it -> it.owner().equals(self.me())
                && it.ownerBoot().equals(self.boot()) && !it.released());
        return authority.map(it -> new Copy(machine, it.epoch())).filter(bench::isRunning).orElseThrow(
                () -> new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.moveNotHere, label(machine)),
                        ""));
    }

    private String label(MachineId machine) {
        return state.get().find(Kinds.MACHINE, machine.toString()).map(Held::value).map(MachineRecord::name)
                .orElse(machine.toString());
    }

    private Optional<AuthorityRecord> authority(MachineId machine) {
        return state.get().find(Kinds.AUTHORITY, machine.toString()).map(Held::value);
    }

    private void claim(MachineId machine, Run run) throws FailureException {
        Deadline patience = Deadline.in(CLAIM);
        while (!busy.add(machine)) {
            if (patience.isOver()) {
                throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.moveBusy, label(machine)), "");
            }
            pause(run);
        }
    }

    /**
     * The target may hear of the newest epoch a little later than this host, get its lease just now, or be about to
     * clear what a move before this one left there.
     */
    private static void announce(Mover mover, Run run) throws FailureException {
        Deadline patience = Deadline.in(CLAIM);
        while (true) {
            try {
                mover.announce();
                return;
            } catch (FailureException refused) {
                if (!PASSING.contains(refused.code()) || patience.isOver()) {
                    throw refused;
                }
                pause(run);
            }
        }
    }

    private static void pause(Run run) throws FailureException {
        run.progress().checkCancelled();
        try {
            Thread.sleep(PACE);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, Messages.moveEnding), ending);
        }
    }

    /** As long as the hypervisors are at it, the target hears that it is worth waiting. */
    private static void keepTelling(Mover mover, CountDownLatch carried) {
        try {
            while (!carried.await(1, TimeUnit.SECONDS)) {
                mover.remind();
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** Cancelled also when the machine belongs to another host by now. */
    private final class Watched implements Progress {

        private final Progress asker;
        private final Copy copy;

        Watched(Progress asker, Copy copy) {
            this.asker = asker;
            this.copy = copy;
        }

        @Override
        public void report(double fraction, String step) {
            asker.report(fraction, step);
        }

        @Override
        public boolean isCancelled() {
            return asker.isCancelled() || authority(copy.machine()).filter(it -> it.owner().equals(self.me())
                    && it.epoch() == copy.epoch() && !it.released()).isEmpty();
        }
    }

    /** Another agent's word. */
    MoveOps.Heard told(HostId from, MoveOps.Said said) throws FailureException {
        Copy copy = new Copy(said.machine(), said.epoch() + 1);
        try {
            if (said.word() == Word.COMES && tools.arrivals().find(copy.machine())
                    .filter(one -> one.copy().equals(copy) && one.source().equals(from)).isEmpty()) {
                welcome.welcome(copy, from);
                tools.arrivals().expect(copy, from);
            }
            tools.arrivals().hear(copy, from, said.word());
            return new MoveOps.Heard(there(copy, said.word()), bench.isRunning(copy));
        } catch (IOException failed) {
            throw new FailureException(new Failure(FailureCode.FILE, String.valueOf(failed.getMessage())), failed);
        }
    }

    /** Whoever goes on elsewhere must know that all of it has gone; whoever gives it away, that it can run. */
    private There there(Copy copy, Word word) throws IOException, FailureException {
        boolean comes = tools.arrivals().find(copy.machine()).filter(one -> one.copy().equals(copy)).isPresent();
        if (word == Word.STAYS) {
            return comes ? There.HELD : There.NOTHING;
        }
        Optional<Scope> scope = tools.book().find(copy);
        if (scope.isPresent() && bench.isMade(copy)) {
            return tools.book().look(scope.get()) == Found.GONE ? There.NOTHING : There.HELD;
        }
        poke.run();
        return comes && tools.hands().states(Deadline.in(ASK)).getOrDefault(copy.machine(), MachineState.OFF)
                .isActive() ? There.UNKNOWN : There.NOTHING;
    }
}
