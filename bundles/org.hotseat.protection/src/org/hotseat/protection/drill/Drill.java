// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.drill;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.unit.TrialShare;
import org.hotseat.base.work.Progress;
import org.hotseat.protection.host.Here;
import org.hotseat.protection.standby.Lending;
import org.hotseat.protection.standby.RestoreTimes;
import org.hotseat.protocol.op.DrillOps.DrillReport;
import org.hotseat.protocol.op.DrillOps.DrillRun;
import org.hotseat.protocol.op.DrillOps.Outcome;
import org.hotseat.protocol.op.DrillOps.State;
import org.hotseat.protocol.op.ReplicationLive.Restores.Way;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.data.Severity;

/**
 * A series of runs with one machine. Between two of them a further generation is waited for, so that each run tries
 * another one. Ends itself when a host of the cluster is to be taken over. Runs on one thread, is asked and ended by
 * any.
 */
final class Drill implements Progress {

    private static final Logger LOG = System.getLogger(Drill.class.getName());
    private static final Duration FRESH = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration COMMAND = Duration.ofSeconds(5);

    private final Here here;
    private final Trial.Subject subject;
    private final int wanted;
    private final List<DrillRun> runs = new ArrayList<>();
    private volatile String step = "";
    private volatile State end = State.GOING_ON;
    private volatile State state = State.GOING_ON;
    private volatile String text = "";

    /**
     * What it works with.
     *
     * @param lending lends what is held
     * @param cleaner removes what was made
     * @param separating whether a further generation of a machine is coming in, as far as its source told
     * @param times told how long a copy took
     * @param held the newest generation that is held of a machine; 0 for none
     */
    record Tools(Lending lending, Cleaner cleaner, RestoreTimes times, Predicate<MachineId> separating,
            Newest held) {
    }

    /** What is held. */
    @FunctionalInterface
    interface Newest {
        long of(MachineId machine);
    }

    Drill(Here here, Trial.Subject subject, int wanted) {
        this.here = here;
        this.subject = subject;
        this.wanted = wanted;
    }

    Trial.Subject subject() {
        return subject;
    }

    boolean isOver() {
        return state != State.GOING_ON;
    }

    /** By a person. */
    void cancel() {
        stop(State.CANCELLED, "It was ended by a person.");
    }

    /** By what happens. */
    void stop(String why) {
        stop(State.STOPPED, why);
    }

    private synchronized void stop(State how, String why) {
        if (end == State.GOING_ON) {
            end = how;
            text = why;
        }
    }

    @Override
    public void report(double fraction, String what) {
        step = what;
    }

    @Override
    public boolean isCancelled() {
        lookAround();
        return end != State.GOING_ON;
    }

    /** A second fault ends it: nobody tries things out while a host is lost. */
    private void lookAround() {
        if (end == State.GOING_ON && !here.state().get().all(Kinds.INTENT).isEmpty()) {
            stop("A host of the cluster is to be taken over.");
        }
    }

    /** Blocks until it is over. */
    void run(Tools tools) {
        try {
            series(tools);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            stop("The agent ended.");
        } catch (RuntimeException fault) { // the edge: whoever watches must learn that it is over
            LOG.log(Level.ERROR, "a drill failed", fault);
            stop("A fault of the program: " + fault);
        } finally {
            step = "";
            state = end == State.GOING_ON ? State.DONE : end;
            note();
        }
    }

    private void series(Tools tools) throws InterruptedException {
        long tried = 0;
        for (int number = 1; number <= wanted && !isCancelled(); number++) {
            awaitFresh(tools, tried);
            boolean receiving = tools.separating().test(subject.id());
            Trial trial = new Trial(here, tools.lending(), tools.cleaner(), this, subject);
            DrillRun run = trial.run(number, receiving, () -> stop("The machine is being taken over."));
            tried = run.generation();
            synchronized (this) {
                runs.add(run);
            }
            if (run.outcome() == Outcome.RECOVERED) {
                tools.times().done(subject.id(), Way.COLD, run.alive());
            }
            LOG.log(Level.INFO, "run {0} of a drill of machine {1}: {2} {3}", number, subject.name(), run.outcome(),
                    run.trouble());
            trial.left().ifPresent(why -> stop("What a run has made cannot be removed yet, which is tried again: " + why
                    .text()));
        }
    }

    private void awaitFresh(Tools tools, long tried) throws InterruptedException {
        step = "WAITING";
        Deadline deadline = Deadline.in(FRESH);
        while (tried > 0 && tools.held().of(subject.id()) <= tried && !deadline.isOver() && !isCancelled()) {
            Thread.sleep(LOOK);
        }
    }

    private void note() {
        DrillReport report = report();
        if (report.counted() == 0) {
            return;
        }
        List<String> arguments = List.of(subject.name(), here.me().value(), Integer.toString(report.counted()),
                Integer.toString(report.recovered()));
        String said = "Drill of the machine " + subject.name() + " on " + here.me() + ": " + report.recovered() + " of "
                + report.counted() + " runs went well.";
        try {
            here.orders().give(new Note(Severity.INFORMATION, Kinds.AUTHORITY.key(subject.id().toString()),
                    "DRILL_ENDED", arguments, said, text), Deadline.in(COMMAND));
        } catch (FailureException ending) {
            LOG.log(Level.WARNING, "the journal is not told of a drill: {0}", ending.getMessage());
        }
    }

    synchronized DrillReport report() {
        int counted = (int) runs.stream().filter(run -> run.outcome() != Outcome.CANCELLED).count();
        int well = (int) runs.stream().filter(run -> run.outcome() == Outcome.RECOVERED).count();
        TrialShare share = new TrialShare(well, counted);
        return new DrillReport(subject.id(), Optional.of(here.me()), state, wanted, step, text, runs, counted, well,
                share.share(), share.bound());
    }

    /** There was none. */
    static DrillReport none(MachineId machine, Optional<HostId> standby) {
        return new DrillReport(machine, standby, State.NONE, 0, "", "", List.of(), 0, 0, 0, 0);
    }
}
