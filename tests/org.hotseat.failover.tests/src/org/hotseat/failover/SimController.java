// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.util.function.Consumer;

import org.hotseat.state.Kinds;
import org.hotseat.state.ladder.Verdict;

/**
 * Who knows about the power of hosts. Controllers answer the leader's orders; one tells the leader unasked, some time
 * later, that it read a weak host as off.
 * A person looks at the ladders now and then, and goes to see where one asks for a word.
 */
final class SimController {

    private final Sim sim;
    /** Whether controllers have the power of their hosts. */
    private final boolean mortal;
    /** Hosts that were switched off. */
    int cuts;

    SimController(Sim sim, boolean mortal) {
        this.sim = sim;
        this.mortal = mortal;
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

    /**
     * A leader's order: lost now and then, late often; accepted and not done now and then. Where controllers die with
     * their hosts, nothing answers for a host without power. A person switches on again what was switched off.
     */
    void order(SimHost leader, PowerOrder order, Consumer<PowerOrder.Answer> end) {
        SimHost host = sim.host(order.host());
        int life = leader.agentLife;
        Consumer<PowerOrder.Answer> tell = answer -> sim.at(sim.between(10 * Sim.MS, 300 * Sim.MS),
                () -> leader.asAgent(life, () -> end.accept(answer)));
        boolean lost = !leader.powered || sim.chance(0.1);
        sim.at(sim.between(10 * Sim.MS, 300 * Sim.MS), () -> {
            if (lost || mortal && !host.powered) {
                tell.accept(PowerOrder.Answer.SILENT);
            } else if (order.act() == PowerOrder.Act.READ) {
                tell.accept(host.powered ? PowerOrder.Answer.ON : PowerOrder.Answer.OFF);
            } else {
                if (!sim.chance(0.2)) {
                    sim.at(sim.between(0, 1500 * Sim.MS), () -> cut(host));
                }
                tell.accept(sim.chance(0.05) ? PowerOrder.Answer.REFUSED : PowerOrder.Answer.ACCEPTED);
            }
        });
    }

    private void cut(SimHost host) {
        if (host.powered) {
            sim.note(12, host.index);
            host.powerCut();
            cuts++;
            sim.at(sim.between(1000 * Sim.MS, 5000 * Sim.MS), () -> {
                if (!host.powered) {
                    host.powerOn();
                }
            });
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
