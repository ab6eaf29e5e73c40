// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.cluster.lead.Leadership;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.member.cluster.Group;
import org.hotseat.member.store.StorePart;
import org.hotseat.process.life.PartState;
import org.hotseat.protocol.op.HostLive.MemberLive;
import org.hotseat.protocol.op.HostLive.MemberState;
import org.hotseat.protocol.op.LiveReport;
import org.hotseat.protocol.op.ReplicationLive.Side;
import org.hotseat.protocol.op.ReplicationLive.State;
import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.LeaderRecord;

/** How the store member of this host is, for consoles. */
final class MemberFacts {

    private static final Set<State> SENDING = Set.of(State.SEPARATING_LOCK, State.SEPARATING_COPY, State.SEPARATING_SHIP);

    private MemberFacts() {
    }

    /** Whether a generation of a machine is being sent, as far as its host said last. */
    static boolean isSent(List<LiveReport> reports, MachineId machine) {
        return reports.stream().flatMap(report -> report.facts().stream()).flatMap(facts -> facts.replications().stream())
                .anyMatch(one -> one.machine().equals(machine) && one.side() == Side.SOURCE && SENDING.contains(one
                        .state()));
    }

    /** Whether a machine runs at a host by the word of the cluster. */
    static boolean runs(StateView view, HostId host, MachineId machine, BiPredicate<MachineId, Long> running) {
        return view.find(Kinds.AUTHORITY, machine.toString()).map(Held::value).filter(it -> it.owner().equals(host)
                && !it.released() && running.test(machine, it.epoch())).isPresent();
    }

    /** What the leader's agent tells of matrix switches. */
    static List<SwitchLive> switches(List<LiveReport> reports, Optional<HostId> leader) {
        return reports.stream().filter(report -> report.connected() && leader.filter(report.host()::equals)
                .isPresent()).flatMap(report -> report.facts().stream()).flatMap(facts -> facts.switches().stream())
                .toList();
    }

    static Optional<MemberLive> live(Group group, StorePart store, Mirror mirror, Leadership leadership) {
        if (!group.votes()) {
            return Optional.empty();
        }
        PartState part = store.state();
        long term = leadership.record().map(LeaderRecord::term).orElse(0L);
        MemberState state;
        if (!part.well()) {
            state = MemberState.DOWN;
        } else if (leadership.lead().isPresent()) {
            state = MemberState.LEADER;
        } else if (!group.voters().containsKey(group.host())) {
            state = MemberState.LEARNER;
        } else {
            state = mirror.trouble().isPresent() ? MemberState.ALONE : MemberState.FOLLOWER;
        }
        return Optional.of(new MemberLive(state, term, part.text()));
    }
}
