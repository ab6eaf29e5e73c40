// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import org.hotseat.state.Kinds;

/** The board management controller of a weak host: tells the leader, some time later, that it read the power as off. */
final class SimController {

    private SimController() {
    }

    static void watch(Sim sim, SimHost host) {
        sim.at(200 * Sim.MS, () -> {
            sim.hosts.stream().filter(one -> one.lead.leads() && one.powered).forEach(leader -> read(leader, host));
            watch(sim, host);
        });
    }

    /** The leader notes the incarnation, then has the power read. */
    private static void read(SimHost leader, SimHost host) {
        Sim sim = leader.sim;
        int life = leader.agentLife;
        leader.mirror.find(Kinds.LEASE, host.id.value()).map(held -> held.value().incarnation())
                .ifPresent(incarnation -> sim.at(sim.between(10 * Sim.MS, 100 * Sim.MS), () -> {
                    if (!host.powered) {
                        sim.at(sim.between(10 * Sim.MS, 2000 * Sim.MS), () -> leader.asAgent(life, () -> leader.lead
                                .word(new Word(host.id, incarnation, Word.Source.POWER_OFF))));
                    }
                }));
    }
}
