// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import java.util.Optional;

import org.hotseat.boards.wire.CheckpointId;
import org.hotseat.boards.wire.Welcome;

/**
 * How the host's side of a port is.
 *
 * @param claimed whether this host owns the port for the guest that is connected, or comes next
 * @param connected whether the board has taken it in
 * @param guest whether the machine's hypervisor is connected
 * @param given position up to where the guest was handed bytes of the line, in the board's run
 * @param lost bytes of the line that the guest missed under this claim, as far as they could be counted
 * @param unsure bytes of the guest of which nobody knows whether the line took them: the board was another run
 * @param kept the newest checkpoint whose position the board has noted
 * @param welcome what the board said last
 * @param trouble why it is not connected; empty when it is, or nobody tries
 */
public record TunnelStatus(boolean claimed, boolean connected, boolean guest, long given, long lost, long unsure,
        Optional<CheckpointId> kept, Optional<Welcome> welcome, String trouble) {
}
