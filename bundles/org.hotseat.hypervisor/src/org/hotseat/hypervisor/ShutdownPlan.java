// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor;

import java.time.Duration;

/**
 * How hard a shut-down may become.
 *
 * @param patience how long the guest is given after it was asked by ACPI and, if it has one, by its agent
 * @param thenForceOff whether it is cut off after that; false ends with TIMEOUT and leaves it running
 */
public record ShutdownPlan(Duration patience, boolean thenForceOff) {
}
