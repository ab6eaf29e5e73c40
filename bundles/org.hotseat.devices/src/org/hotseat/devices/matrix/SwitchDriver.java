// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix;

import org.hotseat.base.work.Workers;

/** Speaks one protocol with switches. Registered as an OSGi service; thread-safe. */
public interface SwitchDriver {

    /**
     * The protocol as records of switches name it.
     *
     * @return such as {@code videohub}
     */
    String protocol();

    /**
     * Makes a switch; nothing is sent before it is asked something or watched.
     *
     * @param access where, who and what it carries
     * @param cadence its times
     * @param workers gives its threads
     * @return to be closed by the caller
     */
    MatrixSwitch open(SwitchAccess access, Cadence cadence, Workers workers);
}
