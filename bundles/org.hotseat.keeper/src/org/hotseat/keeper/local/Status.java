// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.keeper.freeze.Freezer.Found;
import org.hotseat.lease.Copy;
import org.hotseat.lease.LeaseState;
import org.hotseat.lease.wire.Plane;
import org.hotseat.lease.wire.Trust;

/**
 * How a keeper is.
 *
 * @param host whose keeper it is
 * @param pid of its process
 * @param memory what it found at its start
 * @param lease of the host, with its figures
 * @param vote of the host
 * @param trust as it tells the voters
 * @param copies registered
 * @param figures counters and measurements by name; spans in nanoseconds
 */
public record Status(HostId host, long pid, Memory memory, Lease lease, Vote vote, Trust trust, List<CopyState> copies,
        Map<String, Long> figures) implements Reply {

    /** The figure that tells for how long a lease lasts after its renewal was sent: L of the times that it uses. */
    public static final String LENGTH = "lease length";
    /** Begins the figure that tells when a voter was heard on a plane, monotonic time; its id and the plane follow. */
    public static final String HEARD = "heard ";
    /** Begins the figure that tells the last round trip to a voter on a plane; its id and the plane follow. */
    public static final String ROUND_TRIP = "round trip to ";

    /** What a keeper knew when it started. */
    public enum Memory {
        /** All that its predecessor of this boot knew. */
        FOUND,
        /** Nothing, as it must be after a boot. */
        BOOTED,
        /**
         * Less than its predecessor of this boot: floors are lost. It permits nothing until every copy was killed and
         * {@link Request.Recovered} was said.
         */
        LOST
    }

    /**
     * The lease.
     *
     * @param state now
     * @param incarnation under which it was acquired last; 0 when never
     * @param now the keeper's monotonic nanoseconds
     * @param deadline meaningful while it is valid
     * @param mayRun whether machines may run
     */
    public record Lease(LeaseState state, long incarnation, long now, long deadline, boolean mayRun) {

        /**
         * How long it still lasts.
         *
         * @return zero unless it is valid
         */
        public Duration remaining() {
            return state == LeaseState.VALID ? Duration.ofNanos(Math.max(0, deadline - now)) : Duration.ZERO;
        }
    }

    /**
     * The vote.
     *
     * @param set version of the voters that the lease is counted by
     * @param votes whether this keeper votes
     * @param silent whether its vote still keeps silent after its start
     */
    public record Vote(long set, boolean votes, boolean silent) {
    }

    /**
     * A copy.
     *
     * @param copy which
     * @param found what its processes do
     * @param doomed whether it is being killed
     */
    public record CopyState(Copy copy, Found found, boolean doomed) {
    }

    /**
     * A way to a voter.
     *
     * @param voter which
     * @param plane by which network
     * @param age since it was heard there
     * @param roundTrip the last one there and back; empty when not measured
     */
    public record Path(HostId voter, Plane plane, Duration age, Optional<Duration> roundTrip) {
    }

    /** Takes copies. */
    public Status {
        copies = List.copyOf(copies);
        figures = Map.copyOf(figures);
    }

    /**
     * The ways to the voters.
     *
     * @return one for each voter and plane that was ever heard, those included that vote no more; by name and plane
     */
    public List<Path> paths() {
        return figures.keySet().stream().filter(name -> name.startsWith(HEARD)).sorted().map(name -> path(name.substring(
                HEARD.length()))).toList();
    }

    private Path path(String path) {
        int blank = path.lastIndexOf(' ');
        return new Path(new HostId(path.substring(0, blank)), Plane.valueOf(path.substring(blank + 1)),
                Duration.ofNanos(Math.max(0, lease.now() - figures.get(HEARD + path))),
                Optional.ofNullable(figures.get(ROUND_TRIP + path)).map(Duration::ofNanos));
    }
}
