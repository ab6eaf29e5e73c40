// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.door;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.hotseat.base.id.HostId;
import org.hotseat.protocol.op.DepartureLive;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.HostLive.BusinessPath;
import org.hotseat.protocol.op.HostLive.LeaseLive;
import org.hotseat.protocol.op.HostLive.MemberLive;
import org.hotseat.protocol.op.HostLive.Path;
import org.hotseat.protocol.op.HostLive.Room;
import org.hotseat.protocol.op.OutputLive;
import org.hotseat.protocol.op.PortLive;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.protocol.op.TunnelLive;
import org.hotseat.state.ladder.Ladder;

/**
 * How this host is, put together from what its parts know; what no part has told of is empty. Suppliers are called each
 * second and must not block. Thread-safe.
 */
public final class OwnFacts implements Supplier<HostLive> {

    private final HostId host;
    private final String version;
    private final LongSupplier revision;
    private volatile Supplier<Optional<LeaseLive>> lease = Optional::empty;
    private volatile Supplier<List<Path>> paths = List::of;
    private volatile Supplier<Optional<MemberLive>> member = Optional::empty;
    private volatile Supplier<List<Ladder>> ladders = List::of;
    private volatile Supplier<List<ReplicationLive>> replications = List::of;
    private volatile Supplier<List<DepartureLive>> departures = List::of;
    private volatile Supplier<Optional<Room>> room = Optional::empty;
    private volatile Supplier<List<SwitchLive>> switches = List::of;
    private volatile Supplier<List<BusinessPath>> business = List::of;
    private volatile Supplier<List<PortLive>> ports = List::of;
    private volatile Supplier<List<TunnelLive>> tunnels = List::of;
    private volatile Supplier<List<OutputLive>> outputs = List::of;

    OwnFacts(HostId host, String version, LongSupplier revision) {
        this.host = host;
        this.version = version;
        this.revision = revision;
    }

    /**
     * Who knows about the lease and the ways to the voters.
     *
     * @param now the lease
     * @param ways to the voters
     */
    public void lease(Supplier<Optional<LeaseLive>> now, Supplier<List<Path>> ways) {
        lease = now;
        paths = ways;
    }

    /**
     * Who knows about the member of the store.
     *
     * @param now how it is
     */
    public void member(Supplier<Optional<MemberLive>> now) {
        member = now;
    }

    /**
     * Who watches the other hosts.
     *
     * @param now ladders; none unless this host leads
     */
    public void ladders(Supplier<List<Ladder>> now) {
        ladders = now;
    }

    /**
     * Who copies machines from here and to here.
     *
     * @param now each machine that is copied
     */
    public void replications(Supplier<List<ReplicationLive>> now) {
        replications = now;
    }

    /**
     * Who empties hosts in maintenance.
     *
     * @param now each machine that goes from here
     * @param memory for machines
     */
    public void departures(Supplier<List<DepartureLive>> now, Supplier<Optional<Room>> memory) {
        departures = now;
        room = memory;
    }

    /**
     * Who is connected with matrix switches.
     *
     * @param now each switch; none unless this host leads
     */
    public void switches(Supplier<List<SwitchLive>> now) {
        switches = now;
    }

    /**
     * Who has lines of interface boards.
     *
     * @param lines of this host as a board
     * @param ways of this host to boards
     */
    public void ports(Supplier<List<PortLive>> lines, Supplier<List<TunnelLive>> ways) {
        ports = lines;
        tunnels = ways;
    }

    /**
     * Who shows machines on outputs of this host.
     *
     * @param now each output
     */
    public void outputs(Supplier<List<OutputLive>> now) {
        outputs = now;
    }

    /**
     * Who tries the plane of the guests.
     *
     * @param ways to the voters; none where this host is not on that plane
     */
    public void business(Supplier<List<BusinessPath>> ways) {
        business = ways;
    }

    @Override
    public HostLive get() {
        return new HostLive(host, version, revision.getAsLong(), lease.get(), member.get(), paths.get(),
                Optional.empty(), ladders.get(), replications.get(), departures.get(), room.get(),
                switches.get(), ports.get(), tunnels.get(), outputs.get(), business.get());
    }
}
