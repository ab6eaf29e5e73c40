// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.power;

/** Where a controller answers, and who signs in there. Its password is told to its driver only. Immutable. */
public final class Access {

    private final String address;
    private final int port;
    private final String user;
    private final String password;

    /**
     * At a port of its own.
     *
     * @param address IP address or name, without a port
     * @param port 1 to 65535, or 0 for the usual one of the protocol
     * @param user who signs in
     * @param password of that user
     */
    public Access(String address, int port, String user, String password) {
        this.address = address;
        this.port = port;
        this.user = user;
        this.password = password;
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
     * @return 0 for the usual one
     */
    public int port() {
        return port;
    }

    /**
     * Who signs in.
     *
     * @return the name
     */
    public String user() {
        return user;
    }

    /**
     * What nobody but the controller may learn: not for logs, command lines or environments.
     *
     * @return the password
     */
    public String password() {
        return password;
    }

    @Override
    public String toString() {
        return user + '@' + address;
    }
}
