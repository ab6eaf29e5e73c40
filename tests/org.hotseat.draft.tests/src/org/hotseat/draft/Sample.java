// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

import java.util.Random;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotseat.model.cluster.Account;
import org.hotseat.model.cluster.AccountRole;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.Identified;
import org.hotseat.model.cluster.Monitor;
import org.hotseat.model.cluster.Named;
import org.hotseat.model.cluster.PlaneInterface;
import org.hotseat.model.cluster.ProtectionPolicy;
import org.hotseat.model.cluster.Room;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.model.edit.NewObjects;

/** A small document without an error: two hosts, a room, a seat with a monitor, a machine, a policy, an account. */
public final class Sample {

    public static final NewObjects NEW = new NewObjects(new Random(7));

    private Sample() {
    }

    public static Cluster make() {
        Cluster cluster = NEW.cluster("north");
        cluster.setId("cluster-n");
        host(cluster, "host-1", 1);
        host(cluster, "host-2", 2);
        Room room = add(Literals.ROOM, Room.class, "room-1", "Hall");
        cluster.getRooms().add(room);
        VirtualMachine machine = add(Literals.VIRTUAL_MACHINE, VirtualMachine.class, "vm-1", "plot-1");
        machine.setUuid("0c6c9b2e-6a4f-4f51-9d5e-0a9f4d1a0001");
        machine.setHome(cluster.getHosts().getFirst());
        cluster.getMachines().add(machine);
        Seat seat = seat("seat-1", "A-1", room);
        seat.setMachine(machine);
        cluster.getSeats().add(seat);
        ProtectionPolicy policy = add(Literals.PROTECTION_POLICY, ProtectionPolicy.class, "policy-1", "hot");
        cluster.getProtectionPolicies().add(policy);
        Account account = add(Literals.ACCOUNT, Account.class, "account-1", "ann");
        account.setRole(AccountRole.ADMINISTRATOR);
        cluster.getAccounts().add(account);
        return cluster;
    }

    public static Seat seat(String id, String name, Room room) {
        Seat seat = ClusterFactory.eINSTANCE.createSeat();
        seat.setId(id);
        seat.setName(name);
        seat.setDuty("dispatch");
        seat.setRoom(room);
        seat.getMonitors().add(monitor("monitor-" + id, "left"));
        return seat;
    }

    public static Monitor monitor(String id, String name) {
        Monitor monitor = ClusterFactory.eINSTANCE.createMonitor();
        monitor.setId(id);
        monitor.setName(name);
        return monitor;
    }

    private static void host(Cluster cluster, String id, int number) {
        Host host = NEW.host(id, "10.0.1." + number);
        host.setId(id);
        cluster.getPlanes().forEach(plane -> {
            PlaneInterface at = ClusterFactory.eINSTANCE.createPlaneInterface();
            at.setPlane(plane);
            at.setInterfaceName("eth" + plane.getKind().getValue());
            at.setAddress("10.0." + plane.getKind().getValue() + '.' + number + "/24");
            host.getInterfaces().add(at);
        });
        cluster.getPlanes().forEach(plane -> plane.setSubnet("10.0." + plane.getKind().getValue() + ".0/24"));
        cluster.getHosts().add(host);
    }

    private static <T extends EObject> T add(EClass type, Class<T> java,
            String id, String name) {
        EObject object = NEW.named(type, Named.class, name);
        ((Identified) object).setId(id);
        return java.cast(object);
    }

    public static Cluster copy(Cluster cluster) {
        return EcoreUtil.copy(cluster);
    }
}
