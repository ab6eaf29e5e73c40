// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.device;

import org.hotseat.domain.xml.XmlElement;

/** A serial port of the guest, local or over the network. */
public final class SerialPort extends Device {

    /**
     * A handle.
     *
     * @param element its element
     */
    public SerialPort(XmlElement element) {
        super(element);
    }

    /**
     * Where its bytes go.
     *
     * @return pty, tcp, unix, file, dev, null
     */
    public String transport() {
        return get("", "type");
    }

    /**
     * Where its bytes go: sets it.
     *
     * @param value pty, tcp, unix, file, dev, null
     */
    public void setTransport(String value) {
        set("", "type", value);
    }

    /**
     * Peer or own address of a TCP transport.
     *
     * @return IP address or name
     */
    public String host() {
        return get("source", "host");
    }

    /**
     * Peer or own address of a TCP transport: sets it.
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
     * Who opens a TCP or unix transport.
     *
     * @return connect or bind
     */
    public String mode() {
        return get("source", "mode");
    }

    /**
     * Who opens a TCP or unix transport: sets it.
     *
     * @param value connect or bind
     */
    public void setMode(String value) {
        set("source", "mode", value);
    }

    /**
     * Protocol of a TCP transport.
     *
     * @return raw, telnet or tls
     */
    public String protocol() {
        return get("protocol", "type");
    }

    /**
     * Protocol of a TCP transport: sets it.
     *
     * @param value raw, telnet or tls
     */
    public void setProtocol(String value) {
        set("protocol", "type", value);
    }

    /**
     * Path of a unix, file or device transport.
     *
     * @return absolute path on the host
     */
    public String path() {
        return get("source", "path");
    }

    /**
     * Path of a unix, file or device transport: sets it.
     *
     * @param value absolute path on the host
     */
    public void setPath(String value) {
        set("source", "path", value);
    }

    /**
     * Number of the port in the guest.
     *
     * @return 0 for the first
     */
    public int port() {
        return number("target", "port", -1);
    }

    /**
     * Number of the port in the guest: sets it.
     *
     * @param value 0 for the first
     */
    public void setPort(int value) {
        set("target", "port", value == -1 ? "" : Integer.toString(value));
    }
}
