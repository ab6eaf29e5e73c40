// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.wiring;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Workers;
import org.hotseat.boards.port.PortKind;
import org.hotseat.boards.tunnel.BoardDialer;
import org.hotseat.protocol.op.LiveReport;
import org.hotseat.protocol.op.PortLive;
import org.hotseat.state.StateView;
import org.hotseat.state.board.PortRecord;

/**
 * Makes the ways to ports. What a port is, only its board knows: one that was not heard yet has a line, whose socket is
 * there before the machine runs, until it is heard. For one thread at a time.
 */
final class WayMaker {

    private static final Logger LOG = System.getLogger(WayMaker.class.getName());

    private final Path folder;
    private final Optional<SoundPart> sound;
    private final Workers workers;
    private final Map<String, PortKind> known = new ConcurrentHashMap<>();
    private volatile Supplier<List<LiveReport>> reports = List::of;

    WayMaker(Path folder, Optional<SoundPart> sound, Workers workers) {
        this.folder = folder;
        this.sound = sound;
        this.workers = workers;
    }

    Path folder() {
        return folder;
    }

    /** Who knows what boards tell. */
    void connect(Supplier<List<LiveReport>> told) {
        reports = told;
    }

    /** What a port is, or was when its board was heard last. */
    PortKind kind(String key, PortRecord record) {
        reports.get().stream().filter(report -> report.host().equals(record.board())).flatMap(report -> report.facts()
                .stream()).flatMap(facts -> facts.ports().stream()).filter(port -> port.port().equals(record.port()))
                .findFirst().flatMap(WayMaker::kind).ifPresent(kind -> known.put(key, kind));
        return known.getOrDefault(key, PortKind.SERIAL);
    }

    private static Optional<PortKind> kind(PortLive port) {
        try {
            return Optional.of(PortKind.valueOf(port.kind()));
        } catch (IllegalArgumentException newer) {
            LOG.log(Level.DEBUG, "a kind of a newer release: {0}", port.kind());
            return Optional.empty();
        }
    }

    /** Of the state a way may ask for more as long as it is there. */
    PortWay make(String key, PortRecord record, PortKind kind, Supplier<StateView> state, BoardDialer dialer)
            throws FailureException {
        return switch (kind) {
            case SERIAL, CAN -> new MachineLine(record, record.holder().orElseThrow().machine(), folder.resolve(key
                    + ".sock"), dialer, workers);
            case USB -> new MachineStream(record, folder.resolve(key + ".sock"), () -> "", Optional.empty(), dialer,
                    workers);
            case SOUND -> {
                SoundPart plays = sound.orElseThrow(() -> new FailureException(FailureCode.UNSUPPORTED,
                        Messages.soundOff, Messages.soundOffRemedy));
                yield new MachineStream(record, plays.ways().resolve(key), new MachineName(record.holder().orElseThrow()
                        .machine(), state), sound, dialer, workers);
            }
        };
    }
}
