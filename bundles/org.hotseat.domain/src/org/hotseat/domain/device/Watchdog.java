// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.device;

import org.hotseat.domain.xml.XmlElement;

/** A timer that the guest must reset, or else the hypervisor acts: the guest's heartbeat. */
public final class Watchdog extends Device {

    /**
     * A handle.
     *
     * @param element its element
     */
    public Watchdog(XmlElement element) {
        super(element);
    }

    /**
     * Model.
     *
     * @return such as i6300esb or itco
     */
    public String model() {
        return get("", "model");
    }

    /**
     * Model: sets it.
     *
     * @param value such as i6300esb or itco
     */
    public void setModel(String value) {
        set("", "model", value);
    }

    /**
     * What the hypervisor does.
     *
     * @return such as reset, poweroff, pause, none
     */
    public String action() {
        return get("", "action");
    }

    /**
     * What the hypervisor does: sets it.
     *
     * @param value such as reset, poweroff, pause, none
     */
    public void setAction(String value) {
        set("", "action", value);
    }
}
