// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;

/** Makes connections to hosts. Thread-safe. */
@FunctionalInterface
public interface HostConnector {

    /**
     * Connects and signs in. Blocks, never asks a person.
     *
     * @param name of the host, for texts and the audit log
     * @param account where to
     * @param proof how the account proves itself
     * @param deadline fails with TIMEOUT at the latest then
     * @return the connection
     * @throws FailureException UNREACHABLE, TIMEOUT, AUTHENTICATION, HOST_KEY_CHANGED (never accepted), UNSUPPORTED
     *         when nothing can be agreed on, FILE or INVALID for a private key
     * @throws AnswerNeeded for an unknown host key, or a key that needs a passphrase
     */
    HostLink connect(String name, HostAccount account, Proof proof, Deadline deadline)
            throws FailureException, AnswerNeeded;
}
