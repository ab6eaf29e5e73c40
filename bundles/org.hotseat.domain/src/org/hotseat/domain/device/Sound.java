// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.device;

import org.hotseat.domain.xml.XmlElement;

/** A sound card of the guest. */
public final class Sound extends Device {

    /**
     * A handle.
     *
     * @param element its element
     */
    public Sound(XmlElement element) {
        super(element);
    }

    /**
     * Model.
     *
     * @return such as ich9 or hda
     */
    public String model() {
        return get("", "model");
    }

    /**
     * Model: sets it.
     *
     * @param value such as ich9 or hda
     */
    public void setModel(String value) {
        set("", "model", value);
    }

    /**
     * Number of the audio backend that it plays on.
     *
     * @return empty for the first
     */
    public String audioId() {
        return get("audio", "id");
    }

    /**
     * Number of the audio backend that it plays on: sets it.
     *
     * @param value empty for the first
     */
    public void setAudioId(String value) {
        set("audio", "id", value);
    }
}
