// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;
import org.hotseat.console.internal.training.DemonstrationAgents;
import org.hotseat.console.internal.training.DemonstrationMachines;
import org.hotseat.console.internal.training.DemonstrationSwitch;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.devices.matrix.SwitchDrivers;
import org.hotseat.link.host.Hosts;
import org.hotseat.link.spec.ClusterSnapshot;
import org.hotseat.observed.event.EventLog;
import org.hotseat.observed.event.store.IncidentBook;
import org.hotseat.observed.inventory.Inventory;

/** Chooses how a session gets to know its group of agents. */
public final class MemberSources {

    /** A mirror that ends with its session. */
    public interface Source extends ClusterMirror, AutoCloseable {

        /** Begins to look for agents; once, unless it is closed before. Does not wait. */
        void begin();

        /** Lets go of all agents. Does not wait. Idempotent. */
        @Override
        void close();
    }

    private MemberSources() {
    }

    /**
     * What drives it.
     *
     * @param workers the session's
     * @param clock tells the time
     * @param events where the cluster's journal is told
     * @param incidents knows which events belong together
     * @param switches drivers for matrix switches
     */
    public record Engine(Workers workers, MonotonicClock clock, EventLog events, IncidentBook incidents,
            SwitchDrivers switches) {
    }

    /**
     * The source of a session: agents of a demonstration beside this program, the simulated group of a training
     * cluster, or the agents on the hosts.
     *
     * @param training whether hosts are simulated
     * @param cluster as it is now
     * @param hosts their connections
     * @param inventory what is known of them
     * @param engine what drives it
     * @return closed with the session
     */
    public static Source of(boolean training, Supplier<ClusterSnapshot> cluster, Hosts hosts,
            Inventory inventory, Engine engine) {
        if (!training) {
            return mirror(() -> cluster.get().hosts().stream()
                    .<AgentWay>map(host -> new HostWay(host.name(), () -> hosts.open(host.id()))).toList(), engine);
        }
        Collection<Path> sockets = DemonstrationAgents.find().values();
        if (sockets.isEmpty()) {
            return new TrainingGroup(cluster.get().name(), inventory, hosts, engine.workers(), engine.clock(),
                    engine.switches());
        }
        List<AgentWay> ways = sockets.stream().<AgentWay>map(AgentWay.Local::new).toList();
        AgentMirror mirror = mirror(() -> ways, engine);
        DemonstrationMachines.follow(mirror);
        mirror.endsWith(DemonstrationSwitch.follow(mirror, engine.workers()));
        return mirror;
    }

    private static AgentMirror mirror(Supplier<List<AgentWay>> ways, Engine engine) {
        AgentMirror mirror = new AgentMirror(ways, engine.workers(), engine.clock());
        JournalEvents.follow(mirror, engine.events(), new FencingEvents(engine.events(), engine.incidents()::begin,
                engine.clock()));
        return mirror;
    }
}
