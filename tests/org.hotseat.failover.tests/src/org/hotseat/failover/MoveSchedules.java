// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import org.hotseat.base.id.MachineId;
import org.hotseat.lease.Copy;
import org.hotseat.lease.timing.Profile;
import org.hotseat.lease.wire.Plane;

/** Live moves that go wrong when one caution is left out, in a whole simulated cluster. Each tells what, or nothing. */
final class MoveSchedules {

    private final Sim sim;
    private final SimHost source;
    private final SimHost target;
    private final MachineId machine;

    private MoveSchedules(Rules rules) {
        this.sim = new Sim(1, 3, 1, Profile.DEFAULT, rules);
        sim.loss = 0;
        sim.storeLoss = 0;
        sim.outliers = 0;
        this.machine = sim.machines.get(0);
        this.source = sim.hosts.get(0);
        this.target = sim.hosts.get(1);
        sim.runFor(2000);
    }

    private MoveSchedules move(SimMove.End end) {
        source.agent.moves.migrate(machine, target, end);
        for (int spent = 0; spent < 2000 && !hasArrived(); spent++) {
            sim.runFor(1);
        }
        return this;
    }

    private boolean hasArrived() {
        SimHost.Guest guest = target.guests.get(machine);
        return guest != null && guest.memory.isPresent();
    }

    private String after(int millis) {
        sim.runFor(millis);
        return !sim.judge.violation().isEmpty() ? sim.judge.violation() : SimRun.allRun(sim) ? ""
                : "it runs nowhere: " + sim.hosts;
    }

    private MoveSchedules cutSource() {
        for (Plane plane : Plane.values()) {
            for (SimHost other : sim.hosts) {
                sim.cut[source.index][other.index][plane.ordinal()] = other != source;
                sim.cut[other.index][source.index][plane.ordinal()] = other != source;
            }
        }
        return this;
    }

    private boolean runsOn(SimHost host) {
        return host.runs(machine);
    }

    /** 6.4 #12: libvirt's last answer is lost, both leases are valid: the source goes on by itself. */
    static String lastAnswerLost(Rules rules) {
        MoveSchedules cluster = new MoveSchedules(rules).move(SimMove.End.LOST_AND_RUNS);
        String wrong = cluster.after(2000);
        return wrong.isEmpty() && !cluster.runsOn(cluster.source) ? "it was moved all the same" : wrong;
    }

    /** The last answer is lost and the source stands still: it goes on, and what came is dropped. */
    static String standsStill(Rules rules) {
        MoveSchedules cluster = new MoveSchedules(rules).move(SimMove.End.LOST_AND_STANDS);
        String wrong = cluster.after(2000);
        return !wrong.isEmpty() ? wrong : cluster.target.guests.isEmpty() && cluster.runsOn(cluster.source) ? ""
                : "both copies are left";
    }

    /** The same with a source that is cut off then: its target takes over, and has an old copy under that very epoch. */
    static String takenOverByTheTarget(Rules rules) {
        MoveSchedules cluster = new MoveSchedules(rules).move(SimMove.End.LOST_AND_RUNS).cutSource();
        String wrong = cluster.after(6000);
        return wrong.isEmpty() && !cluster.runsOn(cluster.target) ? "nobody took over" : wrong;
    }

    /** All goes well. */
    static String arrives(Rules rules) {
        MoveSchedules cluster = new MoveSchedules(rules).move(SimMove.End.ARRIVED);
        String wrong = cluster.after(1000);
        boolean kept = new Copy(cluster.machine, 2).equals(new Copy(cluster.machine, cluster.target.guests
                .getOrDefault(cluster.machine, new SimHost.Guest(0)).epoch)) && cluster.runsOn(cluster.target);
        return wrong.isEmpty() && !kept ? "it does not run at its target under the next epoch" : wrong;
    }

    /** The source is lost when its copy is gone and before anybody was named. */
    static String sourceLostAtTheLastMoment(Rules rules) {
        MoveSchedules cluster = new MoveSchedules(rules).move(SimMove.End.ARRIVED);
        cluster.source.powerCut();
        return cluster.after(6000);
    }

    /** The target is lost with the only copy. */
    static String targetLostAtTheLastMoment(Rules rules) {
        MoveSchedules cluster = new MoveSchedules(rules).move(SimMove.End.ARRIVED);
        cluster.target.powerCut();
        return cluster.after(8000);
    }

    /** The source's agent begins anew at that moment. */
    static String agentKilledAtTheLastMoment(Rules rules, SimMove.End end) {
        MoveSchedules cluster = new MoveSchedules(rules).move(end);
        cluster.source.killAgent();
        return cluster.after(8000);
    }

    /** The target's agent begins anew at that moment. */
    static String targetAgentKilledAtTheLastMoment(Rules rules, SimMove.End end) {
        MoveSchedules cluster = new MoveSchedules(rules).move(end);
        cluster.target.killAgent();
        return cluster.after(8000);
    }
}
