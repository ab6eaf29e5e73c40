// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.device;

import org.hotseat.domain.xml.XmlElement;

/** A USB port of the guest that a viewer or a TCP peer may plug a device into. */
public final class Redirection extends Device {

    /**
     * A handle.
     *
     * @param element its element
     */
    public Redirection(XmlElement element) {
        super(element);
    }

    /**
     * Peer of a TCP transport.
     *
     * @return IP address or name
     */
    public String host() {
        return get("source", "host");
    }

    /**
     * Peer of a TCP transport: sets it.
     *
     * @param value IP address or name
     */
    public void setHost(String value) {
        set("source", "host", value);
    }

    /**
     * Port of a TCP transport.
     *
     * @return 1 to 65535
     */
    public String service() {
        return get("source", "service");
    }

    /**
     * Port of a TCP transport: sets it.
     *
     * @param value 1 to 65535
     */
    public void setService(String value) {
        set("source", "service", value);
    }

    /**
     * Who opens a TCP transport.
     *
     * @return connect or bind
     */
    public String mode() {
        return get("source", "mode");
    }

    /**
     * Who opens a TCP transport: sets it.
     *
     * @param value connect or bind
     */
    public void setMode(String value) {
        set("source", "mode", value);
    }

    /**
     * How the device gets here.
     *
     * @return spicevmc or tcp
     */
    public String transport() {
        return get("", "type");
    }

    /**
     * How the device gets here: sets it.
     *
     * @param value spicevmc or tcp
     */
    public void setTransport(String value) {
        set("", "type", value);
    }
}
