// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

/**
 * Where a host is with its lease. Machines may run in {@link #VALID} only.
 *
 * <pre>
 *  NONE ──granted──▶ JOINING ──majority──▶ VALID ──deadline - g──▶ EXPIRED
 *                       ▲  ▲                                          │
 *                       │  └──────────── granted (higher) ────────────┘
 *                       └── granted (higher) ── JOINING
 * </pre>
 */
public enum LeaseState {
    /** Never acquired in this boot. */
    NONE,
    /** Acquired in the store, no majority of voters has acknowledged it yet. */
    JOINING,
    /** A majority acknowledged it not long ago. */
    VALID,
    /** Too long ago. It stays so until a new incarnation is acquired. */
    EXPIRED
}
