// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.device;

import org.hotseat.domain.xml.XmlElement;

/** A source of random numbers for the guest. */
public final class Rng extends Device {

    /**
     * A handle.
     *
     * @param element its element
     */
    public Rng(XmlElement element) {
        super(element);
    }

    /**
     * Model.
     *
     * @return virtio
     */
    public String model() {
        return get("", "model");
    }

    /**
     * Model: sets it.
     *
     * @param value virtio
     */
    public void setModel(String value) {
        set("", "model", value);
    }

    /**
     * Where the numbers come from.
     *
     * @return random or builtin
     */
    public String backend() {
        return get("backend", "model");
    }

    /**
     * Where the numbers come from: sets it.
     *
     * @param value random or builtin
     */
    public void setBackend(String value) {
        set("backend", "model", value);
    }
}
