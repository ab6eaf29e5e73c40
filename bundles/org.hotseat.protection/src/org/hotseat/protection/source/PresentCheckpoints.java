// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.checkpoint.CheckpointSource;
import org.hotseat.hypervisor.checkpoint.Checkpoints;
import org.hotseat.hypervisor.checkpoint.DiskCopies;
import org.hotseat.hypervisor.checkpoint.Obstacle;
import org.hotseat.hypervisor.checkpoint.WaitingMachine;
import org.hotseat.hypervisor.checkpoint.WaitingPlan;
import org.hotseat.protection.host.Lines;
import org.hotseat.protection.host.PresentCopies;
import org.hotseat.remote.serve.LocalHypervisor;

/**
 * Those of the connection that is open now, so that copying outlives a hypervisor that is started anew.
 *
 * @param hypervisor of this host
 * @param lines of its machines that end elsewhere
 */
record PresentCheckpoints(LocalHypervisor hypervisor, Lines lines) implements Checkpoints {

    private Checkpoints now() throws FailureException {
        return hypervisor.now().checkpoints();
    }

    @Override
    public List<Obstacle> obstacles(MachineId machine, Run run) throws FailureException {
        return now().obstacles(machine, run);
    }

    @Override
    public CheckpointSource source(MachineId machine, long epoch, Run run) throws FailureException {
        return new LinedSource(now().source(machine, epoch, run), lines, machine, epoch);
    }

    @Override
    public WaitingMachine await(WaitingPlan plan, Run run) throws FailureException {
        return now().await(plan, run);
    }

    @Override
    public String withNewestDisks(String xml, long epoch, Run run) throws FailureException {
        return now().withNewestDisks(xml, epoch, run);
    }

    @Override
    public void mergeDisks(String xml, long epoch, Run run) throws FailureException {
        now().mergeDisks(xml, epoch, run);
    }

    @Override
    public DiskCopies copies(MachineId machine, Supplier<Optional<String>> description) {
        return new PresentCopies(hypervisor, machine, description, () -> false);
    }
}
