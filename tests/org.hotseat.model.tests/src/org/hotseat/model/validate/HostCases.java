// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import static org.hotseat.model.validate.RuleCase.error;
import static org.hotseat.model.validate.RuleCase.warning;

import java.util.List;
import java.util.Locale;

import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.FlowKind;
import org.hotseat.model.cluster.FlowMapping;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.Plane;
import org.hotseat.model.cluster.PlaneInterface;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.model.edit.NewObjects;
import org.hotseat.model.support.Samples;

/** Cases about identity, planes, flows, hosts and machines. */
final class HostCases {

    private static final NewObjects OBJECTS = new NewObjects();
    private static final int STORAGE = 0;
    private static final int MANAGEMENT = 1;
    private static final int BUSINESS = 2;

    private HostCases() {
    }

    private static Host host(Cluster cluster, int index) {
        return cluster.getHosts().get(index);
    }

    private static Plane plane(Cluster cluster, int index) {
        return cluster.getPlanes().get(index);
    }

    private static PlaneInterface joined(Cluster cluster, int index) {
        return host(cluster, 0).getInterfaces().get(index);
    }

    private static FlowMapping flow(Cluster cluster, FlowKind kind) {
        return cluster.getFlows().stream().filter(mapping -> mapping.getFlow() == kind).findFirst().orElseThrow();
    }

    private static VirtualMachine machine(Cluster cluster, int index) {
        return cluster.getMachines().get(index);
    }

    static List<RuleCase> identity() {
        return List.of(
                error("idMissing", Literals.IDENTIFIED__ID, c -> c.getRooms().get(0),
                        c -> c.getRooms().get(0).setId("")),
                error("idForm", Literals.IDENTIFIED__ID, c -> c.getRooms().get(0),
                        c -> c.getRooms().get(0).setId("two words")),
                error("idTwice", Literals.IDENTIFIED__ID, c -> c.getSeats().get(0),
                        c -> c.getSeats().get(0).setId(c.getRooms().get(0).getId())),
                error("nameMissing", Literals.NAMED__NAME, c -> host(c, 0), c -> host(c, 0).setName("  ")),
                error("nameTwice", Literals.NAMED__NAME, c -> host(c, 1), c -> host(c, 1).setName("host-01")),
                error("nameLong", Literals.NAMED__NAME, c -> host(c, 0), c -> host(c, 0).setName("n".repeat(201))),
                error("nameControl", Literals.NAMED__NAME, c -> host(c, 0), c -> host(c, 0).setName("a\nb")),
                error("referenceDangling", Literals.VIRTUAL_MACHINE__HOME, c -> machine(c, 0),
                        c -> machine(c, 0).setHome(host(Samples.full(), 0))));
    }

    static List<RuleCase> planes() {
        return List.of(
                error("planeMissing", Literals.CLUSTER__PLANES, c -> c, c -> {
                    host(c, 0).getInterfaces().remove(BUSINESS);
                    host(c, 1).getInterfaces().remove(BUSINESS);
                    flow(c, FlowKind.GUEST_NETWORK).setFlow(FlowKind.CONSOLE);
                    c.getFlows().removeIf(mapping -> mapping.getPlane() == plane(c, BUSINESS));
                    c.getPlanes().remove(BUSINESS);
                }),
                error("planeTwice", Literals.PLANE__KIND, c -> plane(c, 3), c -> {
                    Plane second = OBJECTS.named(Literals.PLANE, Plane.class, "spare");
                    second.setKind(PlaneKind.STORAGE);
                    second.setSubnet("10.0.9.0/24");
                    c.getPlanes().add(second);
                    c.getHosts().forEach(host -> join(host, second));
                }),
                warning("subnetMissing", Literals.PLANE__SUBNET, c -> plane(c, STORAGE),
                        c -> plane(c, STORAGE).setSubnet("")),
                error("subnetForm", Literals.PLANE__SUBNET, c -> plane(c, STORAGE),
                        c -> plane(c, STORAGE).setSubnet("10.0.0.0/33")),
                error("flowTwice", Literals.FLOW_MAPPING__FLOW, c -> flowAt(c, FlowKind.COMMANDS, 1),
                        c -> flow(c, FlowKind.CONSOLE).setFlow(FlowKind.COMMANDS)),
                error("flowWithoutPlane", Literals.FLOW_MAPPING__PLANE, c -> flow(c, FlowKind.CONSOLE),
                        c -> flow(c, FlowKind.CONSOLE).setPlane(null)),
                error("checkpointsOnBusiness", Literals.FLOW_MAPPING__PLANE, c -> flow(c, FlowKind.CHECKPOINTS),
                        c -> flow(c, FlowKind.CHECKPOINTS).setPlane(plane(c, BUSINESS))),
                warning("flowOnBusiness", Literals.FLOW_MAPPING__PLANE, c -> flow(c, FlowKind.LIVE_MIGRATION),
                        c -> flow(c, FlowKind.LIVE_MIGRATION).setPlane(plane(c, BUSINESS))),
                error("guestsElsewhere", Literals.FLOW_MAPPING__PLANE, c -> flow(c, FlowKind.GUEST_NETWORK),
                        c -> flow(c, FlowKind.GUEST_NETWORK).setPlane(plane(c, STORAGE))),
                error("heartbeatsTogether", Literals.CLUSTER__FLOWS, c -> c,
                        c -> flow(c, FlowKind.HEARTBEAT_B).setPlane(plane(c, MANAGEMENT))));
    }

