// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.session;

import java.util.List;

import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;
import org.hotseat.console.internal.training.TrainingOpener;
import org.hotseat.console.internal.training.TrainingScreens;
import org.hotseat.hypervisor.HypervisorDriver;
import org.hotseat.link.host.HostOpener;
import org.hotseat.link.spec.HostAddress;
import org.hotseat.link.spec.HostSpec;
import org.hotseat.link.ssh.SshDialer;
import org.hotseat.link.ssh.SshOpener;

/** Chooses how a host is opened. Immutable. */
final class Openers implements AutoCloseable {

    private final TrainingScreens screens;
    private final HostOpener training;
    private final HostOpener real;

    Openers(List<HypervisorDriver> drivers, Workers workers, SshDialer dialer) {
        screens = new TrainingScreens(MonotonicClock.SYSTEM, workers);
        training = new TrainingOpener(drivers, screens);
        real = new SshOpener(dialer, drivers, MonotonicClock.SYSTEM);
    }

    @Override
    public void close() {
        screens.close();
    }

    HostOpener opener(HostSpec host) {
        return host.address() instanceof HostAddress.Ssh ? real : training;
    }
}
