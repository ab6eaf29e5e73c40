// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.checkpoint.CheckpointSource;
import org.hotseat.hypervisor.checkpoint.Checkpoints;
import org.hotseat.hypervisor.checkpoint.DiskCopies;
import org.hotseat.hypervisor.checkpoint.Obstacle;
import org.hotseat.hypervisor.checkpoint.SandboxPlan;
import org.hotseat.hypervisor.checkpoint.WaitingMachine;
import org.hotseat.hypervisor.checkpoint.WaitingPlan;
import org.hotseat.simulated.internal.domain.Domain;
import org.hotseat.simulated.internal.world.Copies.Copied;
import org.hotseat.simulated.internal.world.SimMachine;
import org.hotseat.simulated.internal.world.Waiting;

/**
 * Checkpoints of simulated machines: their guests' memory is real, their disks hold nothing, so there is nothing to cut
 * and to merge. Thread-safe.
 */
final class SimulatedCheckpoints implements Checkpoints {

    private final Link link;

    SimulatedCheckpoints(Link link) {
        this.link = link;
    }

    @Override
    public List<Obstacle> obstacles(MachineId machine, Run run) throws FailureException {
        Act act = new Act(link, run);
        act.check();
        return act.locked(() -> {
            SimMachine one = active(act, machine);
            return one.present().shape().traits().bound()
                    ? List.of(new Obstacle(NLS.bind(Messages.boundDevice, Act.name(one)), "")) : List.of();
        });
    }

    private static SimMachine active(Act act, MachineId machine) throws FailureException {
        SimMachine one = act.host().machine(machine);
        Act.require(one.state().isActive(), Messages.notActive, Act.name(one));
        return one;
    }

    @Override
    public CheckpointSource source(MachineId machine, long epoch, Run run) throws FailureException {
        List<Obstacle> against = obstacles(machine, run);
        if (!against.isEmpty()) {
            throw new FailureException(FailureCode.UNSUPPORTED, against.getFirst().what(), against.getFirst().remedy());
        }
        Act act = new Act(link, run);
        return act.locked(() -> {
            SimMachine one = active(act, machine);
            Copied copied = act.host().copies().of(machine, epoch);
            Act.require(copied.open(), Messages.isCopied, Act.name(one));
            return new SimulatedSource(link, machine, copied);
        });
    }

    @Override
    public WaitingMachine await(WaitingPlan plan, Run run) throws FailureException {
        Act act = new Act(link, run);
        act.check();
        Domain domain = Domain.parse(plan.description());
        if (!domain.id().equals(plan.machine())) {
            throw new FailureException(FailureCode.INVALID, NLS.bind(Messages.otherMachine, domain.id(), plan.machine()),
                    "");
        }
        return act.locked(() -> {
            SimMachine here = Waiting.begin(act.host(), domain);
            try {
                PowerActs.requireRoom(act.host(), here);
            } catch (FailureException noRoom) {
                Waiting.end(act.host(), here);
                throw noRoom;
            }
            return new SimulatedWaiting(link, here);
        });
    }

    @Override
    public WaitingMachine sandbox(SandboxPlan plan, Run run) throws FailureException {
        Act act = new Act(link, run);
        act.check();
        MachineId machine = Domain.parse(plan.description()).id();
        Domain copy = Domain.parse(plan.description().replaceFirst("<name>[^<]*</name>", "<name>" + plan.name().replaceAll(
                "[^\\w.-]", "-") + "</name>").replaceFirst("<uuid>[^<]*</uuid>", "<uuid>" + plan.copy() + "</uuid>"));
        return act.locked(() -> {
            SimMachine here = Waiting.begin(act.host(), copy);
            try {
                PowerActs.requireRoom(act.host(), here);
            } catch (FailureException noRoom) {
                Waiting.end(act.host(), here);
                throw noRoom;
            }
            return new SimulatedWaiting(link, here, machine);
        });
    }

    @Override
    public void clear(SandboxPlan plan, Run run) throws FailureException {
        Act act = new Act(link, run);
        act.check();
        act.locked(() -> {
            act.host().copy(plan.copy()).ifPresent(left -> Waiting.end(act.host(), left));
            return plan;
        });
    }

    @Override
    public String withNewestDisks(String xml, long epoch, Run run) throws FailureException {
        new Act(link, run).check();
        return xml;
    }

    @Override
    public void mergeDisks(String xml, long epoch, Run run) throws FailureException {
        new Act(link, run).check();
    }

    /** Their disks hold nothing. */
    @Override
    public DiskCopies copies(MachineId machine, Supplier<Optional<String>> description) {
        return DiskCopies.NONE;
    }
}
