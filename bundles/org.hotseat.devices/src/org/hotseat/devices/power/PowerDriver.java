// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.power;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/** Speaks one protocol with controllers. Thread-safe. */
public interface PowerDriver {

    /**
     * The protocol as hosts' records name it.
     *
     * @return such as {@code ipmi}
     */
    String protocol();

    /**
     * Makes a controller; nothing is sent yet.
     *
     * @param access where and who
     * @return for one host
     * @throws FailureException {@link FailureCode#INVALID} when the protocol cannot carry such an address, user or
     *     password
     */
    PowerController open(Access access) throws FailureException;
}
