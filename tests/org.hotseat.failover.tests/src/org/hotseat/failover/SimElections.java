// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

/** The engine's own leader: another host a while after the present one was lost, or now and then for no reason. */
final class SimElections {

    private final Sim sim;
    SimHost leader;
    long term = 1;
    private long lostSince = -1;

    SimElections(Sim sim) {
        this.sim = sim;
        this.leader = sim.hosts.get(0);
    }

    void start() {
        sim.at(50 * Sim.MS, () -> {
            look();
            start();
        });
    }

    private void look() {
        if (!leader.answers() || !sim.voters().contains(leader.id)) {
            lostSince = lostSince < 0 ? sim.now : lostSince;
        } else {
            lostSince = -1;
        }
        boolean elects = lostSince >= 0 && sim.now - lostSince > sim.between(300 * Sim.MS, 1000 * Sim.MS);
        if (elects || sim.chance(0.002)) {
            sim.hosts.stream().filter(one -> one != leader && sim.voters().contains(one.id) && one.answers())
                    .skip(sim.random.nextInt(2)).findFirst().ifPresent(next -> {
                        leader = next;
                        term++;
                        lostSince = -1;
                        sim.note(1, next.index);
                    });
        }
    }
}
