// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorDriver;
import org.hotseat.hypervisor.HypervisorTarget;
import org.hotseat.simulated.internal.roster.DemonstrationRoster;
import org.hotseat.simulated.internal.roster.GeneratedRoster;
import org.hotseat.simulated.internal.roster.Roster;
import org.hotseat.simulated.internal.roster.TrainingRoster;
import org.hotseat.simulated.internal.world.SimHost;
import org.hotseat.simulated.internal.world.TimeSource;
import org.hotseat.simulated.internal.world.World;

/**
 * Serves {@code sim:} addresses, see {@link SimulatedUri}. A simulation lives as long as the driver: who connects again
 * finds what has become of it meanwhile. Thread-safe.
 */
public final class SimulatedDriver implements HypervisorDriver, AutoCloseable {

    private final TimeSource time;
    private final Workers workers;
    private final ExecutorService events;
    private final Map<String, World> worlds = new ConcurrentHashMap<>();
    private final TrainingRoster training = new TrainingRoster();
    private final Roster demonstration = new DemonstrationRoster(training);

    /** A driver in real time; made by the framework. */
    public SimulatedDriver() {
        this(TimeSource.SYSTEM, new ThreadWorkers());
    }

    /**
     * A driver in a time of its own.
     *
     * @param time tells and passes it
     * @param workers give threads; closed with the driver
     */
    public SimulatedDriver(TimeSource time, Workers workers) {
        this.time = time;
        this.workers = workers;
        this.events = workers.pool("simulated-events", 1);
    }

    @Override
    public boolean accepts(URI uri) {
        return SimulatedUri.accepts(uri);
    }

    @Override
    public boolean available() {
        return true;
    }

    @Override
    public Hypervisor open(HypervisorTarget target, Deadline deadline) throws FailureException {
        SimulatedUri address = SimulatedUri.of(target.uri());
        if (address.silent()) {
            waitInVain(address.host(), deadline);
        }
        World world = worlds.computeIfAbsent(address.world(),
                name -> new World(name, time, workers.timer(), events));
        SimHost host = world.host(address.host(), () -> roster(address).host(address.host())
                .map(plan -> new SimHost(world, plan, address.settings())));
        return new SimulatedHypervisor(host, target);
    }

    private Roster roster(SimulatedUri address) {
        return switch (address.world()) {
            case SimulatedUri.TRAINING -> training;
            case SimulatedUri.DEMONSTRATION -> demonstration;
            default -> new GeneratedRoster(address.world(), address.machines(), address.running());
        };
    }

    private void waitInVain(String host, Deadline deadline) throws FailureException {
        try {
            while (!deadline.isOver()) {
                time.pause().over(deadline.left());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new FailureException(FailureCode.TIMEOUT, NLS.bind(Messages.hostSilent, host), "");
    }

    /** Ends all simulations; called by the framework. */
    @Override
    public void close() {
        workers.close();
    }
}
