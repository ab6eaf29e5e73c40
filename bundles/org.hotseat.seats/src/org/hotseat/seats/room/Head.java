// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.room;

import java.util.List;

/**
 * A display output of a host.
 *
 * @param name as the host names its connector, such as {@code DP-1}
 * @param edid hash of the EDID that the connector has now, empty when it has none
 * @param cables into which switches it goes
 */
public record Head(String name, String edid, List<Cable> cables) {

    /** Takes copies. */
    public Head {
        cables = List.copyOf(cables);
    }
}
