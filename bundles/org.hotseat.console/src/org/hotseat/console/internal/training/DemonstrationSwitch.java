// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.training;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.emulated.matrix.EmulatedMatrix;
import org.hotseat.emulated.matrix.MatrixServer;
import org.hotseat.emulated.videohub.VideohubSpeech;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.SwitchCommand.SetSwitch;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.matrix.SwitchRecord.Plug;

/**
 * A matrix switch that is emulated in this process: a Videohub, 16 by 16, on a port of loopback. In a demonstration it
 * is named to the agents beside this program, whose leader connects with it.
 */
public final class DemonstrationSwitch implements AutoCloseable {

    /** The protocol that it speaks. */
    public static final String PROTOCOL = "videohub";

    private static final Logger LOG = System.getLogger(DemonstrationSwitch.class.getName());
    private static final String ID = "training-mx-1";
    private static final String NAME = "mx-1";
    private static final int PORTS = 16;
    /** After which real devices of this kind close a silent connection. */
    private static final Duration IDLE = Duration.ofSeconds(20);

    private final MatrixServer server;

    /**
     * Listens.
     *
     * @param workers give its threads
     * @throws IOException when there is no port
     */
    public DemonstrationSwitch(Workers workers) throws IOException {
        server = MatrixServer.local(new EmulatedMatrix("Emulated 16 x 16", PORTS, PORTS, workers), new VideohubSpeech(),
                IDLE, workers);
    }

    /**
     * Where it is, and what is plugged in: hosts, and the screens of eight desks.
     *
     * @param hosts their names
     * @return for the cluster's state
     */
    public SwitchRecord record(List<String> hosts) {
        List<Plug> inputs = new ArrayList<>();
        hosts.stream().sorted().limit(PORTS).forEach(name -> inputs.add(new Plug(Integer.toString(inputs.size()), name,
                "")));
        List<Plug> outputs = new ArrayList<>();
        for (int output = 0; output < PORTS; output++) {
            outputs.add(new Plug(Integer.toString(output), (output / 2 + 1) + (output % 2 == 0 ? "-left" : "-right"),
                    ""));
        }
        return new SwitchRecord(ID, NAME, PROTOCOL, "127.0.0.1", server.port(), "VIDEO", "", inputs, outputs);
    }

    /**
     * Gives one to the cluster that a mirror shows, as soon as that has a leader.
     *
     * @param mirror of the demonstration's agents
     * @param workers give its threads
     * @return ends it
     */
    public static Subscription follow(ClusterMirror mirror, Workers workers) {
        try {
            DemonstrationSwitch one = new DemonstrationSwitch(workers);
            AtomicBoolean given = new AtomicBoolean();
            Subscription following = mirror.onChange(() -> one.give(mirror, given));
            return () -> {
                following.close();
                one.close();
            };
        } catch (IOException noPort) {
            LOG.log(Level.WARNING, "the demonstration has no matrix switch", noPort);
            return () -> { };
        }
    }

    private void give(ClusterMirror mirror, AtomicBoolean given) {
        ClusterFacts facts = mirror.facts();
        if (facts.link().isLive() && facts.leader().isPresent() && given.compareAndSet(false, true)) {
            mirror.submit(new SetSwitch(mirror.state().version(Kinds.SWITCH.key(ID)), record(facts.members().stream()
                    .map(MemberFacts::name).toList()), "")).thenAccept(outcome -> LOG.log(Level.DEBUG, "{0}: {1}", NAME,
                            outcome));
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
