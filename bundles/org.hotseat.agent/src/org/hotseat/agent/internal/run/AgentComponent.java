// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.run;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;

import org.hotseat.devices.matrix.SwitchDriver;
import org.hotseat.devices.matrix.SwitchDrivers;
import org.hotseat.hypervisor.HypervisorDriver;
import org.osgi.framework.BundleContext;

/**
 * The agent as a component: begins when the bundle starts, ends when the bundle stops or the process is told to. What
 * becomes of it is a {@link Future} among the services, as {@link AgentRun#begin} tells it.
 */
public final class AgentComponent {

    /** The framework's property with the path of the configuration file. */
    public static final String CONFIG = "hotseat.agent.config";
    /** The property of the service that tells the end. */
    public static final String RESULT = "hotseat.agent.result";

    private final List<HypervisorDriver> drivers = new CopyOnWriteArrayList<>();
    private final SwitchDrivers switches = new SwitchDrivers();
    private final AgentRun run = new AgentRun(() -> drivers, switches);

    /**
     * Takes a driver.
     *
     * @param driver for connections that are opened from now on
     */
    public void addDriver(HypervisorDriver driver) {
        drivers.add(driver);
    }

    /**
     * Lets a driver go.
     *
     * @param driver its connections live on
     */
    public void removeDriver(HypervisorDriver driver) {
        drivers.remove(driver);
    }

    /**
     * Takes a driver for matrix switches.
     *
     * @param driver for switches that are opened from now on
     */
    public void addSwitchDriver(SwitchDriver driver) {
        switches.add(driver);
    }

    /**
     * Lets a driver for matrix switches go.
     *
     * @param driver its switches stay usable until they are closed
     */
    public void removeSwitchDriver(SwitchDriver driver) {
        switches.remove(driver);
    }

    /**
     * Called by the framework.
     *
     * @param context of this bundle
     */
    public void activate(BundleContext context) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(RESULT, true);
        String config = context.getProperty(CONFIG);
        context.registerService(Future.class, run.begin(config == null ? "" : config), properties);
    }

    /** Called by the framework when the bundle stops. Blocks until the agent has ended. */
    public void deactivate() {
        run.end();
    }
}
