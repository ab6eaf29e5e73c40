// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.op;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.protocol.Operation;
import org.hotseat.state.data.Role;

/**
 * Drills in a sandbox: the newest generation of a machine is really started beside it, on its standby, on copies of its
 * disks and without a network, and thrown away. Asked of any agent, done by the standby's.
 */
public final class DrillOps {

    /** The most runs of one drill: so many without a failure show 99 % at 95 % confidence. */
    public static final int MOST_RUNS = 299;

    /** What a person can do about a drill. */
    public enum Kind {
        /** Begin one. */
        BEGIN,
        /** End the one that goes on; what was run so far is kept. */
        CANCEL
    }

    /**
     * An act.
     *
     * @param machine which
     * @param kind what
     * @param runs how often it is started, 1 to {@link DrillOps#MOST_RUNS}; 0 for an end
     */
    public record DrillAct(MachineId machine, Kind kind, int runs) {
    }

    /**
     * One machine.
     *
     * @param machine which
     */
    public record OneDrill(MachineId machine) {
    }

    /** Where a drill stands. */
    public enum State {
        /** There was none since the agent of the standby began, or there is no standby. */
        NONE,
        /** It goes on. */
        GOING_ON,
        /** All runs were made. */
        DONE,
        /** A person has ended it. */
        CANCELLED,
        /** It has ended itself, such as for a real take-over. */
        STOPPED
    }

    /** What became of one run. */
    public enum Outcome {
        /** The machine went on. */
        RECOVERED,
        /** It did not. */
        FAILED,
        /** The run was broken off from outside; it does not count. */
        CANCELLED
    }

    /** By what a machine was seen to live. */
    public enum Sign {
        /** By nothing. */
        NONE,
        /** Its processors used time, and the hypervisor says that it runs. */
        CPU,
        /** Its serial line said something. */
        SERIAL
    }

    /**
     * One run. Spans by a monotonic clock of the standby.
     *
     * @param number 1 or more
     * @param begun by the clock of the standby, for people
     * @param epoch of the generation
     * @param generation that was started; 0 when there was none
     * @param age of that generation: the work that a take-over at this moment would have lost
     * @param receiving whether a further generation was coming in
     * @param made from the beginning to the process and its disks; zero when it did not come so far
     * @param restored from the beginning to its memory, likewise
     * @param alive from the beginning to the first sign of life, likewise
     * @param sign by what it was seen to live
     * @param outcome what became of it
     * @param trouble why it failed; empty otherwise
     */
    public record DrillRun(int number, Instant begun, long epoch, long generation, Duration age, boolean receiving,
            Duration made, Duration restored, Duration alive, Sign sign, Outcome outcome, String trouble) {
    }

    /**
     * A drill that goes on, or the last one.
     *
     * @param machine which
     * @param standby that makes it; empty while the machine has none
     * @param state where it stands
     * @param wanted how many runs
     * @param step what happens now: WAITING, MAKING, RESTORING, WATCHING, CLEARING; empty when nothing does
     * @param text why it has ended before its time, for people; empty otherwise
     * @param runs so far, oldest first
     * @param counted runs that count
     * @param recovered how many of them went well
     * @param share of these in those, 0 to 1
     * @param bound lower bound of what the share is at 95 % confidence (Clopper and Pearson, one-sided), 0 to 1
     */
    public record DrillReport(MachineId machine, Optional<HostId> standby, State state, int wanted, String step,
            String text, List<DrillRun> runs, int counted, int recovered, double share, double bound) {

        /** Copies the list. */
        public DrillReport {
            runs = List.copyOf(runs);
        }
    }

    /** Begins a drill, or ends it; answers when it has begun. */
    public static final Operation<DrillAct, ActDone> ACT = Operation.command("cluster.drill", DrillAct.class,
            ActDone.class, Role.OPERATOR);

    /** How the present or the last drill of a machine stands. */
    public static final Operation<OneDrill, DrillReport> REPORT = Operation.read("cluster.drill.report",
            OneDrill.class, DrillReport.class, Role.VIEWER);

    private DrillOps() {
    }
}
