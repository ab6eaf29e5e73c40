// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.device;

import org.hotseat.domain.xml.XmlElement;

/** A network card of the guest. */
public final class NetworkInterface extends Device {

    /**
     * A handle.
     *
     * @param element its element
     */
    public NetworkInterface(XmlElement element) {
        super(element);
    }

    /**
     * Hardware address.
     *
     * @return six bytes with colons; empty lets the hypervisor choose
     */
    public String mac() {
        return get("mac", "address");
    }

    /**
     * Hardware address: sets it.
     *
     * @param value six bytes with colons; empty lets the hypervisor choose
     */
    public void setMac(String value) {
        set("mac", "address", value);
    }

    /**
     * Model.
     *
     * @return such as virtio or e1000
     */
    public String model() {
        return get("model", "type");
    }

    /**
     * Model: sets it.
     *
     * @param value such as virtio or e1000
     */
    public void setModel(String value) {
        set("model", "type", value);
    }

    @Override
    public String label() {
        return type() + ' ' + source();
    }

    /**
     * What it is joined to.
     *
     * @return such as bridge or network
     */
    public String type() {
        return get("", "type");
    }

    /**
     * Changes what it is joined to; the name of the old bridge or network goes over to the new kind.
     *
     * @param type such as bridge or network
     */
    public void setType(String type) {
        if (type.equals(type())) {
            return;
        }
        String name = source();
        element().removePath("source");
        set("", "type", type);
        setSource(name);
    }

    /**
     * The bridge or network.
     *
     * @return its name on the host; empty for kinds that have none
     */
    public String source() {
        return sourceAttribute().isEmpty() ? "" : get("source", sourceAttribute());
    }

    /**
     * Sets the bridge or network.
     *
     * @param name on the host
     */
    public void setSource(String name) {
        if (!sourceAttribute().isEmpty()) {
            set("source", sourceAttribute(), name);
        }
    }

    /**
     * Whether the cable is plugged in.
     *
     * @return false when the link is down
     */
    public boolean linkUp() {
        return !"down".equals(get("link", "state"));
    }

    /**
     * Plugs the cable in or out.
     *
     * @param up true for in
     */
    public void setLinkUp(boolean up) {
        set("link", "state", up ? "" : "down");
    }

    private String sourceAttribute() {
        return switch (type()) {
            case "bridge" -> "bridge";
            case "network" -> "network";
            case "direct" -> "dev";
            default -> "";
        };
    }
}
