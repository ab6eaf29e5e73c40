// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.wiring;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Workers;
import org.hotseat.boards.port.PortKind;
import org.hotseat.boards.tunnel.BoardDialer;
import org.hotseat.boards.tunnel.Pace;
import org.hotseat.boards.tunnel.PortTunnel;
import org.hotseat.boards.tunnel.StreamTunnel;
import org.hotseat.boards.tunnel.TunnelStatus;
import org.hotseat.boards.wire.CheckpointId;
import org.hotseat.devices.sound.Route;
import org.hotseat.protocol.op.TunnelLive;
import org.hotseat.state.board.PortRecord;
import org.hotseat.state.data.AuthorityRecord;

/**
 * This host's side of a port that carries a stream. It is claimed while the guest runs here. Sound goes from the sound
 * server of this host, which makes the local connection when the board has taken this host in; a USB device goes to the
 * machine's hypervisor, which is connected before.
 */
final class MachineStream implements PortWay {

    private final HostId board;
    private final String port;
    private final MachineId machine;
    private final Path socket;
    private final Supplier<String> name;
    private final Optional<SoundPart> sound;
    private final StreamTunnel tunnel;
    private volatile String strange = "";
    /** Guarded by this object. */
    private boolean closed;

    /**
     * Listens for the machine, or for the sound server.
     *
     * @param record the port
     * @param socket where the stream begins
     * @param name of the machine, as its hypervisor calls itself; empty while that is not known
     * @param sound what plays; empty for a USB device
     * @throws FailureException FILE when there can be no such socket
     */
    MachineStream(PortRecord record, Path socket, Supplier<String> name, Optional<SoundPart> sound,
            BoardDialer dialer, Workers workers) throws FailureException {
        this.board = record.board();
        this.port = record.port();
        this.machine = record.holder().orElseThrow().machine();
        this.socket = socket;
        this.name = name;
        this.sound = sound;
        this.tunnel = new StreamTunnel(new PortTunnel.Place(port, machine, socket), dialer, Pace.USUAL, sound.isEmpty(),
                workers);
        sound.ifPresent(part -> tunnel.listen(() -> route(part)));
    }

    @Override
    public MachineId machine() {
        return machine;
    }

    @Override
    public boolean suits(PortKind kind) {
        return kind == (sound.isPresent() ? PortKind.SOUND : PortKind.USB);
    }

    @Override
    public void look(PortRecord record, Optional<AuthorityRecord> mine, boolean begun,
            Optional<CheckpointId> restored) {
        if (mine.isPresent()) {
            tunnel.own(record.epoch());
        } else {
            tunnel.disown();
        }
        sound.ifPresent(this::route);
    }

    /**
     * The sound server shall go there while the board has taken this host in. Without a name all would match. One at a
     * time, so that the newest terms win.
     */
    private synchronized void route(SoundPart part) {
        if (closed) {
            return;
        }
        Optional<String> terms = tunnel.terms();
        String called = name.get();
        Optional<Route> route = called.isEmpty() ? Optional.empty() : terms.flatMap(told -> Route.of(key(), called,
                socket, told));
        strange = terms.isEmpty() || route.isPresent() ? "" : called.isEmpty() ? NLS.bind(Messages.noName, machine)
                : NLS.bind(Messages.strangeTerms, terms.get());
        part.desk().put(key(), route);
    }

    private String key() {
        return board + "." + port;
    }

    @Override
    public TunnelLive live() {
        TunnelStatus now = tunnel.status();
        String trouble = sound.map(SoundPart::trouble).filter(text -> !text.isEmpty()).orElse(strange.isEmpty() ? now
                .trouble() : strange);
        return new TunnelLive(board, port, machine, sound.map(SoundPart::socket).orElse(socket).toString(), now.guest(),
                now.claimed(), now.connected(), 0, 0, trouble);
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true; // the tunnel may still tell, and the next one of this port is not to lose its route by that
            sound.ifPresent(part -> part.desk().put(key(), Optional.empty()));
        }
        tunnel.close();
    }
}
