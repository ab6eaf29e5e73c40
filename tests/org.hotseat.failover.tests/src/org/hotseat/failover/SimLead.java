// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.hotseat.base.id.HostId;
import org.hotseat.cluster.store.Compare;
import org.hotseat.cluster.store.Outcome;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.lease.wire.Message.Promise;
import org.hotseat.lease.wire.Message.Seen;
import org.hotseat.lease.wire.Role;
import org.hotseat.lease.wire.VoterSet;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.ClusterCommand;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.data.LeaderRecord;
import org.hotseat.state.decide.Decider;
import org.hotseat.state.decide.Decision;
import org.hotseat.state.ladder.Ladder;

/**
 * What an agent does about leading: claims the lead beside the engine's leader, decides commands against its mirror,
 * follows the duty about silent hosts. A leader that nobody told goes on.
 */
final class SimLead {

    /** Waits until the mirror shows what this leader has committed. */
    private record Waiting(Proposal proposal, Consumer<CommandOutcome> answer) {
    }

    private final SimHost host;
    private final Sim sim;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private SilenceDuty duty;
    private OptionalLong claim = OptionalLong.empty();
    private long claimedTerm;
    private long claimedAt = -1;
    private long committed;

    SimLead(SimHost host) {
        this.host = host;
        this.sim = host.sim;
    }

    void start(int life) {
        duty = null;
        claim = OptionalLong.empty();
        claimedTerm = 0;
        claimedAt = -1;
        waiting.clear();
        poll(life);
        loop(life);
    }

    boolean leads() {
        return claim.isPresent();
    }

    @Override
    public String toString() {
        return claim.isEmpty() ? "" : " leads by " + claim.getAsLong() + ", committed " + committed + ", waiting "
                + waiting.size() + ", key " + host.mirror.find(Kinds.LEADER);
    }

    private void poll(int life) {
        host.asAgent(life, () -> {
            boolean chosen = sim.elections.leader == host && sim.reachesStore(host);
            if (chosen && sim.elections.term > claimedTerm && (claimedAt < 0 || sim.now - claimedAt > 400 * Sim.MS)) {
                claim();
            }
            boolean other = sim.reachesStore(host) && sim.elections.leader != host;
            if (other || claim.isPresent() && overtaken()) {
                claim = OptionalLong.empty();
                claimedTerm = 0;
                duty = null;
            }
            sim.at(100 * Sim.MS, () -> poll(life));
        });
    }

    private boolean overtaken() {
        Optional<Held<LeaderRecord>> known = host.mirror.find(Kinds.LEADER);
        return known.isPresent() && known.get().version() > claim.getAsLong();
    }

    private void claim() {
        claimedAt = sim.now;
        long term = sim.elections.term;
        Proposal proposal = host.proposal(new ClusterCommand.LeadFrom(host.id, term));
        if (Decider.decide(host.mirror, proposal) instanceof Decision.Commit decision) {
            sim.store.commit(host, proposal, decision, Optional.empty(), outcome -> {
                if (outcome instanceof Outcome.Committed done && sim.elections.term == term
                        && done.revision() > claim.orElse(0)) {
                    claim = OptionalLong.of(done.revision());
                    committed = done.revision();
                    claimedTerm = term;
                    duty = null;
                }
                claimedAt = -1;
            });
        } else {
            claimedAt = -1;
        }
    }

    private void loop(int life) {
        host.asAgent(life, () -> {
            long wait = 50 * Sim.MS;
            if (claim.isPresent() && host.mirror.revision() >= claim.getAsLong()) {
                wait = Math.max(Sim.MS, host.trueDelay(lead()));
            }
            sim.at(wait + sim.between(0, Sim.MS), () -> loop(life));
        });
    }

    private long lead() {
        if (duty == null) {
            duty = new SilenceDuty(host.id, sim.timing, host.local(), sim.rules.cautions());
        }
        long time = host.local();
        Turn turn = duty.turn(host.mirror, time);
        turn.say().forEach(one -> sim.send(host, Role.AGENT, one.to(), one.message()));
        SilenceDuty of = duty;
        turn.propose().forEach(command -> propose(of, command));
        turn.power().forEach(order -> sim.controller.order(host, order, answer -> of.powered(order, answer,
                host.local())));
        return duty.nextTurn(time);
    }

    private void propose(SilenceDuty of, Command command) {
        sim.note(2, command.kind().length());
        boolean[] told = new boolean[1];
        Consumer<OptionalLong> end = revision -> {
            if (!told[0]) {
                told[0] = true;
                of.ended(command, revision, host.local());
            }
        };
        decide(host.proposal(command), outcome -> end.accept(outcome instanceof CommandOutcome.Done done
                ? OptionalLong.of(done.revision()) : OptionalLong.empty()));
        int life = host.agentLife;
        sim.at(1000 * Sim.MS, () -> host.asAgent(life, () -> end.accept(OptionalLong.empty())));
    }

    void decide(Proposal proposal, Consumer<CommandOutcome> answer) {
        waiting.add(new Waiting(proposal, answer));
        mirrored();
    }

    /** Decides what has waited for the mirror. */
    void mirrored() {
        while (!waiting.isEmpty() && host.mirror.revision() >= committed) {
            decide(waiting.poll());
        }
    }

    private void decide(Waiting one) {
        if (claim.isEmpty() || !gate(one.proposal().command())) {
            return;
        }
        if (Decider.decide(host.mirror, one.proposal()) instanceof Decision.Commit decision) {
            Compare leader = new Compare(new StoreKey(Kinds.LEADER.key()), claim.getAsLong());
            Optional<Compare> compared = sim.rules.keeps(Rules.Habit.LEADER_COMPARED) ? Optional.of(leader)
                    : Optional.empty();
            sim.store.commit(host, one.proposal(), decision, compared, outcome -> {
                if (outcome instanceof Outcome.Committed done) {
                    committed = Math.max(committed, done.revision());
                    one.answer().accept(new CommandOutcome.Done(done.revision(), decision.result()));
                } else {
                    one.answer().accept(new CommandOutcome.Conflict("", 0, ""));
                }
            });
        } else {
            one.answer().accept(new CommandOutcome.Conflict("", 0, ""));
        }
    }

    private boolean gate(Command command) {
        if (command instanceof ClusterCommand.SetVoters next) {
            long version = sim.voters().version() + 1;
            return duty != null && duty.votersMayChange(new VoterSet(version, next.members()), host.local());
        }
        return true;
    }

    void promised(HostId voter, Promise promise) {
        if (duty != null) {
            duty.promised(voter, promise, host.local());
        }
    }

    void seen(HostId voter, Seen seen) {
        if (duty != null) {
            duty.seen(voter, seen, host.local());
        }
    }

    List<Ladder> ladders() {
        return duty == null ? List.of() : duty.ladders(host.mirror, host.local());
    }

    void word(Word word) {
        if (duty != null) {
            duty.word(word);
        }
    }
}
