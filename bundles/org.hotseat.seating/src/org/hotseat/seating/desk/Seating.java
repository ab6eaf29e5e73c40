// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating.desk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.member.door.AgentClients;
import org.hotseat.member.door.Doors;
import org.hotseat.member.keep.FreshState;
import org.hotseat.member.keep.Orders;
import org.hotseat.member.store.Proposer;
import org.hotseat.process.life.Part;
import org.hotseat.protocol.op.LiveReport;
import org.hotseat.seating.SeatMover;
import org.hotseat.state.command.Issuer;
import org.hotseat.switching.Crosspoints;
import org.hotseat.switching.Switches;

/** Everything about seats of one member, put together. */
public final class Seating {

    /**
     * Who this is, and who leads.
     *
     * @param self this host
     * @param lead epoch of this host's lead; empty while it does not lead
     * @param leader who leads as far as is known here
     * @param workers give threads
     */
    public record Place(HostId self, Supplier<OptionalLong> lead, Supplier<Optional<HostId>> leader, Workers workers) {
    }

    /**
     * The cluster's state and who changes it.
     *
     * @param mirror of the state
     * @param fresh reads the store itself
     * @param orders gives duties to the leader
     * @param persons gives commands as a person
     */
    public record State(Mirror mirror, FreshState fresh, Orders orders, Function<Issuer, Proposer> persons) {
    }

    /**
     * What is moved.
     *
     * @param switches connected while this host leads
     * @param runs whether a machine runs here by the word of the cluster
     * @param carriage moves machines of this host
     */
    public record Things(Switches switches, Predicate<MachineId> runs, MachineDesk.Carriage carriage) {
    }

    private final State state;
    private final SeatDesk desk;
    private final SeatPart part;

    /**
     * Serves at once, and moves nothing before its part begins.
     *
     * @param place who this is
     * @param state the cluster's state
     * @param things what is moved
     * @param clients ask other agents
     * @param doors where consoles and agents ask
     * @param live what hosts told last
     */
    public Seating(Place place, State state, Things things, AgentClients clients, Doors doors,
            Supplier<List<LiveReport>> live) {
        this.state = state;
        MachineDesk machines = new MachineDesk(place.self(), things.runs(), things.carriage(), clients,
                place.workers());
        machines.serve(doors.agents());
        SeatMover mover = new SeatMover(new SeatMover.Tools(place.self(), place.lead(), new OwnCluster(place.self(),
                state.mirror(), state.fresh(), state.orders(), live, machines), things.switches()::live,
                new Crosspoints(things.switches()), MonotonicClock.SYSTEM, place.workers()));
        this.desk = new SeatDesk(new SeatDesk.Tools(place.self(), mover, place.leader(), clients, state.persons(),
                place.workers()));
        desk.serve(doors.consoles(), doors.agents());
        this.part = new SeatPart(mover, List.of(machines::close, desk::close));
    }

    /**
     * Moves seats while this host leads.
     *
     * @return to be begun after the switches and the machines
     */
    public Part part() {
        return part;
    }

    /**
     * What a person on this host asks.
     *
     * @param person who
     * @return answers as that person
     */
    public SeatAnswers answers(Issuer person) {
        return new SeatAnswers(desk, state.mirror(), person);
    }
}
