// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.failover.MoveRule;
import org.hotseat.failover.MoveRule.Departure;
import org.hotseat.failover.MoveRule.Here;
import org.hotseat.failover.MoveRule.There;
import org.hotseat.failover.MoveRule.Word;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.keeper.freeze.Freezer.Found;
import org.hotseat.keeper.freeze.Scope;
import org.hotseat.keeper.local.Request;
import org.hotseat.lease.Copy;
import org.hotseat.remote.serve.KeptMachines.Carrier;
import org.hotseat.state.command.AuthorityCommand;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.data.AuthorityRecord;

/**
 * One live move of a protected machine away from this host, from the first word to the target until it is known who
 * owns the machine. Used once, on the thread of whoever asked; nobody else attends the machine meanwhile.
 */
final class Mover {

    private static final Logger LOG = System.getLogger(Mover.class.getName());
    private static final Duration WORD = Duration.ofSeconds(3);
    private static final Duration READ = Duration.ofSeconds(2);
    private static final Duration COMMAND = Duration.ofSeconds(5);
    /** After this the machine is left to what its agents do about any machine. */
    private static final Duration SETTLING = Duration.ofSeconds(60);
    private static final Duration LEAVING_THERE = Duration.ofSeconds(15);
    private static final long PACE = 50;

    /** What moves, and where to. */
    record Trip(String label, Copy copy, HostId target, UUID targetBoot) {
    }

    private final Attendant.Tools tools;
    private final Bench bench;
    private final Attendant.Self self;
    private final MoveRule rule;
    private final Trip trip;
    private boolean whole;
    private boolean sealed;
    private There there = There.UNKNOWN;
    private Optional<FailureException> failure = Optional.empty();

    Mover(Attendant.Self self, Attendant.Tools tools, Bench bench, Trip trip) {
        this.self = self;
        this.tools = tools;
        this.bench = bench;
        this.rule = new MoveRule(self.me(), self.boot());
        this.trip = trip;
    }

    /** Tells the target what comes; it refuses what it could not run. */
    void announce() throws FailureException {
        ask(Word.COMES);
    }

    /** Said again while it is on its way; on another thread than all else, which waits for the hypervisor. */
    void remind() {
        try {
            ask(Word.COMES);
        } catch (FailureException silent) {
            LOG.log(Level.DEBUG, "{0} does not hear what comes: {1}", trip.target(), silent.getMessage());
        }
    }

    private MoveOps.Heard ask(Word word) throws FailureException {
        return tools.voice().say(trip.target(), new MoveOps.Said(trip.copy().machine(), trip.copy().epoch(), word),
                Deadline.in(WORD));
    }

    /** A word that may be lost: the target finds out by itself then. */
    private void tell(Word word) {
        try {
            there = ask(word).there();
        } catch (FailureException silent) {
            there = There.UNKNOWN;
            LOG.log(Level.DEBUG, "{0} does not hear {1}: {2}", trip.target(), word, silent.getMessage());
        }
    }

    /** The hypervisor's part. What it says about its outcome is one thing that is known, and not the only one. */
    void carry(Carrier carrier, MigrationOptions options, Run run) {
        LOG.log(Level.INFO, "machine {0}, epoch {1}, goes to {2}", trip.label(), trip.copy().epoch(), trip.target());
        try {
            carrier.carry(options.asHeld(), run);
            whole = true;
            tools.hands().left(trip.copy().machine());
        } catch (FailureException failed) {
            failure = Optional.of(failed);
            LOG.log(Level.INFO, "machine {0} did not go to {1}: {2}", trip.label(), trip.target(),
                    failed.getMessage());
        }
    }

    /** Until somebody owns it. Not cancelled by anybody: the guest stands still. */
    void settle() throws FailureException {
        Deadline patience = Deadline.in(SETTLING);
        while (!patience.isOver()) {
            Optional<AuthorityRecord> read = read();
            if (read.isEmpty()) {
                pause();
            } else if (step(read)) {
                return;
            }
        }
        tell(Word.STAYS);
        throw new FailureException(FailureCode.TIMEOUT, NLS.bind(Messages.moveOpen, trip.label(), trip.target()),
                Messages.moveOpenRemedy);
    }

    private Optional<AuthorityRecord> read() throws FailureException {
        try {
            return tools.fresh().authority(trip.copy().machine(), Deadline.in(READ));
        } catch (FailureException silent) {
            LOG.log(Level.DEBUG, "nobody can say who may run {0} now", trip.label(), silent);
            return Optional.empty();
        }
    }

