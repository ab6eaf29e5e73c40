// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.op;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.LeaseState;
import org.hotseat.lease.wire.Plane;
import org.hotseat.lease.wire.Trust;
import org.hotseat.state.ladder.Ladder;

/**
 * How a host is, by its own agent. Spans, not times: no clock crosses the wire but to be compared.
 *
 * @param host which
 * @param version of its agent
 * @param revision that its mirror of the state has reached
 * @param lease as its keeper says; empty when no keeper answers
 * @param member of the store on it; empty when it has none
 * @param paths to the voters
 * @param clockAhead how far its clock is ahead of the leader's, negative when behind; empty when not known
 * @param ladders of the hosts that are watched; empty unless it leads
 * @param replications of the machines that it runs, or takes the copies of
 * @param departures of machines that it runs and that go elsewhere because of maintenance
 * @param room what it has for machines; empty when not known
 * @param switches matrix switches as it reads them; empty unless it leads
 * @param ports lines that it has as an interface board
 * @param tunnels its sides of ports whose machines it runs, or may have to
 * @param outputs on which it shows machines
 * @param business paths to the voters on the plane of the guests; empty when it is not on it
 */
public record HostLive(HostId host, String version, long revision, Optional<LeaseLive> lease,
        Optional<MemberLive> member, List<Path> paths, Optional<Duration> clockAhead, List<Ladder> ladders,
        List<ReplicationLive> replications, List<DepartureLive> departures, Optional<Room> room,
        List<SwitchLive> switches, List<PortLive> ports, List<TunnelLive> tunnels, List<OutputLive> outputs,
        List<BusinessPath> business) {

    /** Copies the lists. */
    public HostLive {
        paths = List.copyOf(paths);
        ladders = List.copyOf(ladders);
        replications = List.copyOf(replications);
        departures = List.copyOf(departures);
        switches = List.copyOf(switches);
        ports = List.copyOf(ports);
        tunnels = List.copyOf(tunnels);
        outputs = List.copyOf(outputs);
        business = List.copyOf(business);
    }

    /**
     * Of a host without ports of boards and without outputs.
     *
     * @param host as above
     * @param version as above
     * @param revision as above
     * @param lease as above
     * @param member as above
     * @param paths as above
     * @param clockAhead as above
     * @param ladders as above
     * @param replications as above
     * @param departures as above
     * @param room as above
     * @param switches as above
     */
    public HostLive(HostId host, String version, long revision, Optional<LeaseLive> lease,
            Optional<MemberLive> member, List<Path> paths, Optional<Duration> clockAhead, List<Ladder> ladders,
            List<ReplicationLive> replications, List<DepartureLive> departures, Optional<Room> room,
            List<SwitchLive> switches) {
        this(host, version, revision, lease, member, paths, clockAhead, ladders, replications, departures, room,
                switches, List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Its lease.
     *
     * @param state now
     * @param left until it ends; zero unless it is valid
     * @param incarnation under which it was acquired; 0 for none
     * @param mayRun whether machines may run
     * @param trust whether silence proves that machines stopped, condition by condition
     * @param worstWake how late the keeper's worst wake-up of the last minute was
     * @param clockRate how far its clock's rate was off at the worst, in millionths
     */
    public record LeaseLive(LeaseState state, Duration left, long incarnation, boolean mayRun, Trust trust,
            Optional<Duration> worstWake, Optional<Integer> clockRate) {

        /**
         * Without the figures that not every keeper tells.
         *
         * @param state now
         * @param left until it ends
         * @param incarnation under which it was acquired
         * @param mayRun whether machines may run
         * @param trust condition by condition
         */
        public LeaseLive(LeaseState state, Duration left, long incarnation, boolean mayRun, Trust trust) {
            this(state, left, incarnation, mayRun, trust, Optional.empty(), Optional.empty());
        }
    }

    /**
     * The same with another clock.
     *
     * @param ahead of the leader's clock; empty when not known
     * @return a copy
     */
    public HostLive withClock(Optional<Duration> ahead) {
        return new HostLive(host, version, revision, lease, member, paths, ahead, ladders, replications,
                departures, room, switches, ports, tunnels, outputs, business);
    }

    /**
     * Memory for machines.
     *
     * @param totalKib of the host, KiB
     * @param freeKib that can still be given out, KiB
     */
    public record Room(long totalKib, long freeKib) {
    }

    /** What a member of the store does. */
    public enum MemberState {
        /** It leads. */
        LEADER,
        /** It follows. */
        FOLLOWER,
        /** It is catching up and does not vote yet. */
        LEARNER,
        /** It is there and knows of no leader. */
        ALONE,
        /** It does not run, or does not answer. */
        DOWN
    }

    /**
     * The member of the store.
     *
     * @param state what it does
     * @param term of the store's election
     * @param text for people, when there is more to say
     */
    public record MemberLive(MemberState state, long term, String text) {
    }

    /**
     * A way to another host.
     *
     * @param to which
     * @param plane by which network
     * @param age since something came that way; empty for never
     * @param roundTrip there and back; empty when not measured
     */
    public record Path(HostId to, Plane plane, Optional<Duration> age, Optional<Duration> roundTrip) {
    }

    /**
     * A way to another host on the plane of the guests. Leases do not use it: it is looked at for people only.
     *
     * @param to which
     * @param roundTrip of the last try; empty when nobody answered it
     */
    public record BusinessPath(HostId to, Optional<Duration> roundTrip) {
    }
}
