// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.ssh;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.work.Workers;

/** Makes the dialer of a session. */
@FunctionalInterface
public interface SshDialers {

    /**
     * Makes a dialer.
     *
     * @param folder of the session; known hosts and the audit log are in it
     * @param workers threads of the session
     * @param trouble is told what a person should know though nothing fails by it; must not block
     * @return the dialer
     */
    SshDialer open(Path folder, Workers workers, Consumer<Failure> trouble);
}
