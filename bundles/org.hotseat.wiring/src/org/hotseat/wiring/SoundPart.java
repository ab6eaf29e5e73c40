// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.wiring;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;
import org.hotseat.devices.sound.SoundDesk;
import org.hotseat.devices.sound.SoundServer;
import org.hotseat.member.keep.Orders;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.data.Severity;
import org.hotseat.state.decide.Happening;

/**
 * The sound of this host's machines. Its server is there before any machine begins, whatever boards do, and stays when
 * the agent ends. Thread-safe.
 */
public final class SoundPart implements Part {

    private static final Logger LOG = System.getLogger(SoundPart.class.getName());
    private static final Duration COMMIT = Duration.ofMinutes(1);

    private final HostId me;
    private final Path folder;
    private final Supplier<StateView> state;
    private final Orders orders;
    private final ExecutorService teller;
    private final SoundServer server;
    private final SoundDesk desk;
    /** Of the server's thread. */
    private boolean lost;

    /**
     * Plays nothing before it begins.
     *
     * @param me this host
     * @param folder of the server, its own; the descriptions of machines name {@code native} in it
     * @param state of the cluster, as far as this host has heard of it
     * @param orders for the cluster
     * @param workers all threads
     */
    public SoundPart(HostId me, Path folder, Supplier<StateView> state, Orders orders, Workers workers) {
        this.me = me;
        this.folder = folder;
        this.state = state;
        this.orders = orders;
        this.teller = workers.pool("sound-notes", 1);
        this.server = new SoundServer(folder, this::changed, workers);
        this.desk = new SoundDesk(folder, workers);
    }

    /** The first one is no news. */
    private void changed(boolean runs) {
        if (!runs) {
            lost = true;
            tell(Happening.SOUND_LOST, Severity.WARNING);
        } else if (lost) {
            lost = false;
            tell(Happening.SOUND_BACK, Severity.INFORMATION);
        }
    }

    /** Nothing waits for the cluster, which may have no leader for a while. */
    private void tell(Happening what, Severity severity) {
        List<String> host = List.of(state.get().find(Kinds.HOST, me.value()).map(held -> held.value().name()).orElse(me
                .value()));
        Note note = new Note(severity, Kinds.HOST.key(me.value()), what.name(), host, what.english(host), "");
        try {
            teller.execute(() -> give(note));
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "not told: {0}", what);
        }
    }

    private void give(Note note) {
        try {
            orders.give(note, Deadline.in(COMMIT));
        } catch (FailureException untold) {
            LOG.log(Level.WARNING, "the cluster has not heard {0}: {1}", note.code(), untold.failure().text());
        }
    }

    /** Where the ways to ports begin: of this agent, and reached by the server, which may replace nothing there. */
    Path ways() {
        return folder.resolveSibling(folder.getFileName() + "-ports");
    }

    Path socket() {
        return server.socket();
    }

    SoundDesk desk() {
        return desk;
    }

    String trouble() {
        return server.trouble().isEmpty() ? desk.trouble() : server.trouble();
    }

    @Override
    public String name() {
        return "sound";
    }

    @Override
    public void start(Deadline deadline) throws FailureException {
        SocketFolder.make(folder);
        SocketFolder.make(ways(), List.of(SoundServer.GROUP));
        server.begin();
        desk.begin();
    }

    @Override
    public void stop(Deadline deadline) {
        desk.close();
        server.close();
        teller.shutdownNow();
    }

    /** Ends the server, which outlives the agent otherwise. */
    public void retire() {
        server.retire();
    }

    @Override
    public PartState state() {
        String trouble = trouble();
        return new PartState(trouble.isEmpty(), trouble.isEmpty() ? server.pid().map(pid -> "PulseAudio " + pid).orElse(
                "begins") : trouble);
    }
}
