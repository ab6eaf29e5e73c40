// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import org.hotseat.state.Kinds;
import org.hotseat.state.ladder.Verdict;

/**
 * Who knows about the power of hosts. A controller tells the leader, some time later, that it read a weak host as off.
 * A person looks at the ladders now and then, and goes to see where one asks for a word.
 */
final class SimController {

    private final Sim sim;

    SimController(Sim sim) {
        this.sim = sim;
    }

    void start() {
        sim.at(200 * Sim.MS, () -> {
            sim.hosts.stream().filter(one -> one.lead.leads() && one.powered).forEach(this::look);
            start();
        });
    }

    private void look(SimHost leader) {
        sim.weak.ifPresent(host -> read(leader, host, Word.Source.POWER_OFF));
        if (sim.chance(0.2)) {
            leader.lead.ladders().stream().filter(one -> one.verdict() instanceof Verdict.NotTrusted)
                    .forEach(one -> read(leader, sim.host(one.host()), Word.Source.ADMINISTRATOR));
        }
    }

    /** The incarnation is noted, then the power is read. */
    private static void read(SimHost leader, SimHost host, Word.Source source) {
        Sim sim = leader.sim;
        int life = leader.agentLife;
        leader.mirror.find(Kinds.LEASE, host.id.value()).map(held -> held.value().incarnation())
                .ifPresent(incarnation -> sim.at(sim.between(10 * Sim.MS, 100 * Sim.MS), () -> {
                    if (!host.powered) {
                        sim.at(sim.between(10 * Sim.MS, 2000 * Sim.MS), () -> leader.asAgent(life, () -> leader.lead
                                .word(new Word(host.id, incarnation, source))));
                    }
                }));
    }
}
