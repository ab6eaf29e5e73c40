// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;
import org.hotseat.keeper.freeze.ProcessStamp;
import org.hotseat.remote.serve.LocalHypervisor;
import org.hotseat.state.data.MachineRecord;

/**
 * For simulated machines, which have no process: a small one stands in for each, so that keepers really freeze and kill
 * something. It ends with this agent, as the simulation does; a machine whose process was killed is off.
 */
final class StandInHands extends HypervisorHands {

    private static final Logger LOG = System.getLogger(StandInHands.class.getName());
    private static final Duration CUT = Duration.ofSeconds(10);

    private final Map<MachineId, Process> processes = new ConcurrentHashMap<>();
    private final ExecutorService ending;

    StandInHands(LocalHypervisor hypervisor, Beginnings beginnings, Workers workers) {
        super(hypervisor, Optional.empty(), beginnings);
        this.ending = workers.pool("stand-ins", 1);
    }

    /** It waits for input that never comes, until whoever started it is gone. */
    @Override
    public Optional<ProcessStamp> process(MachineRecord machine) throws FailureException {
        try {
            Process process = new ProcessBuilder("cat").start();
            end(processes.put(machine.id(), process));
            process.onExit().thenRunAsync(() -> ended(machine.id(), process), ending);
            return ProcessStamp.of(process.pid());
        } catch (IOException unable) {
            throw new FailureException(new Failure(FailureCode.OTHER, "No process can stand in for " + machine.name()
                    + ": " + unable), unable);
        }
    }

    private void ended(MachineId machine, Process process) {
        if (processes.remove(machine, process)) {
            try {
                super.discard(machine, Deadline.in(CUT));
            } catch (FailureException failed) {
                LOG.log(Level.WARNING, "a simulated machine could not be ended", failed);
            }
        }
    }

    private static void end(@Nullable Process process) {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Override
    public void shutDown(MachineId machine, Deadline deadline) throws FailureException {
        super.shutDown(machine, deadline);
        end(processes.remove(machine));
    }

    @Override
    public void save(MachineId machine, Deadline deadline) throws FailureException {
        super.save(machine, deadline);
        end(processes.remove(machine));
    }

    @Override
    public void left(MachineId machine) {
        end(processes.remove(machine));
    }

    @Override
    public void discard(MachineId machine, Deadline deadline) throws FailureException {
        end(processes.remove(machine));
        super.discard(machine, deadline);
    }

    @Override
    public void close() {
        processes.values().forEach(StandInHands::end);
        processes.clear();
        ending.shutdown();
    }
}
