// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Finds the device that an element means, as hypervisors do: by its key where it has one, else by its content. */
final class DeviceMatch {

    private static final Set<String> PLUGGABLE = Set.of("controller", "disk", "filesystem", "hostdev", "interface",
            "lease", "memory", "redirdev", "rng", "shmem", "vsock", "watchdog", "channel", "serial", "input");
    private static final Set<String> FIXED_BUSES = Set.of("ide", "fdc", "sata", "ps2", "xen");
    private static final Set<String> GIVEN_BY_HOST = Set.of("alias", "address");

    private DeviceMatch() {
    }

    /** Whether it can be plugged while its machine runs. */
    static boolean isPluggable(Element device) {
        String kind = device.getTagName();
        String bus = kind.equals("disk") ? Xml.attribute(device, "target", "bus") : device.getAttribute("bus");
        return PLUGGABLE.contains(kind) && !FIXED_BUSES.contains(bus);
    }

    /** The device that is meant. */
    static Optional<Element> find(Element devices, Element wanted) {
        List<Element> same = Xml.children(devices, wanted.getTagName());
        String target = Xml.attribute(wanted, "target", "dev");
        String mac = Xml.attribute(wanted, "mac", "address");
        if (wanted.getTagName().equals("disk")) {
            return same.stream().filter(one -> Xml.attribute(one, "target", "dev").equals(target)).findFirst();
        }
        if (!mac.isEmpty()) {
            return same.stream().filter(one -> Xml.attribute(one, "mac", "address").equalsIgnoreCase(mac))
                    .findFirst();
        }
        return same.stream().filter(one -> contains(one, wanted)).findFirst();
    }

    /** Whether an element has all attributes, text and children of the wanted one; it may have more. */
    private static boolean contains(Element have, Element wanted) {
        NamedNodeMap attributes = wanted.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (!have.getAttribute(attribute.getNodeName()).equals(attribute.getNodeValue())) {
                return false;
            }
        }
        List<Element> children = Xml.children(wanted).stream()
                .filter(one -> !GIVEN_BY_HOST.contains(one.getTagName())
                        || wanted.getTagName().equals("source"))
                .toList();
        if (children.isEmpty()) {
            return Xml.children(wanted).size() > 0
                    || wanted.getTextContent().isBlank()
                    || wanted.getTextContent().strip().equals(have.getTextContent().strip());
        }
        return children.stream().allMatch(child -> Xml.children(have, child.getTagName()).stream()
                .anyMatch(one -> contains(one, child)));
    }
}
