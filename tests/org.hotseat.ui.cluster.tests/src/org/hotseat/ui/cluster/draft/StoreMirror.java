// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.draft;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.member.Copies;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.lease.timing.Profile;
import org.hotseat.state.StateMap;
import org.hotseat.state.StateView;
import org.hotseat.state.command.ClusterCommand.FoundCluster;
import org.hotseat.state.command.ClusterCommand.LeadFrom;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.data.ClusterRecord;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.LeaseKey;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.data.TimingRecord;
import org.hotseat.state.decide.Decider;
import org.hotseat.state.decide.Decision;

/** A cluster of one host in memory, which decides as a leader does. */
final class StoreMirror implements ClusterMirror {

    private static final Issuer PERSON = new Issuer("ann", Role.ADMINISTRATOR, "ann", "test", "");

    private final StateMap state = new StateMap();
    private long number;

    StoreMirror() {
        HostRecord host = new HostRecord(new HostId("h1"), "h1", Set.of(HostRole.HOST), "10.0.1.1", Optional.empty(),
                Optional.empty(), new HostPorts(1, 2, 3, 4), Optional.empty(), "0.1.0", SchemaRange.OURS);
        give(new FoundCluster(new ClusterRecord("north", 7, Instant.EPOCH), TimingRecord.of(Profile.DEFAULT),
                new LeaseKey(1, "00".repeat(32)), host), PERSON);
        give(new LeadFrom(host.id(), 1), Issuer.duty(host.id()));
    }

    CommandOutcome give(Command command, Issuer issuer) {
        number++;
        Decision decision = Decider.decide(state, new Proposal("test", number, issuer, Instant.EPOCH, command));
        return switch (decision) {
            case Decision.Commit commit -> {
                commit.puts().forEach(put -> state.put(put.key(), put.schema(), put.json(), number));
                commit.deletes().forEach(state::remove);
                state.reached(number);
                yield new CommandOutcome.Done(number, commit.result());
            }
            case Decision.Refused refused -> new CommandOutcome.Refused(refused.refusal());
            case Decision.Conflict other -> new CommandOutcome.Conflict(other.key(), other.version(), other.json());
        };
    }

    @Override
    public CompletionStage<CommandOutcome> submit(Command command) {
        return CompletableFuture.completedFuture(give(command, PERSON));
    }

    @Override
    public StateView state() {
        return state.snapshot();
    }

    @Override
    public Optional<Role> role() {
        return Optional.of(Role.ADMINISTRATOR);
    }

    @Override
    public ClusterFacts facts() {
        return ClusterFacts.nothing(new MemberLinkState.NoAgents());
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return () -> { };
    }

    @Override
    public void changeVoter(HostId host, boolean votes, Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Copies copies() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void retry() {
        // it is never away
    }
}
