// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.guest;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.guest.GuestLook.Agent;
import org.hotseat.protection.guest.Guard.Reaction;
import org.hotseat.protection.host.Here;
import org.hotseat.protection.host.Rights;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.MachineRecord.GuestPolicy;
import org.hotseat.state.data.Severity;

/** Does about guests in trouble what the policy of their machine says. Not blocking; for one thread. */
final class Remedy {

    private static final Logger LOG = System.getLogger(Remedy.class.getName());
    private static final Duration COMMAND = Duration.ofSeconds(5);
    private static final Duration CALL = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofSeconds(10);
    private static final String PAUSE = "pause";
    /** What the hypervisor does when a watchdog runs out that leaves the machine as it is. */
    private static final Set<String> LEFT = Set.of("", "none", PAUSE, "debug", "inject-nmi");

    private final Here here;
    private final Rights rights;
    private final Owned owned;
    private final Signs signs;
    private final Executor hands;
    private final Guard guard = new Guard();

    /** What can happen to a guest. */
    enum Trouble {
        /** It hangs; the detail is for how many seconds nothing was heard. */
        SILENT,
        /** Its kernel has given up. */
        PANICKED,
        /** Nobody has comforted its watchdog; the detail is what the hypervisor did. */
        WATCHDOG
    }

    /** One thing that has happened to a copy. */
    private record Case(MachineRecord record, long epoch, Trouble trouble, String detail, long at) {

        MachineId machine() {
            return record.id();
        }

        /** Whether it stands still because of what happened; a cut, a move or a save stop a machine as well. */
        boolean stopped(MachineState state) {
            return state == MachineState.CRASHED || state == MachineState.PAUSED && (trouble == Trouble.PANICKED
                    || trouble == Trouble.WATCHDOG && PAUSE.equals(detail));
        }
    }

    Remedy(Here here, Rights rights, Owned owned, Signs signs, Executor hands) {
        this.here = here;
        this.rights = rights;
        this.owned = owned;
        this.signs = signs;
        this.hands = hands;
    }

    /** A guest hangs, or worse. Nothing is done for machines that this host does not run by the cluster's word. */
    void about(MachineId machine, Trouble trouble, String detail) {
        Optional<AuthorityRecord> owner = owned.find(machine);
        Optional<MachineRecord> record = owned.record(machine);
        if (owner.isEmpty() || record.isEmpty()) {
            return;
        }
        boolean helped = trouble == Trouble.WATCHDOG && !LEFT.contains(detail);
        GuestPolicy policy = record.get().guestPolicy();
        long now = here.clock().nanos();
        Reaction reaction = guard.to(machine, helped && policy == GuestPolicy.RESTART ? GuestPolicy.REPORT : policy,
                now);
        if (reaction != Reaction.NONE) {
            Case one = new Case(record.get(), owner.get().epoch(), trouble, detail, now);
            execute(() -> act(one, reaction));
        }
    }

    /** It lives again. */
    void back(MachineId machine) {
        owned.record(machine).filter(record -> record.guestPolicy() != GuestPolicy.NONE).ifPresent(record -> execute(
                () -> note(Severity.INFORMATION, record, "GUEST_BACK", List.of(), " answers again.", "")));
    }

    /** What served its disks is lost, and the machine with it; it is started under its next epoch, whatever the policy. */
    void unserved(MachineId machine) {
        owned.named(machine).ifPresent(record -> execute(() -> journal(Severity.ERROR, record, "DISKS_LOST", arguments(
                record), "The storage daemon of the machine " + record.name() + " on " + here.me() + " has ended.",
                "The machine was ended with it, as by a power cut.")));
    }

