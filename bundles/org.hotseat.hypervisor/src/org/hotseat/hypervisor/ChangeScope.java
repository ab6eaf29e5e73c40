// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor;

/** Where a change shall take effect. */
public enum ChangeScope {
    /** In the running machine only, gone with it. */
    LIVE,
    /** At the next start. */
    STORED,
    /** Both at once; of a machine that is off, the same as {@link #STORED}. */
    BOTH
}
