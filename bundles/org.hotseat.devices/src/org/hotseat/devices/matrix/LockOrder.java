// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix;

/** What is done to the lock of an output. Each order is idempotent. */
public enum LockOrder {
    /** Locks a free output for this controller. */
    OWN,
    /** Gives up a lock of this controller. */
    RELEASE,
    /** Breaks the lock, whoever has it; the output is free afterwards. */
    FORCE
}
