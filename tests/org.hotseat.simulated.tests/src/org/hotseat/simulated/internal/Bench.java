// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.HostMeter;
import org.hotseat.hypervisor.HostSample;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorTarget;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.RunningSince;
import org.hotseat.hypervisor.SampleGroup;

/** A driver in fast time and what tests of it need. */
final class Bench implements AutoCloseable {

    final FastTime time = new FastTime();
    final SimulatedDriver driver = new SimulatedDriver(time.source(), new EndedThreads());

    Hypervisor open(String address) throws FailureException {
        return driver.open(new HypervisorTarget(URI.create(address), () -> { }), deadline());
    }

    Deadline deadline() {
        return Deadline.in(Duration.ofMinutes(10), time);
    }

    Run run() {
        return run(Progress.NONE);
    }

    Run run(Progress progress) {
        return new Run(progress, deadline());
    }

    List<MachineSample> all(Hypervisor host) throws FailureException {
        return host.sample(EnumSet.allOf(SampleGroup.class), deadline());
    }

    MachineSample sample(Hypervisor host, MachineId id) throws FailureException {
        return all(host).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    MachineSample named(Hypervisor host, String name) throws FailureException {
        return all(host).stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    Set<String> names(Hypervisor host) throws FailureException {
        return Set.copyOf(all(host).stream().map(MachineSample::name).toList());
    }

    HostSample meter(Hypervisor host) throws FailureException {
        return ((HostMeter) host).sample(deadline());
    }

    Map<String, Instant> starts(Hypervisor host) throws FailureException {
        return ((RunningSince) host).starts(deadline());
    }

    /** A small machine; some devices. */
    static String domain(String name, UUID uuid, String devices) {
        return """
                <domain type='kvm'>
                  <name>%s</name>
                  <uuid>%s</uuid>
                  <memory unit='MiB'>1024</memory>
                  <vcpu current='2'>4</vcpu>
                  <os><type>hvm</type></os>
                  <features><acpi/></features>
                  <devices>%s</devices>
                </domain>
                """.formatted(name, uuid, devices);
    }

    @Override
    public void close() {
        driver.close();
    }
}
