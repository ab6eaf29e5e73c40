// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.host;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.link.spec.HostSpec;

/** Opens connections to one kind of host. Thread-safe. */
public interface HostOpener {

    /**
     * Opens a connection. Blocks, never asks a person.
     *
     * @param host what to open
     * @param secrets what is known of its secrets
     * @param deadline fails with TIMEOUT at the latest then
     * @return the connection
     * @throws FailureException when it cannot be opened; trying again may help
     * @throws PersonNeeded when a person must decide or tell something first
     */
    OpenHost open(HostSpec host, HostSecrets secrets, Deadline deadline) throws FailureException, PersonNeeded;
}
