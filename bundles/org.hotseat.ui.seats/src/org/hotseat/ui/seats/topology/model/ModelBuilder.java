// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.HostId;
import org.hotseat.console.member.Upkeep;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.States;

/** Copies what is observed into a model of the topology. Used by one worker; asks no host. */
public final class ModelBuilder {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final ZoneId zone;

    /**
     * A builder.
     *
     * @param zone of the clock on screen
     */
    public ModelBuilder(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Copies.
     *
     * @param cluster its name
     * @param inventory what is observed
     * @param wiring what the document says
     * @param upkeep of the hosts that are in maintenance, or get their machines back
     * @param now wall time
     * @return the model
     */
    public TopologyModel build(String cluster, Inventory inventory, Wiring wiring, Map<HostId, Upkeep> upkeep,
            Instant now) {
        List<HostView> views = inventory.hosts();
        List<HostNode> hosts = new ArrayList<>();
        for (HostView view : views) {
            hosts.add(host(view, inventory.machinesOn(view.id()), wiring, views, upkeep.getOrDefault(view.id(),
                    Upkeep.NONE)));
        }
        List<PlaneNode> planes = wiring.planes().stream().map(plane -> plane(plane, inventory, wiring)).toList();
        return new TopologyModel(cluster, hosts, planes, now);
    }

    private HostNode host(HostView view, List<MachineView> machines, Wiring wiring, List<HostView> hosts,
            Upkeep upkeep) {
        List<MachineNode> nodes = machines.stream().map(machine -> machine(machine, wiring, hosts)).toList();
        Map<String, String> interfaces = wiring.interfaces().getOrDefault(view.id(), Map.of());
        Optional<String> trouble = Optional.of(States.cause(view)).filter(cause -> !cause.isEmpty());
        return new HostNode(view.id(), view.name(), Mark.of(view), percent(view.cpuPercent()),
                percent(view.memoryPercent()), note(view), trouble, nodes, interfaces, upkeep);
    }

    private String note(HostView view) {
        if (view.isStale()) {
            return NLS.bind(Messages.since, TIME.format(view.asOf().atZone(zone)));
        }
        return switch (view.link()) {
            case LIVE -> "";
            case CONNECTING -> Messages.connecting;
            case OFF -> Messages.notConnected;
            case LOST -> Messages.unreachable;
            case BLOCKED -> Messages.blocked;
        };
    }

    private static MachineNode machine(MachineView view, Wiring wiring, List<HostView> hosts) {
        return new MachineNode(view.id(), view.name(), Mark.of(view), wiring.seats().getOrDefault(view.id(), ""),
                view.activity(), target(view, hosts));
    }

    /**
     * An activity names the host it leads to, in whatever language; the longest name wins over one that it contains.
     */
    private static Optional<HostId> target(MachineView machine, List<HostView> hosts) {
        if (machine.activity().isEmpty()) {
            return Optional.empty();
        }
        return hosts.stream().filter(host -> !host.id().equals(machine.host()))
                .filter(host -> machine.activity().contains(host.name()))
                .max(Comparator.comparingInt(host -> host.name().length())).map(HostView::id);
    }

    private static int percent(double value) {
        return Double.isNaN(value) ? -1 : (int) Math.round(value);
    }

    /** Guests' traffic is the one rate that is measured per plane; of the others only who is on them is known. */
    private static PlaneNode plane(PlaneNode plane, Inventory inventory, Wiring wiring) {
        double rate = plane.kind() == PlaneNode.Kind.BUSINESS ? guests(inventory) : Double.NaN;
        long attached = wiring.interfaces().values().stream().filter(map -> map.containsKey(plane.id())).count();
        String hosts = NLS.bind(attached == 1 ? Messages.hostOn : Messages.hostsOn, attached);
        String detail = Double.isNaN(rate) ? hosts : Formats.bitRate(rate);
        return new PlaneNode(plane.id(), plane.name(), plane.kind(), detail);
    }

    private static double guests(Inventory inventory) {
        double sum = Double.NaN;
        for (MachineView machine : inventory.machines()) {
            double rate = machine.netBytesPerSecond();
            if (!machine.stale() && !Double.isNaN(rate)) {
                sum = Double.isNaN(sum) ? rate : sum + rate;
            }
        }
        return sum;
    }
}
