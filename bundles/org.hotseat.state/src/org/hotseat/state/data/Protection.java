// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

/** What happens with a machine when its host is lost. */
public enum Protection {
    /** Nothing. */
    NONE,
    /** It is started anew elsewhere from its shared disk. */
    RESTART,
    /** It goes on at its standby from the newest generation. */
    REPLICATED
}
