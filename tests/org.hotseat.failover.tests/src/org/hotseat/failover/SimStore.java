// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.model.ModelCluster;
import org.hotseat.cluster.store.Change;
import org.hotseat.cluster.store.ClientId;
import org.hotseat.cluster.store.ClusterStore;
import org.hotseat.cluster.store.Compare;
import org.hotseat.cluster.store.Outcome;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.cluster.store.Transaction;
import org.hotseat.cluster.store.Value;
import org.hotseat.state.StateMap;
import org.hotseat.state.StateView;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.decide.Decision;

/** The store's model, the way to it, and the stream of its changes to the mirrors. */
final class SimStore {

    /** What a mirror shows that has come to a revision; all mirrors share it. */
    record Level(StateView view, Roster roster) {
    }

    final List<Level> levels = new ArrayList<>();
    private final Sim sim;
    private final StateMap truth = new StateMap();
    private final ClusterStore model;

    SimStore(Sim sim) {
        this.sim = sim;
        this.model = new ModelCluster("model", sim::after).connect();
    }

    /** What is stored at this moment. */
    StateView truth() {
        return truth;
    }

    /** A linearizable read from a host; the answer may be late or lost. */
    <T> void read(SimHost from, Supplier<T> reading, Consumer<T> answer) {
        int process = from.agentLife;
        if (arrives(from)) {
            sim.at(sim.between(Sim.MS, 6 * Sim.MS), () -> {
                T result = reading.get();
                back(from, process, () -> answer.accept(result));
            });
        }
    }

    /** A transaction from a host; the answer may be lost or late although it was applied. */
    void commit(SimHost from, Proposal proposal, Decision.Commit decision, Optional<Compare> leader,
            Consumer<Outcome> answer) {
        int process = from.agentLife;
        Decision.Commit kept = Unsafe.without(sim.rules, proposal.command(), decision);
        if (arrives(from)) {
            sim.at(sim.between(Sim.MS, 6 * Sim.MS), () -> decide(proposal, kept, leader, outcome ->
                    back(from, process, () -> answer.accept(outcome))));
        }
    }

    void decide(Proposal proposal, Decision.Commit decision, Optional<Compare> leader, Consumer<Outcome> answer) {
        List<Compare> compares = new ArrayList<>();
        decision.needs().forEach(need -> compares.add(new Compare(new StoreKey(need.key()), need.version())));
        leader.filter(it -> compares.stream().noneMatch(one -> one.key().equals(it.key()))).ifPresent(compares::add);
        List<Change> changes = new ArrayList<>();
        decision.puts().forEach(put -> changes.add(new Change.Put(new StoreKey(put.key()),
                new Value(put.schema(), put.json()))));
        decision.deletes().forEach(key -> changes.add(new Change.Delete(new StoreKey(key))));
        model.commit(new Transaction(new ClientId(proposal.client()), proposal.sequence(), compares, changes),
                Deadline.in(Duration.ofSeconds(5), sim)).thenAccept(outcome -> {
                    if (outcome instanceof Outcome.Committed done) {
                        applied(proposal, decision, done.revision());
                    }
                    answer.accept(outcome);
                });
    }

    private void applied(Proposal proposal, Decision.Commit decision, long revision) {
        if (truth.revision() >= revision) {
            return; // the same proposal again
        }
        sim.judge.committing(proposal.command());
        decision.puts().forEach(put -> truth.put(put.key(), put.schema(), put.json(), revision));
        decision.deletes().forEach(truth::remove);
        truth.reached(revision);
        sim.judge.committed(proposal.command(), truth);
        levels.add(new Level(truth.snapshot(), new Roster(truth)));
        sim.hosts.forEach(SimHost::changed);
    }

    private boolean arrives(SimHost from) {
        return sim.reachesStore(from) && !sim.chance(sim.storeLoss);
    }

    private void back(SimHost from, int process, Runnable answer) {
        if (sim.reachesStore(from) && !sim.chance(sim.storeLoss)) {
            sim.at(sim.chance(sim.outliers * 3) ? sim.between(20 * Sim.MS, 3000 * Sim.MS)
                    : sim.between(Sim.MS, 6 * Sim.MS), () -> from.asAgent(process, answer));
        }
    }
}
