// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.session.Session;
import org.hotseat.model.cluster.ElasticPolicy;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.health.model.ChartSubject;
import org.hotseat.ui.health.model.ChartSubject.Kind;
import org.hotseat.ui.health.model.Limit;
import org.hotseat.ui.health.model.Quantity;
import org.hotseat.ui.part.Selected;

/** Finds what can be drawn: hosts and machines of a selection, limits of the document. On the window's thread. */
final class ChartSubjects {

    private static final int NAMED = 3;

    private ChartSubjects() {
    }

    /** Hosts and machines of a selection, hosts first. */
    static List<ChartSubject> of(Session session, ISelection selection) {
        List<ChartSubject> subjects = new ArrayList<>();
        for (HostId host : Selected.hosts(selection)) {
            session.inventory().host(host).map(ChartSubjects::subject).ifPresent(subjects::add);
        }
        for (MachineId machine : Selected.machines(selection)) {
            session.inventory().machine(machine).map(ChartSubjects::subject).ifPresent(subjects::add);
        }
        return subjects;
    }

    /** All hosts: what is shown before anything is selected. */
    static List<ChartSubject> hosts(Session session) {
        return session.inventory().hosts().stream().map(ChartSubjects::subject).toList();
    }

    private static ChartSubject subject(HostView host) {
        return new ChartSubject(host.id().value(), host.name(), Kind.HOST);
    }

    private static ChartSubject subject(MachineView machine) {
        return new ChartSubject(machine.id().toString(), machine.name(), Kind.MACHINE);
    }

    /** Names for a title. */
    static String names(List<ChartSubject> subjects) {
        String first = subjects.stream().limit(NAMED).map(ChartSubject::name).collect(Collectors.joining(", "));
        return subjects.size() <= NAMED ? first : first + ' ' + NLS.bind(Messages.more, subjects.size() - NAMED);
    }

    /** Limits of hosts while nothing else is drawn; those of a machine's elastic policy while it is alone. */
    static List<Limit> limits(Session session, List<ChartSubject> subjects) {
        if (!subjects.isEmpty() && subjects.stream().allMatch(one -> one.kind() == Kind.HOST)) {
            return List.of(new Limit(Quantity.CPU, HostView.CPU_LIMIT, HostView.CPU_LIMIT + " %", true),
                    new Limit(Quantity.MEMORY, HostView.MEMORY_LIMIT, HostView.MEMORY_LIMIT + " %", true));
        }
        if (subjects.size() != 1 || subjects.getFirst().kind() != Kind.MACHINE) {
            return List.of();
        }
        String uuid = subjects.getFirst().id();
        Optional<ElasticPolicy> policy = session.document().cluster().getMachines().stream()
                .filter(machine -> uuid.equalsIgnoreCase(machine.getUuid())).findFirst()
                .map(VirtualMachine::getElastic);
        return policy.map(found -> List.of(
                new Limit(Quantity.CPU, found.getUpperPercent(), NLS.bind(Messages.upperLimit,
                        found.getUpperPercent()), false),
                new Limit(Quantity.CPU, found.getLowerPercent(), NLS.bind(Messages.lowerLimit,
                        found.getLowerPercent()), false))).orElse(List.of());
    }
}