    private void execute(Runnable act) {
        try {
            hands.execute(act);
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "the agent ends", ending);
        }
    }

    private void act(Case one, Reaction reaction) {
        MachineRecord record = one.record();
        String detail = one.detail();
        switch (one.trouble()) {
            case SILENT -> note(Severity.ERROR, record, "GUEST_SILENT", List.of(detail), " has been silent for "
                    + detail + " s.", "It neither spoke on its channel nor answered by its agent.");
            case PANICKED -> note(Severity.ERROR, record, "GUEST_PANICKED", List.of(), " has panicked.", "");
            case WATCHDOG -> note(Severity.ERROR, record, "GUEST_WATCHDOG", List.of(detail),
                    " has left its watchdog alone; the hypervisor did: " + detail + '.', "");
        }
        if (reaction == Reaction.RESTART) {
            restart(one);
        } else if (reaction == Reaction.LEAVE_ALONE) {
            note(Severity.ERROR, record, "GUEST_LEFT_ALONE", List.of(Integer.toString(Guard.MOST)),
                    " is not restarted again: " + Guard.MOST + " times in an hour did not help.", "");
        }
    }

    private void restart(Case one) {
        MachineRecord record = one.record();
        boolean tried = false;
        try {
            Hypervisor hypervisor = here.hypervisor().now();
            MachineState state = state(hypervisor, one.machine());
            if (!needsHelp(hypervisor, one, state)) {
                return; // it lives, others decide about it now, or its description says what becomes of it
            }
            tried = true; // also when it fails: nobody knows whether it was done
            if (runs(one, state)) {
                hypervisor.reset(one.machine(), Run.within(CALL));
            } else {
                hypervisor.forceOff(one.machine(), Run.within(CALL)); // it is started under its next epoch then
            }
            note(Severity.WARNING, record, "GUEST_RESTARTED", List.of(), " was restarted.",
                    "The guest policy of the machine says so.");
        } catch (FailureException failed) {
            LOG.log(Level.WARNING, "machine {0} is not restarted: {1}", record.name(), failed.failure().text());
        } finally {
            if (!tried) {
                guard.calledOff(one.machine(), one.at());
            }
        }
    }

    private static MachineState state(Hypervisor hypervisor, MachineId machine) throws FailureException {
        return hypervisor.sample(Set.of(), Deadline.in(COMMAND)).stream().filter(any -> any.id().equals(machine))
                .map(MachineSample::state).findFirst().orElse(MachineState.OFF);
    }

    private static boolean runs(Case one, MachineState state) {
        return state == MachineState.RUNNING && one.trouble() != Trouble.PANICKED;
    }

    private boolean needsHelp(Hypervisor hypervisor, Case one, MachineState state) throws FailureException {
        boolean hangs = runs(one, state) ? isStillSilent(hypervisor, one) : one.stopped(state);
        return hangs && isStillOurs(one);
    }

    private boolean isStillOurs(Case one) {
        return rights.mayRun() && owned.find(one.machine()).filter(owner -> owner.epoch() == one.epoch()).isPresent();
    }

    /** Some time has passed since it was taken for hung. */
    private boolean isStillSilent(Hypervisor hypervisor, Case one) throws FailureException {
        return one.trouble() != Trouble.SILENT || hypervisor.guests().look(one.machine(), Run.within(LOOK))
                .agent() != Agent.ANSWERS && signs.areMissing(one.machine(), here.clock().nanos());
    }

    private void note(Severity severity, MachineRecord record, String code, List<String> more, String text,
            String why) {
        List<String> arguments = arguments(record);
        arguments.addAll(more);
        journal(severity, record, code, arguments, "The guest of the machine " + record.name() + " on " + here.me() + text,
                why);
    }

    private List<String> arguments(MachineRecord record) {
        return new ArrayList<>(List.of(record.name(), here.me().value()));
    }

    private void journal(Severity severity, MachineRecord record, String code, List<String> arguments, String english,
            String why) {
        LOG.log(Level.INFO, english);
        try {
            CommandOutcome outcome = here.orders().give(new Note(severity, "machine/" + record.id(), code, arguments,
                    english, why), Deadline.in(COMMAND));
            if (!(outcome instanceof CommandOutcome.Done)) {
                LOG.log(Level.WARNING, "the journal has no entry about machine {0}: {1}", record.name(), outcome);
            }
        } catch (FailureException silent) {
            LOG.log(Level.WARNING, "the journal has no entry about machine {0}: {1}", record.name(),
                    silent.failure().text());
        }
    }
}
