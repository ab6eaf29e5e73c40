// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor;

/**
 * What a bulk statistics call shall bring. State, vCPU count and names always come; the others cost QEMU monitor
 * questions per running machine, so callers ask for them at different rates.
 */
public enum SampleGroup {
    /** Used CPU time and vCPUs. */
    CPU,
    /** Memory given to and used by the guest. */
    MEMORY,
    /** Bytes and requests per disk. */
    DISK,
    /** Bytes per network interface. */
    NETWORK
}
