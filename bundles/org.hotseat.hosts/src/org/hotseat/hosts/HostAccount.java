// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts;

/**
 * An account on a host and where its sshd listens.
 *
 * @param address IP address or name
 * @param port 1 to 65535
 * @param user name of the account
 */
public record HostAccount(String address, int port, String user) {

    private static final int LAST_PORT = 65_535;

    /** Refuses what no server can be reached by. */
    public HostAccount {
        if (address.isBlank() || user.isBlank() || port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException("account: " + user + '@' + address + ':' + port);
        }
    }

    @Override
    public String toString() {
        return user + '@' + address + ':' + port;
    }
}
