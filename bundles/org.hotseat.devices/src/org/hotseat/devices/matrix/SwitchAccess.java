// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix;

/** Where a switch answers, who signs in there, and what it carries. Its password is told to its driver only. */
public final class SwitchAccess {

    private static final int LAST_PORT = 65_535;

    private final String address;
    private final int port;
    private final Layer carries;
    private final String user;
    private final String password;

    /**
     * With an account.
     *
     * @param address IP address or name, without a port
     * @param port 1 to 65535, or 0 for the usual one of the protocol
     * @param carries the layer of a device that has one set of crosspoints and does not know what runs through them
     * @param user who signs in; empty when the device asks for none
     * @param password of that user; empty when there is none
     */
    public SwitchAccess(String address, int port, Layer carries, String user, String password) {
        if (address.isBlank() || port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("address \"" + address + "\", port " + port);
        }
        this.address = address;
        this.port = port;
        this.carries = carries;
        this.user = user;
        this.password = password;
    }

    /**
     * Without an account.
     *
     * @param address IP address or name, without a port
     * @param port 1 to 65535, or 0 for the usual one of the protocol
     * @param carries the layer of a device that has one set of crosspoints
     */
    public SwitchAccess(String address, int port, Layer carries) {
        this(address, port, carries, "", "");
    }

    /**
     * Where it answers.
     *
     * @return IP address or name
     */
    public String address() {
        return address;
    }

    /**
     * At which port.
     *
     * @param usual the one of the protocol
     * @return 1 to 65535
     */
    public int port(int usual) {
        return port == 0 ? usual : port;
    }

    /**
     * What a device carries that has one set of crosspoints.
     *
     * @return the layer
     */
    public Layer carries() {
        return carries;
    }

    /**
     * Who signs in.
     *
     * @return empty when the device asks for none
     */
    public String user() {
        return user;
    }

    /**
     * What nobody but the device may learn: not for logs, command lines or environments.
     *
     * @return empty when there is none
     */
    public String password() {
        return password;
    }

    @Override
    public String toString() {
        return port == 0 ? address : address + ':' + port;
    }
}
