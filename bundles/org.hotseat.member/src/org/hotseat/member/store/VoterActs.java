// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.store;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Rest;
import org.hotseat.cluster.etcd.EtcdMembers;
import org.hotseat.cluster.identity.Identity;
import org.hotseat.cluster.member.Beginning;
import org.hotseat.cluster.member.VoterReplacement;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.MemberId;
import org.hotseat.cluster.store.StoreMember;
import org.hotseat.member.cluster.GroupFolder;
import org.hotseat.member.cluster.OwnHost;
import org.hotseat.member.store.MemberOps.Authority;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.ClusterCommand.SetVoters;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.VotersRecord;

/**
 * Changes who keeps the state and votes about leases, one host at a time, from any voter. Each act can be run again
 * after an interruption and goes on. Blocks.
 */
public final class VoterActs {

    private static final Duration LIMIT = Duration.ofSeconds(150);

    private final GroupFolder folder;
    private final EtcdMembers members;
    private final Supplier<StateView> state;
    private final Votes votes;
    private final Afar afar;

    /**
     * Acts of one member.
     *
     * @param folder holds the authority
     * @param members of the store
     * @param state as it is now; what it gives does not change
     * @param proposer gives the commands, as whoever is responsible
     * @param afar asks the agents
     */
    public VoterActs(GroupFolder folder, EtcdMembers members, Supplier<StateView> state, Proposer proposer, Afar afar) {
        this.folder = folder;
        this.members = members;
        this.state = state;
        this.votes = new Votes(state, proposer);
        this.afar = afar;
    }

    /**
     * Does one.
     *
     * @param what add, remove or replace
     * @param host whose vote
     * @param progress is told each step
     * @throws FailureException when it cannot be done; run again, it goes on
     */
    public void run(String what, HostId host, Progress progress) throws FailureException {
        Deadline deadline = Deadline.in(LIMIT);
        HostRecord record = state.get().find(Kinds.HOST, host.value()).map(Held::value).orElseThrow(
                () -> new FailureException(FailureCode.NOT_FOUND, "The cluster has no host " + host + '.',
                        "Let it join first: hotseat-agent prepare, admit, join."));
        switch (what) {
            case "add" -> add(record, progress, deadline);
            case "remove" -> remove(record, progress, deadline);
            case "replace" -> replace(record, progress, deadline);
            default -> throw new FailureException(FailureCode.INVALID, "Voters are added, removed or replaced, not \""
                    + what + "\".", "");
        }
    }

    private Authority authority() throws FailureException {
        if (!folder.hasAuthority()) {
            throw new FailureException(FailureCode.WRONG_STATE, "This host cannot hand over the cluster's authority,"
                    + " because it is no voter.", "Ask one of the voters: " + votes.voters().value().members() + '.');
        }
        Identity authority = Identity.load(folder.authority());
        return new Authority(authority.keyText(), Identity.text(authority.chain()));
    }

    private void add(HostRecord host, Progress progress, Deadline deadline) throws FailureException {
        MemberAfar afarMember = new MemberAfar(host, peers(deadline), authority(), afar);
        progress.report(0, "adding a store member on " + host.id());
        MemberId fresh = Answers.await(members.addLearner(afarMember.peer(), deadline), deadline);
        progress.checkCancelled();
        progress.report(1 / 4.0, "starting it");
        afarMember.start(Beginning.JOIN, deadline);
        progress.report(2 / 4.0, "waiting until it has caught up");
        Answers.await(members.promote(fresh, deadline), deadline);
        progress.report(3 / 4.0, "letting it vote about leases");
        votes.set(host.id(), true, deadline);
    }

    private void remove(HostRecord host, Progress progress, Deadline deadline) throws FailureException {
        Held<VotersRecord> held = votes.voters();
        if (held.value().members().equals(List.of(host.id()))) {
            throw new FailureException(FailureCode.WRONG_STATE, "The host " + host.id() + " is the only voter.",
                    "Add another first: hotseat-agent voter add HOST.");
        }
        progress.report(0, "taking its vote about leases");
        votes.set(host.id(), false, deadline);
        progress.report(1 / 3.0, "taking its store member out of the group");
        Optional<MemberId> old = member(host, deadline);
        if (old.isPresent()) {
            Answers.await(members.remove(old.get(), deadline), deadline);
        }
        progress.report(2 / 3.0, "ending its store member");
        new MemberAfar(host, Map.of(), new Authority("", ""), afar).wipe();
    }

    private void replace(HostRecord host, Progress progress, Deadline deadline) throws FailureException {
        Map<String, URI> others = peers(deadline);
        others.remove(host.id().value());
        MemberId old = member(host, deadline).orElse(new MemberId("0"));
        new VoterReplacement(members, new MemberAfar(host, others, authority(), afar)).run(old, progress, deadline);
    }

    private Map<String, URI> peers(Deadline deadline) throws FailureException {
        Map<String, URI> peers = new TreeMap<>();
        for (StoreMember member : Answers.await(members.list(deadline), deadline)) {
            if (!member.name().isEmpty()) {
                peers.put(member.name(), URI.create(member.peers().getFirst()));
            }
        }
        return peers;
    }

    /** By its address or, when the host has another one by now, by its name. */
    private Optional<MemberId> member(HostRecord host, Deadline deadline) throws FailureException {
        String peer = OwnHost.voter(host).peer().toString();
        return Answers.await(members.list(deadline), deadline).stream().filter(one -> one.peers().contains(peer)
                || one.name().equals(host.id().value())).map(StoreMember::id).findFirst();
    }

    /**
     * Who votes about leases, changed as the state of this host tells it, which may be a moment behind the leader's.
     *
     * @param state as it is known here
     * @param proposer gives the commands
     */
    record Votes(Supplier<StateView> state, Proposer proposer) {

        private static final Duration PAUSE = Duration.ofMillis(200);

        Held<VotersRecord> voters() throws FailureException {
            return state.get().find(Kinds.VOTERS).orElseThrow(() -> new FailureException(FailureCode.WRONG_STATE,
                    "The cluster's voters are not known here yet.", "Try again in a moment."));
        }

        /** Blocks. What is so already is not proposed again; what was based on a version that is over is, anew. */
        void set(HostId host, boolean votes, Deadline deadline) throws FailureException {
            Held<VotersRecord> held = voters();
            while (held.value().members().contains(host) != votes) {
                try {
                    proposer.propose(new SetVoters(held.version(), next(held.value(), host, votes)), deadline);
                    return;
                } catch (FailureException behind) {
                    if (behind.code() != FailureCode.WRONG_STATE || deadline.left().compareTo(PAUSE) <= 0) {
                        throw behind;
                    }
                }
                Rest.of(PAUSE);
                held = voters();
            }
        }

        private static List<HostId> next(VotersRecord now, HostId host, boolean votes) {
            List<HostId> next = new ArrayList<>(now.members());
            if (votes) {
                next.add(host);
            } else {
                next.remove(host);
            }
            return next;
        }
    }
}
