// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.ssh;

import java.time.Duration;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.link.host.HostSecrets;
import org.hotseat.link.host.PersonNeeded;
import org.hotseat.link.spec.HostAddress;

/** Makes SSH connections. Thread-safe. */
@FunctionalInterface
public interface SshDialer {

    /**
     * Connects and signs in. Blocks, never asks a person.
     *
     * @param name of the host, for failures and the audit log
     * @param address where to and how
     * @param secrets what is known of its secrets
     * @param deadline fails with TIMEOUT at the latest then
     * @return the connection
     * @throws FailureException AUTHENTICATION when the account or its proof is refused, HOST_KEY_CHANGED; else trying
     *         again may help
     * @throws PersonNeeded with Trust for an unknown host key, with Secret for a key that needs a passphrase
     */
    SshLink dial(String name, HostAddress.Ssh address, HostSecrets secrets, Deadline deadline)
            throws FailureException, PersonNeeded;

    /**
     * Forgets the host keys of a server, so that the next dialling asks for them. Blocks for the disk.
     *
     * @param address of the server
     * @throws FailureException when the list of known hosts cannot be written
     */
    @SuppressWarnings("unused") // the parameter is for those that keep keys
    default void forget(HostAddress.Ssh address) throws FailureException {
        // a dialer that keeps no keys has none to forget
    }

    /**
     * Whether no command runs on its connections that is not in the audit log yet.
     *
     * @return whether nothing is to be written
     */
    default boolean isAtRest() {
        return true;
    }

    /**
     * Waits until the commands on its connections are in the audit log; none begins after it.
     *
     * @param limit how long to wait
     * @return false when one still runs then
     * @throws InterruptedException while waiting
     */
    @SuppressWarnings("unused") // limit and exception are for those that keep a log
    default boolean rest(Duration limit) throws InterruptedException {
        return true; // a dialer that keeps no log has nothing to write
    }
}
