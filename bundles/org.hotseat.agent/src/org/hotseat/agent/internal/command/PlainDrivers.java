// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;

import org.hotseat.hypervisor.HypervisorDriver;

/** The drivers on a plain class path, where nobody registers them: those of ours that are there, each made once. */
final class PlainDrivers {

    private static final Logger LOG = System.getLogger(PlainDrivers.class.getName());
    private static final List<String> NAMES = List.of("org.hotseat.simulated.internal.SimulatedDriver",
            "org.hotseat.libvirt.internal.LibvirtDriver");
    private static final List<HypervisorDriver> ALL = make();

    private PlainDrivers() {
    }

    static List<HypervisorDriver> all() {
        return ALL;
    }

    private static List<HypervisorDriver> make() {
        List<HypervisorDriver> made = new ArrayList<>();
        for (String name : NAMES) {
            try {
                made.add((HypervisorDriver) Class.forName(name).getConstructor().newInstance());
            } catch (ReflectiveOperationException | LinkageError absent) {
                LOG.log(Level.DEBUG, "no driver {0}: {1}", name, absent);
            }
        }
        return List.copyOf(made);
    }
}
