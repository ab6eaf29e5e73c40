// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.hypervisor.HypervisorDriver;
import org.hotseat.hypervisor.HypervisorTarget;
import org.hotseat.hypervisor.contract.ContractWorld;
import org.hotseat.hypervisor.contract.Domains;
import org.hotseat.simulated.internal.world.TimeSource;

/** Two simulated hosts in real time, ten times faster than real ones. */
final class SimulatedWorld implements ContractWorld {

    private final SimulatedDriver driver = new SimulatedDriver(TimeSource.SYSTEM, new ThreadWorkers());
    private final boolean listens;
    private volatile Set<MachineId> frozen = Set.of();

    SimulatedWorld(boolean listens) {
        this.listens = listens;
    }

    @Override
    public HypervisorDriver driver() {
        return driver;
    }

    @Override
    public HypervisorTarget host() {
        return new HypervisorTarget(URI.create("sim:contract/one?speed=10&machines=9"), () -> { }, () -> frozen,
                Optional.of(Path.of("here")));
    }

    @Override
    public Optional<HypervisorTarget> otherHost() {
        return Optional.of(new HypervisorTarget(URI.create("sim:contract/other?speed=10"), () -> { }));
    }

    @Override
    public String machine(String name, UUID uuid) {
        String xml = Domains.small("kvm", "<type arch='x86_64'>hvm</type>", name, uuid,
                "<graphics type='vnc'/><video><model type='virtio'/></video>");
        return listens ? xml : xml.replace("<acpi/>", "");
    }

    @Override
    public Overlay overlay() {
        String folder = imageFolder();
        return new Overlay(folder, "vm-00009.qcow2", folder + "/training-base.qcow2");
    }

    @Override
    public boolean guestListens() {
        return listens;
    }

    @Override
    public void freeze(Set<MachineId> machines) {
        frozen = Set.copyOf(machines);
    }

    @Override
    public Optional<Plug> plug() {
        return Optional.of(new Plug("<disk type='file' device='disk'><source file='/images/more.qcow2'/>"
                + "<target dev='vdc' bus='virtio'/></disk>", "dev='vdc'"));
    }

    @Override
    public void close() {
        driver.close();
    }
}
