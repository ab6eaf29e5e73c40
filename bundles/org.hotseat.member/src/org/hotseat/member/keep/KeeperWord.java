// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.keep;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.hotseat.base.id.HostId;
import org.hotseat.keeper.local.Members;
import org.hotseat.keeper.local.SharedKey;
import org.hotseat.lease.timing.Timing;
import org.hotseat.lease.wire.VoterSet;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.LeaseKeysRecord;
import org.hotseat.state.data.TimingRecord;
import org.hotseat.state.data.VotersRecord;

/**
 * What the cluster says that a keeper must know. Immutable; equal when a keeper would notice no difference.
 *
 * @param cluster its number
 * @param timing of the leases
 * @param voters the committed set
 * @param peers voters, present and former, by their ids
 * @param keys of the datagrams
 */
public record KeeperWord(long cluster, TimingRecord timing, VotersRecord voters, Map<HostId, HostRecord> peers,
        LeaseKeysRecord keys) {

    /** Takes a copy. */
    public KeeperWord {
        peers = Map.copyOf(peers);
    }

    /**
     * Out of the state.
     *
     * @param view of the cluster
     * @return empty until all of it is known
     */
    public static Optional<KeeperWord> of(StateView view) {
        Optional<VotersRecord> voters = view.find(Kinds.VOTERS).map(Held::value);
        Optional<TimingRecord> timing = view.find(Kinds.TIMING).map(Held::value);
        Optional<LeaseKeysRecord> keys = view.find(Kinds.LEASE_KEYS).map(Held::value);
        if (voters.isEmpty() || timing.isEmpty() || keys.isEmpty()) {
            return Optional.empty();
        }
        Map<HostId, HostRecord> peers = new HashMap<>();
        Set<HostId> wanted = new HashSet<>(voters.get().members());
        wanted.addAll(voters.get().before());
        wanted.forEach(host -> view.find(Kinds.HOST, host.value()).ifPresent(held -> peers.put(host,
                plain(held.value()))));
        boolean whole = peers.keySet().containsAll(voters.get().members());
        return view.find(Kinds.CLUSTER).filter(cluster -> whole).map(cluster -> new KeeperWord(
                cluster.value().number(), timing.get(), voters.get(), peers, keys.get()));
    }

    /** Only what tells where it is, so that another agent's release is no news. */
    private static HostRecord plain(HostRecord host) {
        return new HostRecord(host.id(), host.id().value(), host.roles(), host.management(), host.storage(),
                Optional.empty(), host.ports(), Optional.empty(), "", host.schema());
    }

    /**
     * The times.
     *
     * @return as the rules have let them through
     */
    public Timing times() {
        return timing.timing();
    }

    /**
     * Who votes and where.
     *
     * @return as the local socket wants it
     */
    public Members members() {
        Map<HostId, Members.Place> places = new TreeMap<>();
        peers.forEach((host, record) -> places.put(host, place(record)));
        return new Members(new VoterSet(voters.version(), voters.members()), places);
    }

    /**
     * The keys with their bytes.
     *
     * @return the first signs
     */
    public List<SharedKey> sharedKeys() {
        return keys.keys().stream().map(key -> new SharedKey(key.id(), key.bytes())).toList();
    }

    /**
     * Where the keeper of a host listens; a host without a storage plane is found on its only one.
     *
     * @param host as the cluster knows it
     * @return both addresses
     */
    public static Members.Place place(HostRecord host) {
        int port = host.ports().keeper();
        return new Members.Place(address(host.management(), port),
                address(host.storage().orElse(host.management()), port));
    }

    /** Records have numbers only, which nobody has to look up. */
    private static InetSocketAddress address(String numbers, int port) {
        try {
            return new InetSocketAddress(InetAddress.getByName(numbers), port);
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException("address " + numbers, impossible);
        }
    }
}
