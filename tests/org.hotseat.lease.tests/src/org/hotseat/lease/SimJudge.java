// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import java.util.ArrayList;
import java.util.List;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/** Sees everything at once, on the one true clock, and says what must never be. */
final class SimJudge {

    private final Sim sim;
    private String violation = "";
    private long lastLook;
    int takeOvers;
    int starts;
    int freezes;
    int falseTakeOvers;

    SimJudge(Sim sim) {
        this.sim = sim;
    }

    /** What begins only by time passing: the end of a pause. All other beginnings call {@link #look()} themselves. */
    void lookNowAndThen() {
        if (sim.now - lastLook >= 2 * Sim.MS) {
            look();
        }
    }

    /** Never two un-frozen copies of one machine. */
    void look() {
        lastLook = sim.now;
        for (MachineId machine : sim.machines) {
            List<HostId> running = new ArrayList<>(2);
            for (SimHost host : sim.hosts) {
                if (host.runs(machine) && !host.justWoke()) {
                    running.add(host.id);
                }
            }
            if (running.size() > 1) {
                fail("machine " + machine + " runs on " + running);
            }
        }
    }

    /** Nobody takes over while the old owner's lease lasts by the old owner's own clock. */
    void taken(SimHost old) {
        takeOvers++;
        if (old.powered && old.lease.record().state() == LeaseState.VALID
                && old.lease.record().deadline() - old.local() > 0) {
            fail("taken over from " + old.id + ", whose lease has "
                    + (old.lease.record().deadline() - old.local()) / 1e6 + " ms left");
        }
        if (old.healthy()) {
            falseTakeOvers++;
        }
    }

    private void fail(String what) {
        if (violation.isEmpty()) {
            violation = "seed " + sim.seed + ", " + sim.now / 1e6 + " ms: " + what;
        }
    }

    String violation() {
        return violation;
    }
}
