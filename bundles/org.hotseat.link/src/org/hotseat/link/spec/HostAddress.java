// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.spec;

import java.net.URI;
import java.util.Optional;

/** How a host is reached. */
public sealed interface HostAddress {

    /**
     * A simulated host inside this process.
     *
     * @param uri scheme sim
     */
    record Simulated(URI uri) implements HostAddress {
    }

    /**
     * A real host over SSH.
     *
     * @param address IP address or name
     * @param port of sshd
     * @param user account
     * @param authentication how the account proves itself
     * @param keyFile path of a private key, when the authentication uses one
     * @param hypervisorUri libvirt URI on that host, such as qemu:///system or test:///abs/file.xml
     * @param socketPath path of libvirt's socket there; empty tries the usual ones
     */
    record Ssh(String address, int port, String user, Authentication authentication, Optional<String> keyFile,
            URI hypervisorUri, Optional<String> socketPath) implements HostAddress {
    }

    /** How an account proves itself. */
    enum Authentication {
        /** By the keys of the person's SSH agent. */
        AGENT,
        /** By a private key in a file. */
        KEY_FILE,
        /** By a password. */
        PASSWORD
    }
}
