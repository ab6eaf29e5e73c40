// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.member.Upkeep;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.PlaneInterface;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.look.States;
import org.hotseat.ui.operations.subject.Subjects;

/** Rows of hosts and the machines on them. */
final class HostRows {

    private final TreeSource source;
    private final Marker marker;
    private final Map<MachineId, Seat> seats = new HashMap<>();
    private final Map<MachineId, VirtualMachine> known = new HashMap<>();
    private final Map<Host, List<VirtualMachine>> unseen = new HashMap<>();
    private final List<VirtualMachine> homeless = new ArrayList<>();

    HostRows(TreeSource source, Marker marker) {
        this.source = source;
        this.marker = marker;
        for (Seat seat : source.cluster().getSeats()) {
            Optional.ofNullable(seat.getMachine()).flatMap(Subjects::idOf).ifPresent(id -> seats.put(id, seat));
        }
        for (VirtualMachine machine : source.cluster().getMachines()) {
            Optional<MachineId> id = Subjects.idOf(machine);
            id.ifPresent(one -> known.put(one, machine));
            if (id.flatMap(source.inventory()::machine).isPresent()) {
                continue;
            }
            if (machine.getHome() == null) {
                homeless.add(machine);
            } else {
                unseen.computeIfAbsent(machine.getHome(), home -> new ArrayList<>()).add(machine);
            }
        }
    }

    List<TreeNode> hosts() {
        List<TreeNode> rows = new ArrayList<>();
        Set<HostId> shown = new HashSet<>();
        for (Host host : source.cluster().getHosts()) {
            rows.add(host(host));
            Subjects.idOf(host).ifPresent(shown::add);
        }
        source.inventory().hosts().stream().filter(view -> !shown.contains(view.id()))
                .map(view -> host(view, "", Standing.NONE, List.of())).forEach(rows::add);
        return rows;
    }

    List<TreeNode> lost() {
        return homeless.stream().map(this::unseen).toList();
    }

    private TreeNode host(Host host) {
        List<TreeNode> more = unseen.getOrDefault(host, List.of()).stream().map(this::unseen).toList();
        Standing own = marker.object(host);
        Optional<HostView> view = Subjects.idOf(host).flatMap(source.inventory()::host);
        if (view.isPresent()) {
            return host(view.get(), words(host), own, more);
        }
        return new TreeNode("host/" + host.getId(), Subjects.selectable(host), Icon.HOST, host.getName(), "",
                own.with(more), words(host), more);
    }

    private TreeNode host(HostView view, String words, Standing own, List<TreeNode> unseen) {
        List<TreeNode> machines = new ArrayList<>();
        source.inventory().machinesOn(view.id()).stream().map(this::machine).forEach(machines::add);
        if (!unseen.isEmpty()) {
            machines.addAll(unseen);
            machines.sort(Comparator.comparing(TreeNode::name));
        }
        Standing standing = marker.host(view).or(own).with(machines);
        Upkeep upkeep = source.upkeep().getOrDefault(view.id(), Upkeep.NONE);
        return new TreeNode("host/" + view.id(), view.id(), upkeep == Upkeep.ON ? Icon.MAINTENANCE : Icon.HOST,
                view.name(), note(view, upkeep), standing, words, machines);
    }

    private String note(HostView view, Upkeep upkeep) {
        String state = note(view);
        String word = switch (upkeep) {
            case NONE -> "";
            case ON -> Messages.inMaintenance;
            case RETURNING -> Messages.machinesReturn;
        };
        return state.isEmpty() || word.isEmpty() ? state + word : NLS.bind(Messages.both, state, word);
    }

    /** A state that is no problem is said in muted words, except the usual one. */
    private String note(HostView view) {
        StateMark mark = States.of(view);
        return mark == StateMark.OFF || mark == StateMark.BUSY || mark == StateMark.UNKNOWN
                ? States.describe(view, source.now()) : "";
    }

    private TreeNode machine(MachineView view) {
        Standing observed = marker.machine(view);
        VirtualMachine object = known.get(view.id());
        Standing standing = object == null ? observed : observed.or(marker.object(object));
        String note = view.activity().isEmpty() ? seat(view.id()) : view.activity();
        return new TreeNode("machine/" + view.id(), view.id(), Icon.MACHINE, view.name(), note, standing,
                view.id().toString(), List.of());
    }

    private TreeNode unseen(VirtualMachine machine) {
        Optional<MachineId> id = Subjects.idOf(machine);
        String key = "machine/" + id.map(MachineId::toString).orElse(machine.getId());
        Standing standing = Standing.well(StateMark.UNKNOWN).or(marker.object(machine));
        return new TreeNode(key, Subjects.selectable(machine), Icon.MACHINE, machine.getName(),
                id.map(this::seat).orElse(""), standing, machine.getUuid(), List.of());
    }

    private String seat(MachineId id) {
        return Optional.ofNullable(seats.get(id)).map(Seat::getName).orElse("");
    }

    private static String words(Host host) {
        StringBuilder words = new StringBuilder(host.getId());
        if (host.getSsh() != null) {
            words.append(' ').append(host.getSsh().getAddress());
        }
        if (host.getBmc() != null) {
            words.append(' ').append(host.getBmc().getAddress());
        }
        for (PlaneInterface one : host.getInterfaces()) {
            words.append(' ').append(one.getAddress()).append(' ').append(one.getInterfaceName());
        }
        return words.append(' ').append(host.getNotes()).toString();
    }
}
