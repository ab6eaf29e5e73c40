// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.op;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/**
 * The host's side of a port of an interface board, by the agent of a host that runs the port's machine or may have to.
 *
 * @param board host whose agent has the port
 * @param port its name there
 * @param machine whose line it is
 * @param socket local path that the machine's description names
 * @param guest whether the machine's hypervisor is connected there
 * @param claimed whether this host owns the port and the machine runs here
 * @param connected whether the board has taken this host in
 * @param lost bytes of the line that the guest missed under this claim, as far as they could be counted
 * @param unsure bytes of the guest of which nobody knows whether the line took them
 * @param trouble why it is not connected; empty when it is, or nobody tries
 */
public record TunnelLive(HostId board, String port, MachineId machine, String socket, boolean guest, boolean claimed,
        boolean connected, long lost, long unsure, String trouble) {
}