    private static FlowMapping flowAt(Cluster cluster, FlowKind kind, int index) {
        return cluster.getFlows().stream().filter(mapping -> mapping.getFlow() == kind).toList().get(index);
    }

    private static void join(Host host, Plane plane) {
        PlaneInterface joined = ClusterFactory.eINSTANCE.createPlaneInterface();
        joined.setPlane(plane);
        joined.setAddress("10.0.9." + (host.getName().endsWith("1") ? 1 : 2));
        host.getInterfaces().add(joined);
    }

    static List<RuleCase> hosts() {
        return List.of(
                error("sshMissing", Literals.HOST__SSH, c -> host(c, 0), c -> host(c, 0).setSsh(null)),
                error("hypervisorMissing", Literals.HOST__LIBVIRT, c -> host(c, 0), c -> host(c, 0).setLibvirt(null)),
                error("uriMissing", Literals.LIBVIRT_ENDPOINT__URI, c -> host(c, 0).getLibvirt(),
                        c -> host(c, 0).getLibvirt().setUri("")),
                error("addressMissing", Literals.NETWORK_ENDPOINT__ADDRESS, c -> host(c, 0).getSsh(),
                        c -> host(c, 0).getSsh().setAddress("")),
                error("userMissing", Literals.SSH_ENDPOINT__USER, c -> host(c, 0).getSsh(),
                        c -> host(c, 0).getSsh().setUser("")),
                error("keyFileMissing", Literals.SSH_ENDPOINT__KEY_FILE, c -> host(c, 0).getSsh(),
                        c -> host(c, 0).getSsh().setKeyFile("")),
                error("portRange", Literals.SSH_ENDPOINT__PORT, c -> host(c, 0).getSsh(),
                        c -> host(c, 0).getSsh().setPort(0)),
                error("portRange", Literals.BMC__PORT, c -> host(c, 0).getBmc(),
                        c -> host(c, 0).getBmc().setPort(70000)),
                error("addressMissing", Literals.NETWORK_ENDPOINT__ADDRESS, c -> host(c, 0).getBmc(),
                        c -> host(c, 0).getBmc().setAddress("")),
                error("hostPlaceTwice", Literals.HOST__SSH, c -> host(c, 1),
                        c -> host(c, 1).getSsh().setAddress("10.0.1.1")),
                error("reservedTooMuch", Literals.HOST_CAPACITY__RESERVED_MEMORY_MIB,
                        c -> host(c, 0).getCapacity(), c -> host(c, 0).getCapacity().setReservedMemoryMib(65536)),
                error("negative", Literals.HOST_CAPACITY__PROCESSORS, c -> host(c, 0).getCapacity(),
                        c -> host(c, 0).getCapacity().setProcessors(-1)),
                error("uuidForm", Literals.VIRTUAL_MACHINE__UUID, c -> machine(c, 0),
                        c -> machine(c, 0).setUuid("none")),
                error("uuidTwice", Literals.VIRTUAL_MACHINE__UUID, c -> machine(c, 1), c -> c.getMachines()
                        .add(OBJECTS.machine("Copy", machine(c, 0).getUuid().toUpperCase(Locale.ROOT)))),
                error("priorityRange", Literals.VIRTUAL_MACHINE__PRIORITY, c -> machine(c, 0),
                        c -> machine(c, 0).setPriority(10)));
    }

    static List<RuleCase> interfaces() {
        return List.of(
                warning("planeNotServed", Literals.HOST__INTERFACES, c -> host(c, 0),
                        c -> host(c, 0).getInterfaces().remove(STORAGE)),
                error("planeServedTwice", Literals.PLANE_INTERFACE__PLANE, c -> joined(c, 3), c -> {
                    PlaneInterface second = ClusterFactory.eINSTANCE.createPlaneInterface();
                    second.setPlane(plane(c, STORAGE));
                    second.setAddress("10.0.0.77");
                    host(c, 0).getInterfaces().add(second);
                }),
                error("interfaceWithoutPlane", Literals.PLANE_INTERFACE__PLANE, c -> joined(c, 3), c -> host(c, 0)
                        .getInterfaces().add(ClusterFactory.eINSTANCE.createPlaneInterface())),
                warning("bridgeMissing", Literals.PLANE_INTERFACE__BRIDGE, c -> joined(c, BUSINESS),
                        c -> joined(c, BUSINESS).setBridge("")),
                warning("addressMissing", Literals.PLANE_INTERFACE__ADDRESS, c -> joined(c, STORAGE),
                        c -> joined(c, STORAGE).setAddress("")),
                error("addressOutside", Literals.PLANE_INTERFACE__ADDRESS, c -> joined(c, STORAGE),
                        c -> joined(c, STORAGE).setAddress("10.0.1.77")),
                error("addressTwice", Literals.PLANE_INTERFACE__ADDRESS, c -> host(c, 1).getInterfaces().get(STORAGE),
                        c -> joined(c, STORAGE).setAddress("10.0.0.2")));
    }
}
