// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.wiring;

import java.nio.file.Path;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Workers;
import org.hotseat.boards.port.PortKind;
import org.hotseat.boards.tunnel.BoardDialer;
import org.hotseat.boards.tunnel.Pace;
import org.hotseat.boards.tunnel.PortTunnel;
import org.hotseat.boards.tunnel.TunnelStatus;
import org.hotseat.boards.wire.CheckpointId;
import org.hotseat.boards.wire.Resume;
import org.hotseat.protocol.op.TunnelLive;
import org.hotseat.state.board.PortRecord;
import org.hotseat.state.data.AuthorityRecord;

/**
 * This host's side of one port of a machine. It is claimed while the guest runs here, and by the process that is
 * connected: what is handed to a process before its memory has come would be lost. {@link #look} is for one thread at a
 * time, the rest for any.
 */
final class MachineLine implements PortWay {

    private final HostId board;
    private final String port;
    private final MachineId machine;
    private final Path socket;
    private final PortTunnel tunnel;
    private long claimed;

    /**
     * Listens for the machine.
     *
     * @throws FailureException FILE when there can be no such socket
     */
    MachineLine(PortRecord record, MachineId machine, Path socket, BoardDialer dialer, Workers workers)
            throws FailureException {
        this.board = record.board();
        this.port = record.port();
        this.machine = machine;
        this.socket = socket;
        this.tunnel = new PortTunnel(new PortTunnel.Place(port, machine, socket), dialer, Pace.USUAL, workers);
    }

    @Override
    public MachineId machine() {
        return machine;
    }

    @Override
    public boolean suits(PortKind kind) {
        return !kind.isStream();
    }

    PortTunnel tunnel() {
        return tunnel;
    }

    @Override
    public void look(PortRecord record, Optional<AuthorityRecord> mine, boolean begun, Optional<CheckpointId> restored) {
        if (mine.isEmpty()) {
            if (claimed != 0) {
                claimed = 0;
                tunnel.disown();
            }
            return;
        }
        TunnelStatus now = tunnel.status();
        if (now.guest() && (!now.claimed() || claimed != record.epoch())) {
            boolean first = claimed != record.epoch() && begun && record.begins() == mine.get().epoch();
            claimed = record.epoch();
            tunnel.own(record.epoch(), first ? beginning(mine.get(), restored) : new Resume.Left());
        }
    }

    /** A guest that begins under this very epoch of the port. */
    static Resume beginning(AuthorityRecord authority, Optional<CheckpointId> restored) {
        if (authority.continued()) {
            return new Resume.Checkpoint(restored.orElseGet(() -> new CheckpointId(authority.epoch() - 1,
                    authority.generation())));
        }
        return authority.moved() ? new Resume.Left() : new Resume.Fresh();
    }

    @Override
    public TunnelLive live() {
        TunnelStatus now = tunnel.status();
        return new TunnelLive(board, port, machine, socket.toString(), now.guest(), now.claimed(), now.connected(),
                now.lost(), now.unsure(), now.trouble());
    }

    @Override
    public void close() {
        tunnel.close();
    }
}
