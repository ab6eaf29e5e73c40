// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.cluster.etcd.EtcdStore;
import org.hotseat.cluster.lead.Commands;
import org.hotseat.cluster.mirror.Mirror;
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
import org.hotseat.process.life.Part;
import org.hotseat.protocol.Service;

/** The parts about this host's lease and its protected machines: keeper, lease, machines, in this order. */
final class HostParts {

    private final List<Part> parts = new ArrayList<>();
    private final CopyBook book;
    private final KeeperPart keeper;
    private final LeasePart lease;
    private final StreamIdentity streams;

    HostParts(GroupContext context, UUID boot, EtcdStore store, Mirror mirror, Commands commands, MemberDoors doors,
            Service agents) {
        HostId self = context.own().id();
        Partition partition = Partition.of(context.settings());
        FreshState fresh = new FreshState(store);
        this.book = new CopyBook(KeeperPlaces.of(context.settings()), partition);
        Optional<ProtectedMachines> machines = context.hypervisor().map(hypervisor -> MachinesFactory.make(
                context.settings(), boot, hypervisor, partition, book, mirror::view, fresh, new DutyOrders(commands,
                        "machines", self), doors.clients(), Beginnings.NONE, context.workers()));
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
        machines.ifPresent(parts::add);
        parts.add(streams);
    }

    List<Part> all() {
        return parts;
    }

    /** Told when the lease, or what it is worth, has changed. */
    void onChange(Runnable told) {
        lease.onChange(told);
    }

    /** Ends the keeper, which outlives the agent otherwise, and takes its certificates from the hypervisor. */
    void retire() throws FailureException {
        streams.retire();
        keeper.retire();
    }

    void close() {
        book.close();
    }
}