    /** One step, while the guest stands still: no time is spent between those that succeed. True when it runs there. */
    private boolean step(Optional<AuthorityRecord> read) throws FailureException {
        MoveRule.Leaving next = rule.leaving(new Departure(read, trip.copy(), trip.target(), here(), whole, sealed,
                there));
        LOG.log(Level.DEBUG, "machine {0}: {1}, {2}", trip.label(), next, there);
        boolean done = true;
        switch (next) {
            case WAIT -> {
                tell(sealed ? Word.GONE : Word.COMES);
                done = sealed && there == There.HELD;
            }
            case SEAL -> done = seal();
            case GIVE -> done = give();
            case GO_ON -> goOn();
            case MOVED -> {
                awaitThere();
                return true;
            }
            case STAY, START_ANEW -> throw ended(NLS.bind(next == MoveRule.Leaving.STAY ? Messages.moveStays
                    : Messages.moveAnew, trip.label(), trip.target()));
            case LOST -> throw ended(NLS.bind(Messages.moveLost, trip.label()));
        }
        if (!done) {
            pause();
        }
        return false;
    }

    private FailureException ended(String text) {
        tell(Word.STAYS);
        @Nullable FailureException cause = failure.orElse(null);
        if (cause == null) {
            return new FailureException(FailureCode.OTHER, text, "");
        }
        Failure why = cause.failure();
        return cause.code() == FailureCode.CANCELLED ? cause
                : new FailureException(new Failure(why.code(), text + ' ' + why.message(), why.remedy()), cause);
    }

    /** Its process, by the kernel; what it does, by the hypervisor. */
    private Here here() throws FailureException {
        Optional<Scope> scope = tools.book().find(trip.copy());
        if (sealed || scope.isEmpty()) {
            return Here.GONE;
        }
        try {
            Found found = tools.book().look(scope.get());
            if (found == Found.GONE) {
                return Here.GONE;
            }
            MachineState state = tools.hands().states(Deadline.in(READ)).getOrDefault(trip.copy().machine(),
                    MachineState.UNKNOWN);
            return found == Found.FROZEN ? Here.UNKNOWN : state == MachineState.PAUSED ? Here.STANDS
                    : state == MachineState.RUNNING || state == MachineState.SHUTTING_DOWN ? Here.RUNS : Here.UNKNOWN;
        } catch (IOException | FailureException unknown) {
            LOG.log(Level.DEBUG, "nobody can say what {0} does", trip.label(), unknown);
            return Here.UNKNOWN;
        }
    }

    /** The keeper stores that this epoch is over; only then anybody is told. */
    private boolean seal() throws FailureException {
        Copy copy = trip.copy();
        try {
            if (tools.keeper().said(new Request.Gone(copy))) {
                bench.used(copy.machine(), copy.epoch());
                bench.gone(copy);
                tools.book().remove(copy);
                tools.scopes().remove(copy);
                sealed = tools.keeper().said(new Request.Floor(copy.machine(), copy.epoch() + 1));
            }
        } catch (IOException absent) {
            LOG.log(Level.INFO, "machine {0}: the keeper does not answer", trip.label(), absent);
        }
        if (sealed) {
            tell(Word.GONE);
        }
        return sealed;
    }

    private boolean give() throws FailureException {
        Copy copy = trip.copy();
        CommandOutcome outcome = tools.orders().give(new AuthorityCommand.Move(copy.machine(), self.me(), copy.epoch(),
                trip.target(), trip.targetBoot()), Deadline.in(COMMAND));
        LOG.log(Level.INFO, "machine {0} is given to {1}: {2}", trip.label(), trip.target(), outcome);
        return outcome instanceof CommandOutcome.Done;
    }

    /** First the copy there ends: it may hold the disks. */
    private void goOn() throws FailureException {
        Deadline patience = Deadline.in(LEAVING_THERE);
        do {
            tell(Word.STAYS);
            pause();
        } while (there != There.NOTHING && !patience.isOver());
        tools.hands().resume(trip.copy().machine(), Deadline.in(READ.plus(READ)));
        LOG.log(Level.INFO, "machine {0} goes on here", trip.label());
    }

    /** The state names the target; that it runs there is a matter of milliseconds, and of the target. */
    private void awaitThere() throws FailureException {
        Deadline patience = Deadline.in(LEAVING_THERE);
        while (!patience.isOver()) {
            try {
                if (ask(Word.GONE).runs()) {
                    return;
                }
            } catch (FailureException silent) {
                LOG.log(Level.DEBUG, "{0} does not say whether {1} runs", trip.target(), trip.label(), silent);
            }
            pause();
        }
    }

    private static void pause() throws FailureException {
        try {
            Thread.sleep(PACE);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, Messages.moveEnding), ending);
        }
    }
}
