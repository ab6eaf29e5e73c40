// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.run;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.devices.matrix.SwitchDrivers;
import org.hotseat.hypervisor.HypervisorDriver;
import org.hotseat.process.settings.Problem;
import org.hotseat.process.settings.Reading;
import org.hotseat.process.settings.SettingsReader;

/**
 * The agent from its configuration to its end: begins on a thread of its own, ends when it is told to or when the
 * process is. Thread-safe; used once.
 */
public final class AgentRun {

    private static final Logger LOG = System.getLogger(AgentRun.class.getName());

    private final Workers workers = new ThreadWorkers(this::stepAside);
    private final Supplier<List<HypervisorDriver>> drivers;
    private final SwitchDrivers switches;
    private final CompletableFuture<String> result = new CompletableFuture<>();
    private final AtomicBoolean ending = new AtomicBoolean();
    /** A thread that Java wants; it begins when the process is told to end. */
    private final Thread hook = new Thread(this::conclude, "hotseat-end");
    /** Guarded by this object. */
    private @Nullable AgentProcess process;

    /**
     * Nothing has begun.
     *
     * @param drivers for the hypervisor, those that are there now
     * @param switches drivers for matrix switches
     */
    public AgentRun(Supplier<List<HypervisorDriver>> drivers, SwitchDrivers switches) {
        this.drivers = drivers;
        this.switches = switches;
    }

    private void stepAside() {
        drivers.get().forEach(HypervisorDriver::stepAside);
    }

    /**
     * Begins. Does not wait.
     *
     * @param config path of the configuration file
     * @return what becomes of it: its text is empty after an end in order and else says why it could not begin
     */
    public Future<String> begin(String config) {
        Runtime.getRuntime().addShutdownHook(hook);
        workers.pool("begin", 1).execute(() -> open(config));
        return result;
    }

    private synchronized void open(String config) {
        if (ending.get()) {
            return;
        }
        Reading reading = SettingsReader.read(Path.of(config));
        if (reading.settings().isEmpty()) {
            result.complete(reading.problems().stream().map(Problem::text).collect(Collectors.joining("\n")));
            return;
        }
        try {
            AgentProcess opened = AgentProcess.open(reading.settings().get(), workers, AgentVersion.read(),
                    drivers, switches);
            process = opened;
            opened.begin();
        } catch (FailureException refused) {
            endProcess();
            result.complete(refused.failure().text());
        } catch (IOException | RuntimeException | LinkageError broken) { // the edge: it must say why it ends
            LOG.log(Level.ERROR, "the agent cannot begin", broken);
            endProcess();
            result.complete(broken.toString());
        }
    }

    /** Ends it. Blocks until it has ended. */
    public void end() {
        conclude();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            LOG.log(Level.DEBUG, "the process ends already", alreadyEnding);
        }
    }

    private void conclude() {
        if (ending.compareAndSet(false, true)) {
            endProcess();
            result.complete("");
        }
    }

    private synchronized void endProcess() {
        AgentProcess running = process;
        process = null;
        if (running != null) {
            running.end();
        }
    }
}
