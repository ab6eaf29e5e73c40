// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain;

/** What starts a machine. */
public enum Firmware {
    /** The classic BIOS. */
    BIOS,
    /** UEFI, chosen by the hypervisor. */
    UEFI,
    /** A loader that the description names; kept as it is. */
    OTHER
}
