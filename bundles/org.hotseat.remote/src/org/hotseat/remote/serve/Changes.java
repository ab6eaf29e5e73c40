// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.serve;

import java.util.List;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.protocol.Service;
import org.hotseat.remote.HypervisorOps;
import org.hotseat.remote.wire.Migrate;
import org.hotseat.remote.wire.OneMachine;
import org.hotseat.remote.wire.Rename;
import org.hotseat.remote.wire.ShutDown;
import org.hotseat.remote.wire.Start;
import org.hotseat.remote.wire.Undefine;

/** What changes machines and images. Thread-safe. */
final class Changes {

    private final HypervisorService host;
    private final PeerRoute peers;
    private final KeptMachines kept;

    Changes(HypervisorService host, PeerRoute peers, KeptMachines kept) {
        this.host = host;
        this.peers = peers;
        this.kept = kept;
    }

    List<Subscription> serve(Service service) {
        return List.of(
                host.act(service, HypervisorOps.DEFINE,
                        (here, ask, run) -> new OneMachine(here.define(ask.text(), run))),
                host.free(service, HypervisorOps.UNDEFINE, Undefine::id,
                        (here, ask, run) -> here.undefine(ask.id(), ask.options(), run)),
                host.free(service, HypervisorOps.RENAME, Rename::id,
                        (here, ask, run) -> here.rename(ask.id(), ask.name(), run)),
                host.deed(service, HypervisorOps.CREATE_IMAGE, Hypervisor::createImage),
                host.deed(service, HypervisorOps.DELETE_IMAGE, (here, ask, run) -> here.deleteImage(ask.path(), run)),
                host.deed(service, HypervisorOps.ATTACH,
                        (here, ask, run) -> here.attachDevice(ask.id(), ask.device(), ask.scope(), run)),
                host.deed(service, HypervisorOps.DETACH,
                        (here, ask, run) -> here.detachDevice(ask.id(), ask.device(), ask.scope(), run)),
                host.free(service, HypervisorOps.START, Start::id,
                        (here, ask, run) -> here.start(ask.id(), ask.paused(), run)),
                host.free(service, HypervisorOps.SHUT_DOWN, ShutDown::id,
                        (here, ask, run) -> here.shutDown(ask.id(), ask.plan(), run)),
                host.deed(service, HypervisorOps.FORCE_OFF, (here, ask, run) -> here.forceOff(ask.id(), run)),
                host.deed(service, HypervisorOps.RESET, (here, ask, run) -> here.reset(ask.id(), run)),
                host.free(service, HypervisorOps.SUSPEND, OneMachine::id,
                        (here, ask, run) -> here.suspend(ask.id(), run)),
                host.free(service, HypervisorOps.RESUME, OneMachine::id,
                        (here, ask, run) -> here.resume(ask.id(), run)),
                host.free(service, HypervisorOps.SAVE, OneMachine::id,
                        (here, ask, run) -> here.save(ask.id(), run)),
                host.deed(service, HypervisorOps.MIGRATE, this::migrate),
                host.deed(service, HypervisorOps.SET_VCPUS,
                        (here, ask, run) -> here.setVcpus(ask.id(), ask.count(), ask.scope(), run)),
                host.deed(service, HypervisorOps.SET_MEMORY,
                        (here, ask, run) -> here.setMemory(ask.id(), ask.kib(), ask.scope(), run)));
    }

    /** From host to host: whoever asked for it is not needed any more. */
    void migrate(Hypervisor here, Migrate ask, Run run) throws FailureException {
        if (here.capabilities().contains(Capability.CHECKPOINT)) {
            here.checkpoints().mayMove(ask.id());
        }
        KeptMachines.Carrier carrier = (options, limits) -> {
            try (PeerHost there = peers.open(ask.host(), here, limits.deadline())) {
                here.migrate(ask.id(), there.hypervisor(), there.way().apply(options), limits);
            }
        };
        if (kept.keeps(ask.id())) {
            kept.move(ask.id(), ask.host(), ask.options(), carrier, run);
        } else {
            carrier.carry(ask.options(), run);
        }
    }
}
