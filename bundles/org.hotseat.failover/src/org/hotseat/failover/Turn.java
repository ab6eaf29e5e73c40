// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.util.List;

import org.hotseat.state.command.Command;

/**
 * What a leader does in one turn.
 *
 * @param say to voters, on both planes; what is lost is said again
 * @param propose to be committed with a compare of the leader's epoch; tell each one's end to
 *     {@link SilenceDuty#ended}
 * @param power to be asked of controllers, each beside the others; tell each answer to {@link SilenceDuty#powered}
 */
public record Turn(List<Datagram> say, List<Command> propose, List<PowerOrder> power) {

    /** Takes copies. */
    public Turn {
        say = List.copyOf(say);
        propose = List.copyOf(propose);
        power = List.copyOf(power);
    }
}
