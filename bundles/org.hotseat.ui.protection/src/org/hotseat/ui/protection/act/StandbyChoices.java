// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.act;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.Presence;
import org.hotseat.console.move.Consequence;
import org.hotseat.console.move.Consequence.Weight;
import org.hotseat.console.session.Session;
import org.hotseat.hypervisor.checkpoint.Obstacle;
import org.hotseat.hypervisor.checkpoint.WrittenObstacles;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;

/**
 * The hosts of a cluster as standbys of one machine. Immutable.
 *
 * @param state of the cluster
 * @param all hosts that can run machines, by name
 * @param against why the machine cannot be copied to any of them
 */
record StandbyChoices(StateView state, List<Choice> all, List<Obstacle> against) {

    /**
     * A host that can run machines.
     *
     * @param id which
     * @param name for people
     * @param alive whether it tells of itself now
     * @param takesCopies whether it listens for copies
     * @param fits what it would mean for the machine
     */
    record Choice(HostId id, String name, boolean alive, boolean takesCopies, List<Consequence> fits) {

        /** What should be known of it, though it can be chosen; empty for nothing. */
        String note() {
            return fits.stream().filter(line -> line.weight() == Weight.NOTE).map(Consequence::text).findFirst()
                    .orElse("");
        }
    }

    /** All hosts, as far as they are known now. */
    static StandbyChoices of(Session session, MachineId machine) {
        StateView state = session.members().state();
        return of(state, session.members().facts(), host -> session.mover().standby(machine, host), session.mover()
                .againstCopies(machine).orElseGet(() -> recorded(state, machine)));
    }

    /** By the description that the cluster has, when its host does not tell. */
    private static List<Obstacle> recorded(StateView state, MachineId machine) {
        try {
            Optional<MachineRecord> record = state.find(Kinds.MACHINE, machine.toString()).map(Held::value);
            return record.isPresent() ? WrittenObstacles.of(record.get().xml()) : List.of();
        } catch (FailureException unreadable) {
            return List.of(new Obstacle(unreadable.failure().message(), unreadable.failure().remedy()));
        }
    }

    /** The same of what is known. */
    static StandbyChoices of(StateView state, ClusterFacts facts, Function<HostId, List<Consequence>> fits,
            List<Obstacle> against) {
        return new StandbyChoices(state, state.all(Kinds.HOST).values().stream().map(Held::value)
                .filter(one -> one.roles().contains(HostRole.HOST))
                .map(one -> choice(one, facts, fits.apply(one.id()))).sorted(Comparator.comparing(Choice::name))
                .toList(), List.copyOf(against));
    }

    private static Choice choice(HostRecord host, ClusterFacts facts, List<Consequence> fits) {
        boolean alive = facts.member(host.id()).filter(one -> one.presence() == Presence.RUNNING
                || one.presence() == Presence.AT_RISK).isPresent();
        boolean takes = host.storage().isPresent() && host.ports().copies() > 0;
        return new Choice(host.id(), host.name(), alive, takes, List.copyOf(fits));
    }

    boolean has(HostId host) {
        return find(host).isPresent();
    }

    boolean isAlive(HostId host) {
        return find(host).filter(Choice::alive).isPresent();
    }

    String name(HostId host) {
        return find(host).map(Choice::name).orElse(host.value());
    }

    /** Why the machine cannot be copied while it runs, with each device; empty when nothing is known against it. */
    Optional<String> obstacle(String machine) {
        String all = against.stream().map(one -> one.remedy().isEmpty() ? one.what() : one.what() + " \u2014 "
                + one.remedy()).collect(Collectors.joining("; "));
        return all.isEmpty() ? Optional.empty() : Optional.of(NLS.bind(Messages.cannotCopy, machine, all));
    }

    private Optional<Choice> find(HostId host) {
        return all.stream().filter(one -> one.id().equals(host)).findFirst();
    }

    /** Why a host can never go on with the machine; empty when it can. */
    Optional<String> obstacle(HostId host, Protection protection) {
        Optional<Choice> choice = find(host);
        if (choice.isEmpty()) {
            return Optional.of(Messages.hostGone);
        }
        if (protection == Protection.REPLICATED && !choice.get().takesCopies()) {
            return Optional.of(NLS.bind(Messages.takesNoCopies, choice.get().name()));
        }
        return choice.get().fits().stream().filter(line -> line.weight() == Weight.STOP).map(Consequence::text)
                .findFirst();
    }
}
