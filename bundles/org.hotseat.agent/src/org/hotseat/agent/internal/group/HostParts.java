// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.cluster.etcd.EtcdStore;
import org.hotseat.cluster.lead.CommandClient;
import org.hotseat.cluster.lead.Commands;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.member.door.Doors;
import org.hotseat.member.door.MemberDoors;
import org.hotseat.member.hyper.StreamWay;
import org.hotseat.member.keep.CopyBook;
import org.hotseat.member.keep.DutyOrders;
import org.hotseat.member.keep.FreshState;
import org.hotseat.member.keep.KeeperPart;
import org.hotseat.member.keep.KeeperPlaces;
import org.hotseat.member.keep.LeasePart;
import org.hotseat.member.keep.Partition;
import org.hotseat.member.keep.Recovery;
import org.hotseat.member.machine.Beginnings;
import org.hotseat.member.machine.MachinesFactory;
import org.hotseat.member.machine.ProtectedMachines;
import org.hotseat.member.renew.StreamFiles;
import org.hotseat.member.renew.StreamIdentity;
import org.hotseat.member.store.Asking;
import org.hotseat.process.life.Part;
import org.hotseat.process.settings.Plane;
import org.hotseat.protection.ProtectionPart;
import org.hotseat.protection.guest.GuestPart;
import org.hotseat.protection.host.Here;
import org.hotseat.protection.host.Lines;
import org.hotseat.protection.host.Rights;
import org.hotseat.protection.maintain.MaintenancePart;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.op.HostLive.LeaseLive;
import org.hotseat.remote.serve.LocalHypervisor;
import org.hotseat.state.place.Surroundings;
import org.hotseat.wiring.LinedBeginnings;
import org.hotseat.wiring.Runs;
import org.hotseat.wiring.SoundPart;
import org.hotseat.wiring.TunnelPart;

/** The parts about this host's lease and its protected machines: keeper, lease, machines, in this order. */
final class HostParts {

    private final List<Part> parts = new ArrayList<>();
    private final CopyBook book;
    private final KeeperPart keeper;
    private final LeasePart lease;
    private final StreamIdentity streams;
    private final Optional<ProtectionPart> protection;
    private final Optional<ProtectedMachines> machines;
    private final Optional<MaintenancePart> maintenance;
    private final Optional<GuestPart> guests;
    private final Optional<SoundPart> sound;
    private final Optional<TunnelPart> tunnels;

    HostParts(GroupContext context, UUID boot, EtcdStore store, Mirror mirror, Commands commands, MemberDoors doors,
            Doors served) {
        HostId self = context.own().id();
        Service agents = served.agents();
        Partition partition = Partition.of(context.settings());
        FreshState fresh = new FreshState(store);
        this.book = new CopyBook(KeeperPlaces.of(context.settings()), partition);
        this.sound = context.hypervisor().filter(any -> context.settings().sound()).map(hypervisor -> new SoundPart(
                self, context.settings().control().resolveSibling("sound"), mirror::view, new DutyOrders(commands,
                        "sound", self), context.workers()));
        this.tunnels = context.hypervisor().map(hypervisor -> new TunnelPart(self, context.settings().control()
                .resolveSibling("ports"), sound, mirror::view, doors, context.workers()));
        this.protection = context.hypervisor().map(hypervisor -> protection(context, doors, new Here(self, boot,
                mirror::view, new DutyOrders(commands, "protection", self), hypervisor, context.settings().state()
                        .resolve("copies"), context.workers(), MonotonicClock.SYSTEM, tunnels.map(Lines.class::cast)
                                .orElse(Lines.NONE))));
        Beginnings plain = protection.map(ProtectionPart::beginnings).orElse(Beginnings.NONE);
        Beginnings beginnings = tunnels.<Beginnings>map(part -> new LinedBeginnings(plain, part)).orElse(plain);
        this.machines = context.hypervisor().map(hypervisor -> MachinesFactory.make(
                context.settings(), boot, hypervisor, partition, book, mirror::view, fresh, new DutyOrders(commands,
                        "machines", self), doors.clients(), beginnings, context.workers()));
        this.maintenance = context.hypervisor().map(hypervisor -> maintenance(context, boot, mirror, commands,
                hypervisor));
        this.guests = context.hypervisor().map(hypervisor -> new GuestPart(new Here(self, boot, mirror::view,
                new DutyOrders(commands, "guests", self), hypervisor, context.settings().state(), context.workers(),
                MonotonicClock.SYSTEM)));
        context.hypervisor().ifPresent(hypervisor -> hypervisor.setFrozen(book));
        machines.ifPresent(part -> {
            context.hypervisor().ifPresent(hypervisor -> hypervisor.setKept(part.kept()));
            part.serve(agents);
        });
        Optional<Path> tls = context.settings().streams().tls().filter(folder -> context.settings().hypervisor()
                .filter(uri -> uri.startsWith("qemu:")).isPresent());
        this.streams = new StreamIdentity(self, context.folder(), mirror::view, doors.clients(), agents,
                tls.map(StreamFiles::new), context.workers());
        context.hypervisor().ifPresent(hypervisor -> hypervisor.setWays(host -> StreamWay.to(mirror.view(),
                context.settings().streams(), host)));
        Recovery recovery = machines.map(Recovery.class::cast).orElse(deadline -> true);
        this.lease = new LeasePart(context.settings(), boot, partition, book, mirror::view, fresh,
                new DutyOrders(commands, "lease", self), recovery, context.workers());
        doors.facts().lease(lease::live, lease::paths);
        this.keeper = new KeeperPart(context.settings(), context.own(), partition, mirror::view, context.workers());
        parts.add(keeper);
        parts.add(lease);
        sound.ifPresent(parts::add); // no machine begins without it
        tunnels.ifPresent(parts::add); // what a guest says before its socket is there is lost
        machines.ifPresent(parts::add);
        protection.ifPresent(part -> {
            part.desk().serve(served.consoles(), agents, issuer -> new Asking(new CommandClient(commands, "copies",
                    issuer, MonotonicClock.SYSTEM)));
            part.drills().serve(served.consoles(), agents);
            doors.facts().replications(part::live);
            parts.add(part);
        });
        guests.ifPresent(parts::add);
        parts.add(streams);
        maintenance.ifPresent(part -> {
            doors.facts().departures(part::live, part::room);
            parts.add(part);
        });
    }

