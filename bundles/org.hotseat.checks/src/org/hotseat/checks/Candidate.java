// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks;

import java.net.URI;
import java.util.Optional;

import org.hotseat.base.id.HostId;

/**
 * A host that a person wants to add.
 *
 * @param id it will have in the cluster; secrets are kept under it
 * @param name for people
 * @param address IP address or name
 * @param port of sshd, 1 to 65535
 * @param user account
 * @param signIn how the account proves itself
 * @param keyFile path of a private key; empty with KEY_FILE takes the usual one
 * @param libvirtUri as the host itself calls it, such as qemu:///system
 * @param libvirtSocket path of libvirt's socket there; empty tries the usual ones
 */
public record Candidate(HostId id, String name, String address, int port, String user, SignIn signIn,
        Optional<String> keyFile, URI libvirtUri, Optional<String> libvirtSocket) {

    private static final int LAST_PORT = 65_535;

    /** Refuses what cannot be dialled. */
    public Candidate {
        if (address.isBlank() || user.isBlank() || port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException("candidate: " + user + '@' + address + ':' + port);
        }
    }
}
