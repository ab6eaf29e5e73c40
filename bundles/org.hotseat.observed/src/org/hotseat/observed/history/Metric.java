// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.history;

/** What is kept over time. */
public enum Metric {
    /** CPU, percent 0 to 100. */
    CPU_PERCENT,
    /** Memory in use, percent 0 to 100. */
    MEMORY_PERCENT,
    /** Disk, bytes per second read and written. */
    DISK_BYTES_PER_SECOND,
    /** Network, bytes per second received and sent. */
    NET_BYTES_PER_SECOND
}
