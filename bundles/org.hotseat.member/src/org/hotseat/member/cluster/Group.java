// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.cluster;

import java.net.URI;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import org.hotseat.base.id.HostId;
import org.hotseat.cluster.identity.Subject;

/**
 * What an agent must know of its cluster before it can ask the store. Immutable.
 *
 * @param name for people
 * @param number random, never 0; tells this cluster from all others
 * @param token random; a store that has another one is not ours
 * @param host who we are in it
 * @param voters where store members are reached, as last known
 * @param votes whether this host has a store member
 * @param founding whether the store is still to be made, which happens once in the life of a cluster
 * @param history of the store that this host followed last; 0 while it was never set back
 */
public record Group(String name, long number, String token, HostId host, Map<HostId, Voter> voters, boolean votes,
        boolean founding, long history) {

    /** The form of a cluster's name. */
    public static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,47}";

    /** Copies the map. */
    public Group {
        voters = Map.copyOf(voters);
    }

    /**
     * Of a store that was never set back.
     *
     * @param name as above
     * @param number as above
     * @param token as above
     * @param host as above
     * @param voters as above
     * @param votes as above
     * @param founding as above
     */
    public Group(String name, long number, String token, HostId host, Map<HostId, Voter> voters, boolean votes,
            boolean founding) {
        this(name, number, token, host, voters, votes, founding, 0);
    }

    /**
     * The number as it is written in certificates and in the keeper's configuration.
     *
     * @return 16 hexadecimal digits
     */
    public String id() {
        return HexFormat.of().toHexDigits(number);
    }

    /**
     * What the certificate of a host of this cluster says.
     *
     * @param other which host
     * @return its id
     */
    public URI identityOf(HostId other) {
        return Subject.id(id(), other.value());
    }

    /**
     * The same with other voters.
     *
     * @param others where they are
     * @return a copy
     */
    public Group with(Map<HostId, Voter> others) {
        return new Group(name, number, token, host, others, votes, founding, history);
    }

    /**
     * The same with or without a store member on this host.
     *
     * @param now whether there is one
     * @return a copy
     */
    public Group voting(boolean now) {
        return new Group(name, number, token, host, voters, now, founding, history);
    }

    /**
     * The same once the store is made.
     *
     * @return a copy
     */
    public Group founded() {
        return new Group(name, number, token, host, voters, votes, false, history);
    }

    /**
     * The same after the store went on from something older. Who is no voter there votes no more: what its store member
     * has is of an earlier history.
     *
     * @param next the history
     * @return a copy
     */
    public Group setBack(long next) {
        return new Group(name, number, token, host, voters, votes && voters.containsKey(host), founding, next);
    }

    /**
     * Peers of all voters and of one more.
     *
     * @param one a host
     * @param own where its member is
     * @return addresses by name
     */
    public Map<String, URI> peersWith(HostId one, Voter own) {
        Map<String, URI> peers = new TreeMap<>();
        voters.forEach((voter, where) -> peers.put(voter.value(), where.peer()));
        peers.put(one.value(), own.peer());
        return peers;
    }
}
