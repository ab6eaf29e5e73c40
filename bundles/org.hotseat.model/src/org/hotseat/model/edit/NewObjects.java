// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.edit;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.random.RandomGenerator;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.FlowKind;
import org.hotseat.model.cluster.FlowMapping;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.Identified;
import org.hotseat.model.cluster.Named;
import org.hotseat.model.cluster.Plane;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.model.plane.Flows;
import org.hotseat.model.text.Words;

/**
 * Makes objects that are ready to be added: with an id of their own and with the parts that every such object has. What
 * it makes is in no cluster yet. One thread at a time.
 */
public final class NewObjects {

    private static final int ID_DIGITS = 10;

    private final RandomGenerator random;

    /** With ids that nobody can guess or repeat. */
    public NewObjects() {
        this(new SecureRandom());
    }

    /**
     * With ids of a given source.
     *
     * @param random makes the ids
     */
    public NewObjects(RandomGenerator random) {
        this.random = random;
    }

    /**
     * Any object; with a fresh id when its class has ids.
     *
     * @param type one of the concrete classes
     * @return the object
     */
    public EObject create(EClass type) {
        EObject object = ClusterFactory.eINSTANCE.create(type);
        if (object instanceof Identified identified) {
            identified.setId(type.getName().toLowerCase(Locale.ROOT) + '-' + digits());
        }
        return object;
    }

    /**
     * An object of a given interface, with a name.
     *
     * @param <T> the interface
     * @param type its class in the model, which must fit
     * @param java the interface
     * @param name of the object
     * @return the object
     */
    public <T extends Named> T named(EClass type, Class<T> java, String name) {
        T object = java.cast(create(type));
        object.setName(name);
        return object;
    }

    /**
     * A cluster with its three planes and every flow on its usual plane.
     *
     * @param name of the cluster
     * @return the cluster
     */
    public Cluster cluster(String name) {
        Cluster cluster = named(Literals.CLUSTER, Cluster.class, name);
        for (PlaneKind kind : PlaneKind.values()) {
            Plane plane = named(Literals.PLANE, Plane.class, Words.value(kind));
            plane.setKind(kind);
            cluster.getPlanes().add(plane);
        }
        for (FlowKind flow : FlowKind.values()) {
            FlowMapping mapping = ClusterFactory.eINSTANCE.createFlowMapping();
            mapping.setFlow(flow);
            Flows.planeOf(cluster, Flows.usualPlane(flow)).ifPresent(mapping::setPlane);
            cluster.getFlows().add(mapping);
        }
        return cluster;
    }

    /**
     * A host that is reached by SSH and runs libvirt's system daemon.
     *
     * @param name of the host
     * @param address IP address or name
     * @return the host, without interfaces
     */
    public Host host(String name, String address) {
        Host host = named(Literals.HOST, Host.class, name);
        host.setSsh(ClusterFactory.eINSTANCE.createSshEndpoint());
        host.getSsh().setAddress(address);
        host.setLibvirt(ClusterFactory.eINSTANCE.createLibvirtEndpoint());
        return host;
    }

    /**
     * A machine.
     *
     * @param name of the machine
     * @param uuid of libvirt's domain
     * @return the machine
     */
    public VirtualMachine machine(String name, String uuid) {
        VirtualMachine machine = named(Literals.VIRTUAL_MACHINE, VirtualMachine.class, name);
        machine.setUuid(uuid);
        return machine;
    }

    private String digits() {
        StringBuilder text = new StringBuilder(ID_DIGITS);
        for (int i = 0; i < ID_DIGITS; i++) {
            text.append(Character.forDigit(random.nextInt(Character.MAX_RADIX), Character.MAX_RADIX));
        }
        return text.toString();
    }
}
