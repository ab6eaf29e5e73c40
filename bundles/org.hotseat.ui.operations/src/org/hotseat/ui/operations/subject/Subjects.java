// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.subject;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.VirtualMachine;

/**
 * The two sides of what is selected: hosts and machines are known by their ids, to the document and to the inventory,
 * everything else is an object of the document. On the thread of the window, which owns the document.
 */
public final class Subjects {

    private Subjects() {
    }

    /**
     * The id under which a host is observed.
     *
     * @param host of the document
     * @return empty while its id has a form that is not allowed
     */
    public static Optional<HostId> idOf(Host host) {
        try {
            return Optional.of(new HostId(host.getId()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty(); // the validator says so, with a remedy
        }
    }

    /**
     * The id under which a machine is observed.
     *
     * @param machine of the document
     * @return empty while its UUID has a form that is not allowed
     */
    public static Optional<MachineId> idOf(VirtualMachine machine) {
        try {
            return Optional.of(new MachineId(UUID.fromString(machine.getUuid())));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty(); // the validator says so, with a remedy
        }
    }

    /**
     * What the workbench selects for an object.
     *
     * @param object of the document
     * @return a HostId, a MachineId, or the object
     */
    public static Object selectable(EObject object) {
        Optional<?> id = switch (object) {
            case Host host -> idOf(host);
            case VirtualMachine machine -> idOf(machine);
            default -> Optional.empty();
        };
        return id.isPresent() ? id.get() : object;
    }

    /**
     * The object of the document that is selected.
     *
     * @param cluster the document
     * @param selected a HostId, a MachineId or an object
     * @return empty when the document does not have it
     */
    public static Optional<EObject> object(Cluster cluster, Object selected) {
        return switch (selected) {
            case HostId id -> host(cluster, id).map(EObject.class::cast);
            case MachineId id -> machine(cluster, id).map(EObject.class::cast);
            case EObject object when EcoreUtil.isAncestor(cluster, object) -> Optional.of(object);
            default -> Optional.empty();
        };
    }

    /**
     * A host of the document.
     *
     * @param cluster the document
     * @param id of the host
     * @return empty when it is not there
     */
    public static Optional<Host> host(Cluster cluster, HostId id) {
        return cluster.getHosts().stream().filter(host -> host.getId().equals(id.value())).findFirst();
    }

    /**
     * A machine of the document.
     *
     * @param cluster the document
     * @param id of the machine
     * @return empty for a machine that only its host knows
     */
    public static Optional<VirtualMachine> machine(Cluster cluster, MachineId id) {
        return cluster.getMachines().stream().filter(machine -> idOf(machine).filter(id::equals).isPresent())
                .findFirst();
    }

    /**
     * The seat that a machine serves.
     *
     * @param cluster the document
     * @param id of the machine
     * @return empty when no seat has it
     */
    public static Optional<Seat> seat(Cluster cluster, MachineId id) {
        return cluster.getSeats().stream().filter(seat -> seat.getMachine() != null)
                .filter(seat -> idOf(seat.getMachine()).filter(id::equals).isPresent()).findFirst();
    }

    /**
     * The object that a row or menu is about when a part of it is meant: the nearest one with a row of its own.
     *
     * @param object of the document, at any depth
     * @return the object directly below the cluster, or the cluster
     */
    public static EObject top(EObject object) {
        EObject top = object;
        while (top.eContainer() != null && !(top.eContainer() instanceof Cluster)) {
            top = top.eContainer();
        }
        return top;
    }
}
