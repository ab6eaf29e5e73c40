// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.training;

import java.net.Socket;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.HostMeter;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorDriver;
import org.hotseat.hypervisor.HypervisorTarget;
import org.hotseat.hypervisor.RunningSince;
import org.hotseat.link.host.HostOpener;
import org.hotseat.link.host.HostSecrets;
import org.hotseat.link.host.OpenHost;
import org.hotseat.link.host.ScreenEnd;
import org.hotseat.link.spec.HostAddress;
import org.hotseat.link.spec.HostSpec;
import org.hotseat.observed.inventory.MachineView;

/** Opens simulated hosts by the driver of their URI. Thread-safe. */
public final class TrainingOpener implements HostOpener {

    private final List<HypervisorDriver> drivers;
    private final TrainingScreens screens;

    /**
     * An opener.
     *
     * @param drivers all that are installed, also those that come later
     * @param screens serve the machines' screens
     */
    public TrainingOpener(List<HypervisorDriver> drivers, TrainingScreens screens) {
        this.drivers = drivers;
        this.screens = screens;
    }

    @Override
    public OpenHost open(HostSpec host, HostSecrets secrets, Deadline deadline) throws FailureException {
        if (!(host.address() instanceof HostAddress.Simulated address)) {
            throw new IllegalArgumentException("not simulated: " + host.id());
        }
        Optional<HypervisorDriver> driver = drivers.stream().filter(one -> one.accepts(address.uri())).findFirst();
        if (driver.isEmpty()) {
            throw new FailureException(FailureCode.UNSUPPORTED, Messages.noDriver, Messages.noDriverRemedy);
        }
        return new TrainingHost(driver.get().open(new HypervisorTarget(address.uri(), () -> { }), deadline), screens);
    }

    /** A simulated connection and its screens. */
    private static final class TrainingHost implements OpenHost {

        private final Hypervisor hypervisor;
        private final TrainingScreens screens;

        TrainingHost(Hypervisor hypervisor, TrainingScreens screens) {
            this.hypervisor = hypervisor;
            this.screens = screens;
        }

        @Override
        public Hypervisor hypervisor() {
            return hypervisor;
        }

        @Override
        public Optional<HostMeter> meter() {
            return hypervisor instanceof HostMeter meter ? Optional.of(meter) : Optional.empty();
        }

        @Override
        public Map<String, Instant> starts(Deadline deadline) throws FailureException {
            return hypervisor instanceof RunningSince running ? running.starts(deadline) : Map.of();
        }

        /** Simulated machines have a screen of their own, whatever their description says about its place. */
        @Override
        public Socket screen(MachineView machine, Optional<ScreenEnd> end, Deadline deadline)
                throws FailureException {
            return screens.open(machine.id(), machine.name(), deadline);
        }

        @Override
        public void close() {
            hypervisor.close();
        }
    }
}
