// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.FrozenMachines;
import org.hotseat.hypervisor.checkpoint.ArmedMachine;
import org.hotseat.hypervisor.checkpoint.CheckpointSource;
import org.hotseat.hypervisor.checkpoint.Checkpoints;
import org.hotseat.hypervisor.checkpoint.DiskCopies;
import org.hotseat.hypervisor.checkpoint.Obstacle;
import org.hotseat.hypervisor.checkpoint.SandboxPlan;
import org.hotseat.hypervisor.checkpoint.WaitingMachine;
import org.hotseat.hypervisor.checkpoint.WaitingPlan;
import org.hotseat.libvirt.internal.chain.DiskMerge;
import org.hotseat.libvirt.internal.chain.DiskText;
import org.hotseat.libvirt.internal.chain.MachineText;
import org.hotseat.libvirt.internal.chain.OverlayName;
import org.hotseat.libvirt.internal.ship.CopyMark;
import org.hotseat.libvirt.internal.ship.LibvirtCopies;
import org.hotseat.hypervisor.rule.Frozen;

/** Checkpoints of the machines of one libvirt, on whose host this program runs. Thread-safe. */
public final class LibvirtCheckpoints implements Checkpoints {

    private final Host host;
    private final FrozenMachines frozen;
    private final DiskMerge merge;
    private final ArmedMachines armed;
    private final Set<MachineId> sources = ConcurrentHashMap.newKeySet();

    /**
     * Of one connection.
     *
     * @param host what they stand on
     * @param frozen of which nothing is asked
     */
    public LibvirtCheckpoints(Host host, FrozenMachines frozen) {
        this.host = host;
        this.frozen = frozen;
        this.merge = new DiskMerge(host.images());
        this.armed = new ArmedMachines(host);
        host.served().ifPresent(served -> served.found().forEach(host::watch));
        host.endLost();
    }

    @Override
    public List<Obstacle> obstacles(MachineId id, Run run) throws FailureException {
        Frozen.refuse(frozen, id);
        Machine machine = host.machine(id, run);
        try {
            return look(id, machine, run);
        } finally {
            Host.letGo(machine);
        }
    }

    private List<Obstacle> look(MachineId id, Machine machine, Run run) throws FailureException {
        if (!host.ask(run, machine::isActive)) {
            throw new FailureException(FailureCode.WRONG_STATE, Messages.off, "");
        }
        List<Obstacle> found = new ArrayList<>(Obstacles.of(host.inFiles(id, host.ask(run, machine::xml), run)));
        if (!sources.contains(id)) { // who copies must not lose the setting
            Obstacles.ofQemu(host, machine, run).ifPresent(found::add);
        }
        return found;
    }

    @Override
    public void mayMove(MachineId id) throws FailureException {
        if (host.served().flatMap(served -> served.of(id)).isPresent()) {
            throw new FailureException(FailureCode.UNSUPPORTED, Messages.servedStays, Messages.servedStaysRemedy);
        }
    }

    @Override
    public CheckpointSource source(MachineId id, long epoch, Run run) throws FailureException {
        Frozen.refuse(frozen, id);
        if (!sources.add(id)) {
            throw new FailureException(FailureCode.WRONG_STATE, Messages.busyMachine, Messages.busyMachineRemedy);
        }
        boolean begun = false;
        try {
            CheckpointSource source = begin(id, epoch, run);
            begun = true;
            return source;
        } finally {
            if (!begun) {
                sources.remove(id);
            }
        }
    }

    private CheckpointSource begin(MachineId id, long epoch, Run run) throws FailureException {
        Machine machine = host.machine(id, run);
        boolean begun = false;
        try {
            Order.restore(host, id, machine, run);
            sources.remove(id); // so that QEMU is asked
            List<Obstacle> against = look(id, machine, run);
            sources.add(id);
            if (!against.isEmpty()) {
                throw new FailureException(FailureCode.UNSUPPORTED, against.get(0).what(), against.get(0).remedy());
            }
            LibvirtSource source = host.ask(run, () -> new LibvirtSource(host, frozen, id, machine, epoch,
                    () -> sources.remove(id)));
            source.begin(run);
            begun = true;
            return source;
        } finally {
            if (!begun) {
                Host.letGo(machine);
            }
        }
    }

    @Override
    public WaitingMachine await(WaitingPlan plan, Run run) throws FailureException {
        return LibvirtWaiting.make(host, plan.machine(), () -> host.isServing() ? ServedDisks.of(host, plan, run)
                : FreshDisks.make(host, plan, run), run);
    }

    @Override
    public ArmedMachine arm(WaitingPlan plan, Run run) throws FailureException {
        return armed.arm(plan, run);
    }

    @Override
    public WaitingMachine sandbox(SandboxPlan plan, Run run) throws FailureException {
        return LibvirtSandbox.make(host, plan, run);
    }

    @Override
    public void clear(SandboxPlan plan, Run run) throws FailureException {
        run.progress().checkCancelled();
        LibvirtSandbox.clear(host, plan, run);
    }

    @Override
    public String withNewestDisks(String xml, long epoch, Run run) throws FailureException {
        String newest = merge.withNewest(xml, epoch, run);
        for (DiskText disk : MachineText.parse(newest).written()) {
            CopyMark.requireStarted(OverlayName.baseOf(disk.file().orElseThrow()));
        }
        for (DiskText disk : MachineText.parse(newest).written()) {
            CopyMark.born(OverlayName.baseOf(disk.file().orElseThrow()));
        }
        return host.serve(newest, run);
    }

    @Override
    public DiskCopies copies(MachineId machine, Supplier<Optional<String>> description) {
        return new LibvirtCopies(host.images(), machine, description, () -> !Rescue.hasProcess(machine)
                ? LibvirtCopies.Here.NOTHING : armed.isWaiting(machine) ? LibvirtCopies.Here.WAITS
                        : LibvirtCopies.Here.RUNS);
    }

    @Override
    public void mergeDisks(String xml, long epoch, Run run) throws FailureException {
        host.release(MachineText.parse(xml), run);
        merge.merge(xml, epoch, run);
    }
}
