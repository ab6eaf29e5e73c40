// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.device;

import org.hotseat.domain.xml.XmlElement;

/** The graphics card of the guest. */
public final class Video extends Device {

    /**
     * A handle.
     *
     * @param element its element
     */
    public Video(XmlElement element) {
        super(element);
    }

    /**
     * Model.
     *
     * @return such as virtio, qxl, vga, none
     */
    public String model() {
        return get("model", "type");
    }

    /**
     * Model: sets it.
     *
     * @param value such as virtio, qxl, vga, none
     */
    public void setModel(String value) {
        set("model", "type", value);
    }

    /**
     * Number of monitors.
     *
     * @return 1 or more
     */
    public int heads() {
        return number("model", "heads", 1);
    }

    /**
     * Number of monitors: sets it.
     *
     * @param value 1 or more
     */
    public void setHeads(int value) {
        set("model", "heads", value == 1 ? "" : Integer.toString(value));
    }

    /**
     * Video memory, KiB.
     *
     * @return 0 for the hypervisor's choice
     */
    public int vramKib() {
        return number("model", "vram", 0);
    }

    /**
     * Video memory, KiB: sets it.
     *
     * @param value 0 for the hypervisor's choice
     */
    public void setVramKib(int value) {
        set("model", "vram", value == 0 ? "" : Integer.toString(value));
    }

    /**
     * Whether the guest may use 3D.
     *
     * @return true when so
     */
    public boolean acceleration3d() {
        return yes("model/acceleration", "accel3d");
    }

    /**
     * Whether the guest may use 3D: sets it.
     *
     * @param on true when so
     */
    public void setAcceleration3d(boolean on) {
        set("model/acceleration", "accel3d", on ? "yes" : "");
    }
}
