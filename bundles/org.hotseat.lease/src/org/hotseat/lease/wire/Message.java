// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.wire;

import java.util.List;

import org.hotseat.base.id.HostId;

/** What is said about leases. Every message may be lost, late, doubled or overtaken; none carries an absolute time. */
public sealed interface Message {

    /**
     * Keeper to voters: go on with my lease.
     *
     * @param incarnation of the host, raised by each acquisition, 1 or more
     * @param voterSet version that the keeper counts by
     * @param seq when it was sent, nanoseconds of this boot: never repeated
     * @param trust what the enforcers can do
     */
    record Renew(long incarnation, long voterSet, long seq, Trust trust) implements Message {
        /** Refuses what no keeper sends. */
        public Renew {
            positive("incarnation", incarnation);
            positive("voter set", voterSet);
        }
    }

    /**
     * Keeper to voters while it has no lease: alive, that is all.
     *
     * @param trust what the enforcers can do
     */
    record Beat(Trust trust) implements Message {
    }

    /**
     * Voter to keeper: counted.
     *
     * @param incarnation of the renewal
     * @param seq of the renewal
     */
    record Ack(long incarnation, long seq) implements Message {
        /** Refuses what no voter sends. */
        public Ack {
            positive("incarnation", incarnation);
        }
    }

    /**
     * Voter to keeper: another set votes.
     *
     * @param seq of the renewal
     * @param voters as the voter knows them; adopted only when newer
     */
    record Nack(long seq, VoterSet voters) implements Message {
    }

    /**
     * Leader to voters: promise not to acknowledge this host.
     *
     * @param host the suspect
     * @param intent commit revision of the intent
     * @param incarnation the highest that the promise covers
     * @param voterSet the committed version
     * @param round when this round of asking began, on the leader's clock: a promise counts in its own round only
     */
    record Prepare(HostId host, long intent, long incarnation, long voterSet, long round) implements Message {
        /** Refuses what no leader sends. */
        public Prepare {
            positive("intent", intent);
            positive("voter set", voterSet);
            notNegative("incarnation", incarnation);
        }
    }

    /**
     * Voter to leader: promised, or not because the host lives.
     *
     * @param host the suspect
     * @param intent of the request
     * @param voterSet version that the voter knows
     * @param round of the request
     * @param given false: the voter acknowledged this host a moment ago and objects
     * @param age nanoseconds since its last ACK to the host under any incarnation, on its own clock
     * @param standing of the host's enforcers
     */
    record Promise(HostId host, long intent, long voterSet, long round, boolean given, long age, Standing standing)
            implements Message {
        /** Refuses what no voter sends. */
        public Promise {
            positive("intent", intent);
            positive("voter set", voterSet);
            notNegative("age", age);
        }
    }

    /**
     * Leader to voters: the intent is over, and all before it.
     *
     * @param host the former suspect
     * @param intent commit revision
     */
    record Cancel(HostId host, long intent) implements Message {
        /** Refuses what no leader sends. */
        public Cancel {
            positive("intent", intent);
        }
    }

    /**
     * Leader to voters: whom did you see?
     *
     * @param round of asking
     */
    record Ask(long round) implements Message {
    }

    /**
     * Voter to leader: these. A voter with many hosts answers with several datagrams.
     *
     * @param round of the question
     * @param voterSet version that the voter knows
     * @param hosts at most {@link #MOST_SIGHTINGS}
     */
    record Seen(long round, long voterSet, List<Sighting> hosts) implements Message {
        /** Sightings that fit one datagram with the longest host ids. */
        public static final int MOST_SIGHTINGS = 10;

        /** Refuses what no voter sends. */
        public Seen {
            positive("voter set", voterSet);
            if (hosts.size() > MOST_SIGHTINGS) {
                throw new IllegalArgumentException("sightings: " + hosts.size());
            }
            hosts = List.copyOf(hosts);
        }
    }

    private static void positive(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + ": " + value);
        }
    }

    private static void notNegative(String name, long value) {
        if (value < 0) {
            throw new IllegalArgumentException(name + ": " + value);
        }
    }
}
