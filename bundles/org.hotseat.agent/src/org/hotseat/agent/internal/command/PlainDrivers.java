// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;

import org.hotseat.devices.matrix.SwitchDriver;
import org.hotseat.devices.matrix.SwitchDrivers;
import org.hotseat.hypervisor.HypervisorDriver;

/** The drivers on a plain class path, where nobody registers them: those of ours that are there, each made once. */
final class PlainDrivers {

    private static final Logger LOG = System.getLogger(PlainDrivers.class.getName());
    private static final List<String> NAMES = List.of("org.hotseat.simulated.internal.SimulatedDriver",
            "org.hotseat.libvirt.internal.LibvirtDriver");
    private static final List<String> SWITCHES = List.of("org.hotseat.devices.videohub.internal.VideohubDriver",
            "org.hotseat.devices.lightware.internal.LightwareDriver",
            "org.hotseat.devices.extron.internal.ExtronDriver");
    private static final List<HypervisorDriver> ALL = make(NAMES, HypervisorDriver.class);

    private PlainDrivers() {
    }

    static List<HypervisorDriver> all() {
        return ALL;
    }

    static SwitchDrivers switches() {
        SwitchDrivers drivers = new SwitchDrivers();
        make(SWITCHES, SwitchDriver.class).forEach(drivers::add);
        return drivers;
    }

    private static <D> List<D> make(List<String> names, Class<D> kind) {
        List<D> made = new ArrayList<>();
        for (String name : names) {
            try {
                made.add(kind.cast(Class.forName(name).getConstructor().newInstance()));
            } catch (ReflectiveOperationException | LinkageError absent) {
                LOG.log(Level.DEBUG, "no driver {0}: {1}", name, absent);
            }
        }
        return List.copyOf(made);
    }
}
