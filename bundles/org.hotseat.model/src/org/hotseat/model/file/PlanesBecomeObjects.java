// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.file;

import java.util.ArrayList;
import java.util.List;

import org.hotseat.model.cluster.FlowKind;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.model.plane.Flows;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * From version 1 to 2. Version 1 had the subnet of each plane as an attribute of the cluster (storageSubnet …), and on
 * every host its addresses and bridges (storageAddress, storageBridge …) and how it is reached (address, port, user,
 * keyFile, hypervisorUri) as plain attributes. Version 2 has objects for planes, flows, interfaces and endpoints.
 */
final class PlanesBecomeObjects implements Migration {

    private static final String PLANE_ID = "plane-";

    @Override
    public void migrate(Element root) {
        List<Element> hosts = hosts(root);
        Node before = root.getFirstChild();
        for (PlaneKind kind : PlaneKind.values()) {
            Element plane = child(root, "planes", before);
            plane.setAttribute("id", PLANE_ID + kind.getLiteral());
            plane.setAttribute("name", kind.getLiteral());
            plane.setAttribute("kind", kind.getLiteral());
            move(root, kind.getLiteral() + "Subnet", plane, "subnet");
        }
        for (FlowKind flow : FlowKind.values()) {
            Element mapping = child(root, "flows", before);
            mapping.setAttribute("flow", flow.getLiteral());
            mapping.setAttribute("plane", PLANE_ID + Flows.usualPlane(flow).getLiteral());
        }
        hosts.forEach(PlanesBecomeObjects::migrateHost);
    }

    private static List<Element> hosts(Element root) {
        List<Element> hosts = new ArrayList<>();
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && "hosts".equals(element.getTagName())) {
                hosts.add(element);
            }
        }
        return hosts;
    }

    private static void migrateHost(Element host) {
        Node before = host.getFirstChild();
        if (host.hasAttribute("address")) {
            Element ssh = child(host, "ssh", before);
            ssh.setAttribute("authentication", host.hasAttribute("keyFile") ? "key-file" : "agent");
            move(host, "address", ssh, "address");
            move(host, "port", ssh, "port");
            move(host, "user", ssh, "user");
            move(host, "keyFile", ssh, "keyFile");
        }
        Element libvirt = child(host, "libvirt", before);
        move(host, "hypervisorUri", libvirt, "uri");
        for (PlaneKind kind : PlaneKind.values()) {
            migrateInterface(host, kind, before);
        }
    }

    private static void migrateInterface(Element host, PlaneKind kind, Node before) {
        String address = kind.getLiteral() + "Address";
        String bridge = kind.getLiteral() + "Bridge";
        if (!host.hasAttribute(address) && !host.hasAttribute(bridge)) {
            return;
        }
        Element joined = child(host, "interfaces", before);
        joined.setAttribute("plane", PLANE_ID + kind.getLiteral());
        move(host, address, joined, "address");
        move(host, bridge, joined, "bridge");
    }

    private static Element child(Element parent, String name, Node before) {
        Element child = parent.getOwnerDocument().createElement(name);
        parent.insertBefore(child, before);
        return child;
    }

    private static void move(Element from, String oldName, Element to, String newName) {
        if (from.hasAttribute(oldName)) {
            to.setAttribute(newName, from.getAttribute(oldName));
            from.removeAttribute(oldName);
        }
    }
}
