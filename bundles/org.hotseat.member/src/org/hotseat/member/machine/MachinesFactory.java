// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Workers;
import org.hotseat.member.door.AgentClients;
import org.hotseat.member.hyper.RoomMeter;
import org.hotseat.member.keep.CopyBook;
import org.hotseat.member.keep.FreshState;
import org.hotseat.member.keep.KeeperLine;
import org.hotseat.member.keep.KeeperPlaces;
import org.hotseat.member.keep.Orders;
import org.hotseat.member.keep.Partition;
import org.hotseat.process.settings.AgentSettings;
import org.hotseat.remote.serve.LocalHypervisor;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.Protection;

/** Puts the part together that runs protected machines. */
public final class MachinesFactory {

    private static final String SIMULATED = "sim";
    private static final Path SYSTEMD = Path.of("/run/systemd/system");
    private static final String SLICE = ".slice";

    private MachinesFactory() {
    }

    /**
     * For a host with a hypervisor.
     *
     * @param settings of the agent
     * @param boot of this host, as its kernel names it
     * @param hypervisor of this host
     * @param partition how its machines are stopped
     * @param book where copies are; closed with the part
     * @param state of the cluster, as far as this host has heard of it
     * @param fresh what is true now
     * @param orders how duties reach the leader
     * @param clients the way to other agents
     * @param beginnings what machines begin with
     * @param workers all threads
     * @return not begun
     */
    public static ProtectedMachines make(AgentSettings settings, UUID boot, LocalHypervisor hypervisor,
            Partition partition, CopyBook book, Supplier<StateView> state, FreshState fresh, Orders orders,
            AgentClients clients, Beginnings beginnings, Workers workers) {
        boolean simulated = settings.hypervisor().map(URI::create).filter(uri -> SIMULATED.equals(uri.getScheme()))
                .isPresent();
        Hands hands = simulated ? new StandInHands(hypervisor, beginnings, workers)
                : new HypervisorHands(hypervisor, resource(partition), beginnings);
        KeeperPlaces places = KeeperPlaces.of(settings);
        return new ProtectedMachines(new Attendant.Self(settings.name(), boot),
                new Attendant.Tools(new KeeperLine(places), fresh, orders, book, new Scopes(partition), hands,
                        new Arrivals(places.run()),
                        (host, said, deadline) -> clients.ask(host, MoveOps.MOVE, said, deadline), beginnings,
                        new SavedMarks(settings.state()), new RoomMeter(hypervisor)::read),
                state, workers);
    }

    /**
     * Whether the cluster starts and ends a machine, and nobody else.
     *
     * @param view of the cluster
     * @param machine any
     * @return true for a protected one
     */
    public static boolean keeps(StateView view, MachineId machine) {
        return view.find(Kinds.MACHINE, machine.toString())
                .filter(held -> held.value().protection() != Protection.NONE).isPresent();
    }

    /** Under systemd libvirt makes the slice of the partition /NAME. */
    private static Optional<String> resource(Partition partition) {
        return partition.folder().map(Path::getFileName).map(Path::toString)
                .filter(name -> Files.isDirectory(SYSTEMD) && name.endsWith(SLICE))
                .map(name -> "/" + name.substring(0, name.length() - SLICE.length()));
    }
}
