// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.host;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Progress;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.checkpoint.DiskArrival;
import org.hotseat.hypervisor.checkpoint.DiskCopies;
import org.hotseat.hypervisor.checkpoint.DiskOffer;
import org.hotseat.hypervisor.checkpoint.DiskSeen;
import org.hotseat.hypervisor.checkpoint.DiskStage;
import org.hotseat.hypervisor.checkpoint.SumReader;
import org.hotseat.remote.serve.LocalHypervisor;

/**
 * Copies of disks by the connection that is open now: what is known of them is in their files.
 *
 * @param hypervisor of this host
 * @param machine whose
 * @param description of it in the cluster's state
 * @param ours whether the cluster wants the machine to run here: then what was a copy is its disk
 */
public record PresentCopies(LocalHypervisor hypervisor, MachineId machine, Supplier<Optional<String>> description,
        BooleanSupplier ours) implements DiskCopies {

    private DiskCopies now() throws FailureException {
        Hypervisor present = hypervisor.now();
        return present.capabilities().contains(Capability.CHECKPOINT)
                ? present.checkpoints().copies(machine, description) : DiskCopies.NONE;
    }

    @Override
    public List<DiskSeen> look(List<DiskOffer> offers) throws FailureException {
        return now().look(offers);
    }

    @Override
    public void sums(DiskOffer offer, int block, SumReader reader) throws FailureException, IOException {
        now().sums(offer, block, reader);
    }

    @Override
    public DiskArrival arrive(DiskStage stage) throws FailureException {
        return now().arrive(stage);
    }

    @Override
    public void settle(long epoch, long generation, Progress wanted) throws FailureException {
        now().settle(epoch, generation, wanted);
    }

    @Override
    public void drop() throws FailureException {
        if (!ours.getAsBoolean()) {
            now().drop();
        }
    }
}
