// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.draft.item.Item;
import org.hotseat.draft.item.Items;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.FlowKind;
import org.hotseat.model.cluster.FlowMapping;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.Plane;
import org.hotseat.model.cluster.PlaneInterface;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.model.file.ClusterFile;
import org.hotseat.model.plane.Flows;
import org.hotseat.model.text.Words;
import org.hotseat.state.StateView;
import org.hotseat.state.data.HostRecord;

/**
 * The cluster's state as a document. Where nobody has imported one yet, networks and the ways to hosts follow from the
 * hosts' records.
 *
 * @param cluster the document; whoever takes it owns it
 * @param objects the same, object by object, as the cluster holds them
 * @param doubts what a document cannot hold, for people
 */
public record Export(Cluster cluster, Map<String, Item> objects, List<Doubt> doubts) {

    /** Copies the lists. */
    public Export {
        objects = Map.copyOf(objects);
        doubts = List.copyOf(doubts);
    }

    /**
     * Exports a state. Any thread. Nothing that is secret is in it.
     *
     * @param state not changed
     * @return a document
     */
    public static Export of(StateView state) {
        ContentMaker maker = new ContentMaker(state, Adoption.NONE);
        Content content = maker.content();
        Cluster cluster = maker.cluster();
        cluster.setFormatVersion(ClusterFile.VERSION);
        if (!content.isHeld() && cluster.getPlanes().isEmpty()) {
            planes(cluster);
        }
        for (Host host : cluster.getHosts()) {
            content.find(host.getId()).filter(now -> now.version() == 0).flatMap(Holding::host)
                    .ifPresent(held -> ways(host, held.value(), cluster));
        }
        return new Export(cluster, Items.of(cluster), maker.doubts());
    }

    private static void planes(Cluster cluster) {
        for (PlaneKind kind : PlaneKind.values()) {
            Plane plane = ClusterFactory.eINSTANCE.createPlane();
            plane.setId("plane-" + kind.getLiteral());
            plane.setKind(kind);
            plane.setName(Words.value(kind));
            cluster.getPlanes().add(plane);
        }
        for (FlowKind flow : FlowKind.values()) {
            FlowMapping mapping = ClusterFactory.eINSTANCE.createFlowMapping();
            mapping.setFlow(flow);
            Flows.planeOf(cluster, Flows.usualPlane(flow)).ifPresent(mapping::setPlane);
            cluster.getFlows().add(mapping);
        }
    }

    /**
     * The usual ways to a host that the cluster knows by its record only: SSH and networks, by the addresses that its
     * agent tells.
     *
     * @param host of the document; gets what it does not have
     * @param record of the member
     * @param cluster with the planes
     */
    public static void ways(Host host, HostRecord record, Cluster cluster) {
        host.setSsh(ClusterFactory.eINSTANCE.createSshEndpoint());
        host.getSsh().setAddress(record.management());
        host.setLibvirt(ClusterFactory.eINSTANCE.createLibvirtEndpoint());
        for (PlaneKind kind : host.getInterfaces().isEmpty() ? PlaneKind.values() : new PlaneKind[0]) {
            Optional<Plane> plane = Flows.planeOf(cluster, kind);
            Optional<String> address = Records.address(record, kind);
            if (plane.isPresent() && address.isPresent()) {
                PlaneInterface at = ClusterFactory.eINSTANCE.createPlaneInterface();
                at.setPlane(plane.get());
                at.setAddress(address.get());
                host.getInterfaces().add(at);
            }
        }
    }
}