    private static MaintenancePart maintenance(GroupContext context, UUID boot, Mirror mirror, Commands commands,
            LocalHypervisor hypervisor) {
        return new MaintenancePart(new Here(context.own().id(), boot, mirror::view, new DutyOrders(commands,
                "maintenance", context.own().id()), hypervisor, context.settings().state(), context.workers(),
                MonotonicClock.SYSTEM));
    }

    /** How machines are carried to other hosts, and what is known of those; before the beginning. */
    void carries(Surroundings around, MaintenancePart.Carriage carriage) {
        maintenance.ifPresent(part -> part.connect(around, carriage));
    }

    private static ProtectionPart protection(GroupContext context, MemberDoors doors, Here here) {
        Optional<InetSocketAddress> address = Optional.ofNullable(context.settings().planes().get(Plane.STORAGE))
                .map(plane -> new InetSocketAddress(plane, context.settings().ports().copies()));
        return new ProtectionPart(here, doors, address, context.settings().armed());
    }

    /** How this host's machines reach boards; empty on hosts without machines. */
    Optional<TunnelPart> tunnels() {
        return tunnels;
    }

    /** Who knows which other agents are heard; before the beginning. */
    void hears(Predicate<HostId> heard) {
        tunnels.ifPresent(part -> part.connect(runs()));
        Rights rights = rights(heard);
        protection.ifPresent(part -> part.connect(rights));
        guests.ifPresent(part -> part.connect(rights, (machine, epoch) -> machines
                .filter(known -> known.hasBegun(machine, epoch)).isPresent()));
    }

    private Runs runs() {
        return new Runs() {

            @Override
            public boolean isRunning(MachineId machine, long epoch) {
                return machines.filter(known -> known.isRunning(machine, epoch)).isPresent();
            }

            @Override
            public boolean hasBegun(MachineId machine, long epoch) {
                return machines.filter(known -> known.hasBegun(machine, epoch)).isPresent();
            }
        };
    }

    private Rights rights(Predicate<HostId> heard) {
        return new Rights() {

            @Override
            public boolean isRunning(MachineId machine, long epoch) {
                return machines.filter(known -> known.isRunning(machine, epoch)).isPresent();
            }

            @Override
            public boolean mayRun() {
                return lease.live().filter(LeaseLive::mayRun).isPresent();
            }

            @Override
            public boolean isHeard(HostId host) {
                return heard.test(host);
            }
        };
    }

    /** Who knows whether a generation of a machine is being sent; before the beginning. */
    void sends(Predicate<MachineId> sending) {
        protection.ifPresent(part -> part.drills().connect(sending));
    }

    /** Whether a copy was let go on here. */
    boolean isRunning(MachineId machine, long epoch) {
        return machines.filter(known -> known.isRunning(machine, epoch)).isPresent();
    }

    /** The machines of this host that are frozen. */
    Set<MachineId> frozen() {
        return book.now();
    }

    /** Empty on hosts without machines. */
    Optional<ProtectionPart> protection() {
        return protection;
    }

    List<Part> all() {
        return parts;
    }

    /** Told when the lease, or what it is worth, has changed. */
    void onChange(Runnable told) {
        lease.onChange(told);
    }

    /** Ends keeper and sound server, which outlive the agent, takes certificates from libvirt, and drops copies. */
    void retire() throws FailureException {
        streams.retire();
        protection.ifPresent(ProtectionPart::retire);
        sound.ifPresent(SoundPart::retire);
        keeper.retire();
    }

    void close() {
        book.close();
    }
}
