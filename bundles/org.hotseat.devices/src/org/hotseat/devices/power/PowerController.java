// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.power;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;

/**
 * The controller of one host's power. It has a processor and an address of its own, and often the power supply of its
 * host: it may be dead with it. All methods block until the deadline at the latest; thread-safe, one question at a
 * time reaches the controller from one object.
 *
 * <p>Failures: {@link FailureCode#UNREACHABLE} or {@link FailureCode#TIMEOUT} when nothing answers, so nobody knows
 * what was done; {@link FailureCode#AUTHENTICATION} and {@link FailureCode#PERMISSION} when it answers and refuses;
 * {@link FailureCode#UNSUPPORTED} when what the driver needs is not installed here; {@link FailureCode#OTHER} when it
 * answers something else.
 */
public interface PowerController {

    /**
     * Reads the power.
     *
     * @param deadline until when
     * @return as the controller says at some moment during the call
     * @throws FailureException when nothing was read
     */
    PowerState read(Deadline deadline) throws FailureException;

    /**
     * Orders the power off, without the operating system's help. That it returns says only that the order was
     * accepted; what is not read as {@link PowerState#OFF} afterwards runs on. A host that is off stays so.
     *
     * @param deadline until when
     * @throws FailureException when it was not accepted, or nobody knows
     */
    void switchOff(Deadline deadline) throws FailureException;

    /**
     * Orders the power on. A host that is on stays so.
     *
     * @param deadline until when
     * @throws FailureException when it was not accepted, or nobody knows
     */
    void switchOn(Deadline deadline) throws FailureException;
}
