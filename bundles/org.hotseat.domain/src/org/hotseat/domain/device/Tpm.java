// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.device;

import org.hotseat.domain.xml.XmlElement;

/** A trusted platform module of the guest. */
public final class Tpm extends Device {

    /**
     * A handle.
     *
     * @param element its element
     */
    public Tpm(XmlElement element) {
        super(element);
    }

    /**
     * Model.
     *
     * @return such as tpm-crb or tpm-tis
     */
    public String model() {
        return get("", "model");
    }

    /**
     * Model: sets it.
     *
     * @param value such as tpm-crb or tpm-tis
     */
    public void setModel(String value) {
        set("", "model", value);
    }

    /**
     * What is behind it.
     *
     * @return emulator or passthrough
     */
    public String backend() {
        return get("backend", "type");
    }

    /**
     * What is behind it: sets it.
     *
     * @param value emulator or passthrough
     */
    public void setBackend(String value) {
        set("backend", "type", value);
    }

    /**
     * Version of an emulated one.
     *
     * @return 1.2 or 2.0
     */
    public String version() {
        return get("backend", "version");
    }

    /**
     * Version of an emulated one: sets it.
     *
     * @param value 1.2 or 2.0
     */
    public void setVersion(String value) {
        set("backend", "version", value);
    }
}
