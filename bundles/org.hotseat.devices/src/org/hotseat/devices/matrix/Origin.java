// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix;

/** Who switched. */
public enum Origin {
    /** This controller, by a take. */
    SELF,
    /** A panel, another program or an automatism of the device. */
    OTHER
}
