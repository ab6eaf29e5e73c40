// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.wire;

/** What a voter knows about the enforcers of a host. */
public enum Standing {
    /** The host has not renewed with this voter since the voter's start. */
    UNKNOWN,
    /** The last renewal said that something is missing. */
    UNTRUSTED,
    /** The last renewal said that all is there. */
    TRUSTED
}
