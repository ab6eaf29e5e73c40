// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.ShutdownPlan;
import org.hotseat.hypervisor.UndefineOptions;
import org.hotseat.keeper.freeze.ProcessStamp;
import org.hotseat.remote.serve.LocalHypervisor;
import org.hotseat.state.data.MachineRecord;

/**
 * By the hypervisor port; the process of a machine is found where libvirt writes it down. libvirt puts it into the
 * partition itself where the description names one that it can make.
 */
class HypervisorHands implements Hands {

    private static final List<Path> FOLDERS = List.of(Path.of("/run/libvirt/qemu"), Path.of("/var/run/libvirt/qemu"));
    private static final Logger LOG = System.getLogger(HypervisorHands.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final LocalHypervisor hypervisor;
    private final Optional<String> partition;
    private final Beginnings beginnings;

    /**
     * Of this host.
     *
     * @param hypervisor of this host
     * @param partition how libvirt calls the control group of protected machines; empty where it cannot make it
     * @param beginnings what machines begin with
     */
    HypervisorHands(LocalHypervisor hypervisor, Optional<String> partition, Beginnings beginnings) {
        this.hypervisor = hypervisor;
        this.partition = partition;
        this.beginnings = beginnings;
    }

    final Hypervisor now() throws FailureException {
        return hypervisor.now();
    }

    @Override
    public ProcessStamp make(MachineRecord machine, Way way, Deadline deadline) throws FailureException {
        Run run = new Run(Progress.NONE, deadline);
        switch (way) {
            case Cold cold -> {
                now().define(placed(beginnings.cold(machine, cold.epoch(), deadline)), run);
                now().start(machine.id(), true, run);
            }
            case Saved saved -> goOn(machine, deadline);
            case GoOn on -> {
                now().define(placed(machine.xml()), run);
                beginnings.restore(machine, on.from(), deadline);
            }
        }
        return process(machine).orElseThrow(() -> new FailureException(FailureCode.NOT_FOUND,
                "Nobody says which process runs " + machine.name() + '.', "libvirt writes it to "
                        + FOLDERS.get(0) + '.'));
    }

    /** Memory that the hypervisor refuses is thrown away: the next try begins from the disks. */
    private void goOn(MachineRecord machine, Deadline deadline) throws FailureException {
        try {
            now().start(machine.id(), true, new Run(Progress.NONE, deadline));
        } catch (FailureException refused) {
            if (refused.code() == FailureCode.OTHER || refused.code() == FailureCode.DAMAGED
                    || refused.code() == FailureCode.INVALID) {
                LOG.log(Level.WARNING, "machine {0} does not go on from its saved memory: {1}", machine.name(),
                        refused.failure().text());
                forgetSaved(machine.id(), deadline);
            }
            throw refused;
        }
    }

    @Override
    public void hold(MachineId machine, Deadline deadline) throws FailureException {
        beginnings.finish(machine, deadline);
    }

    @Override
    public void ended(MachineRecord machine, long epoch, Deadline deadline) {
        beginnings.ended(machine, epoch, deadline);
    }

    @Override
    public Optional<String> copied(MachineRecord machine) throws FailureException {
        return now().capabilities().contains(Capability.CHECKPOINT) ? now().checkpoints().copies(machine.id(),
                () -> Optional.of(machine.xml())).copied() : Optional.empty();
    }

    private String placed(String xml) {
        int end = xml.lastIndexOf("</domain>");
        return partition.isEmpty() || end < 0 || xml.contains("<resource>") ? xml : xml.substring(0, end)
                + "<resource><partition>" + partition.get() + "</partition></resource>" + xml.substring(end);
    }

    /** {@inheritDoc} Only a process that is this very machine's. */
    @Override
    public Optional<ProcessStamp> process(MachineRecord machine) throws FailureException {
        for (Path folder : FOLDERS) {
            Path file = folder.resolve(machine.name() + ".pid");
            try {
                if (Files.exists(file)) {
                    long pid = Long.parseLong(Files.readString(file).strip());
                    String command = Files.readString(Path.of("/proc/" + pid + "/cmdline"));
                    return command.contains(machine.id().toString()) ? ProcessStamp.of(pid) : Optional.empty();
                }
            } catch (IOException | NumberFormatException unreadable) {
                throw new FailureException(new Failure(FailureCode.FILE, "The process of " + machine.name()
                        + " cannot be found: " + unreadable), unreadable);
            }
        }
        return Optional.empty();
    }

    @Override
    public void left(MachineId machine) {
        // the hypervisor has ended it
    }

    @Override
    public void resume(MachineId machine, Deadline deadline) throws FailureException {
        try {
            now().resume(machine, new Run(Progress.NONE, deadline));
        } catch (FailureException refused) {
            if (refused.code() != FailureCode.WRONG_STATE || states(deadline).get(machine) != MachineState.RUNNING) {
                throw refused;
            }
        }
    }

    @Override
    public void shutDown(MachineId machine, Deadline deadline) throws FailureException {
        now().shutDown(machine, new ShutdownPlan(PATIENCE, true), new Run(Progress.NONE, deadline));
    }

    @Override
    public void save(MachineId machine, Deadline deadline) throws FailureException {
        now().save(machine, new Run(Progress.NONE, deadline));
    }

    /** {@inheritDoc} Its description goes with it: whoever starts the machine brings the cluster's. */
    @Override
    public void forgetSaved(MachineId machine, Deadline deadline) throws FailureException {
        if (states(deadline).get(machine) == MachineState.SAVED) {
            now().undefine(machine, new UndefineOptions(true, false), new Run(Progress.NONE, deadline));
        }
    }

    @Override
    public void discard(MachineId machine, Deadline deadline) throws FailureException {
        beginnings.release(machine);
        MachineState state = states(deadline).getOrDefault(machine, MachineState.OFF);
        if (state.isActive() || state == MachineState.CRASHED) {
            now().forceOff(machine, new Run(Progress.NONE, deadline));
        }
    }

    @Override
    public Map<MachineId, MachineState> states(Deadline deadline) throws FailureException {
        Map<MachineId, MachineState> states = new HashMap<>();
        for (MachineSample sample : now().sample(Set.of(), deadline)) {
            states.put(sample.id(), sample.state());
        }
        return states;
    }

    @Override
    public void close() {
        // the connection is not ours
    }
}
