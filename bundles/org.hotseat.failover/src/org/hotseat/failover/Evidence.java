// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.timing.Timing;
import org.hotseat.lease.wire.Plane;
import org.hotseat.lease.wire.Sighting;
import org.hotseat.lease.wire.Standing;
import org.hotseat.lease.wire.VoterSet;

/** What the voters have told about the hosts, as ages at a later moment. Owned by the leader's one thread. */
final class Evidence {

    /** A sighting and when it came. */
    private record Report(long received, Sighting sighting) {

        /** An age of then as one of now. */
        long aged(long age, long time) {
            return age == Sighting.NEVER ? Sighting.NEVER : age + (time - received);
        }
    }

    private final Timing timing;
    private final Map<HostId, Map<HostId, Report>> reports = new TreeMap<>();
    private final Map<HostId, Long> answered = new HashMap<>();

    Evidence(Timing timing) {
        this.timing = timing;
    }

    void reported(HostId voter, Iterable<Sighting> seen, long time) {
        answered.put(voter, time);
        seen.forEach(one -> reports.computeIfAbsent(one.host(), host -> new HashMap<>())
                .put(voter, new Report(time, one)));
    }

    /** Whether any voter has ever had to do with a host. */
    boolean knows(HostId host) {
        return reports.containsKey(host);
    }

    /** The age of the last datagram that any voter had from a host on a plane. */
    long beat(HostId host, Plane plane, long time) {
        return of(host).mapToLong(one -> one.aged(plane == Plane.MANAGEMENT ? one.sighting().managementAge()
                : one.sighting().storageAge(), time)).min().orElse(Sighting.NEVER);
    }

    /** The age of the newest ACK; a voter that has given none counts with its start, as it does in a promise. */
    long silence(HostId host, long time) {
        return of(host).mapToLong(one -> one.aged(one.sighting().ackAge(), time)).min().orElse(Sighting.NEVER);
    }

    /** The highest incarnation that any voter acknowledged; 0 for none. */
    long incarnation(HostId host) {
        return of(host).mapToLong(one -> one.sighting().incarnation()).max().orElse(0);
    }

    /** What the host said about its enforcers to the voter that acknowledged it last. */
    Standing standing(HostId host, long time) {
        long newest = Long.MAX_VALUE;
        Standing standing = Standing.UNKNOWN;
        for (Report one : reports.getOrDefault(host, Map.of()).values()) {
            long age = one.aged(one.sighting().ackAge(), time);
            if (one.sighting().standing() != Standing.UNKNOWN && age < newest) {
                newest = age;
                standing = one.sighting().standing();
            }
        }
        return standing;
    }

    /** How many of the voters answer the leader at present. */
    int answering(VoterSet voters, long time) {
        return (int) answered.entrySet().stream().filter(one -> voters.contains(one.getKey())
                && time - one.getValue() <= 2 * timing.period()).count();
    }

    private Stream<Report> of(HostId host) {
        return reports.getOrDefault(host, Map.of()).values().stream();
    }
}
