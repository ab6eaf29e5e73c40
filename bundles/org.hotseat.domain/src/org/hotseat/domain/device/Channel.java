// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.device;

import org.hotseat.domain.xml.XmlElement;

/** A channel between guest and host, such as that of the guest's agent. */
public final class Channel extends Device {

    /** Name of the channel of the QEMU guest agent. */
    public static final String GUEST_AGENT = "org.qemu.guest_agent.0";

    /** Name of the channel by which agents speak with programs in the guest; see docs/guest.md. */
    public static final String GUEST_LINE = "org.hotseat.guest.0";

    /**
     * A handle.
     *
     * @param element its element
     */
    public Channel(XmlElement element) {
        super(element);
    }

    /**
     * What carries it.
     *
     * @return unix or spicevmc
     */
    public String transport() {
        return get("", "type");
    }

    /**
     * What carries it: sets it.
     *
     * @param value unix or spicevmc
     */
    public void setTransport(String value) {
        set("", "type", value);
    }

    /**
     * Name in the guest.
     *
     * @return such as org.qemu.guest_agent.0
     */
    public String name() {
        return get("target", "name");
    }

    /**
     * Name in the guest: sets it.
     *
     * @param value such as org.qemu.guest_agent.0
     */
    public void setName(String value) {
        set("target", "name", value);
    }

    @Override
    public String label() {
        return kind() + ' ' + name();
    }

    /**
     * Whether the guest's agent talks here.
     *
     * @return true for its channel
     */
    public boolean isGuestAgent() {
        return GUEST_AGENT.equals(name());
    }
}
