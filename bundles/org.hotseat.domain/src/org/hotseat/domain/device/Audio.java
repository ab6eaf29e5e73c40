// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.device;

import org.hotseat.domain.xml.XmlElement;

/** Where the host plays what a sound card gives. */
public final class Audio extends Device {

    /**
     * A handle.
     *
     * @param element its element
     */
    public Audio(XmlElement element) {
        super(element);
    }

    /**
     * Number that sound cards refer to.
     *
     * @return 1 or more
     */
    public String id() {
        return get("", "id");
    }

    /**
     * Number that sound cards refer to: sets it.
     *
     * @param value 1 or more
     */
    public void setId(String value) {
        set("", "id", value);
    }

    /**
     * Kind of backend.
     *
     * @return such as none, spice, pulseaudio, alsa
     */
    public String type() {
        return get("", "type");
    }

    /**
     * Kind of backend: sets it.
     *
     * @param value such as none, spice, pulseaudio, alsa
     */
    public void setType(String value) {
        set("", "type", value);
    }

    /**
     * Server of a PulseAudio backend.
     *
     * @return such as tcp:board-3:4713
     */
    public String server() {
        return get("", "serverName");
    }

    /**
     * Server of a PulseAudio backend: sets it.
     *
     * @param value such as tcp:board-3:4713
     */
    public void setServer(String value) {
        set("", "serverName", value);
    }
}
