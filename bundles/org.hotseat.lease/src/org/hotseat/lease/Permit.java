// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

/** The keeper's answer to an agent that wants to let a held copy run. */
public enum Permit {
    /** It may run, now and this once. */
    GRANTED,
    /** The lease has not been valid all the time since the authority was read: read it again. */
    LEASE_BROKEN,
    /** The copy is not registered, or is to be killed. */
    UNKNOWN_COPY,
    /** The machine has left this host, or has died, under this epoch. */
    BELOW_FLOOR,
    /** This epoch has run before: a restart needs a new one. */
    USED_UP
}
