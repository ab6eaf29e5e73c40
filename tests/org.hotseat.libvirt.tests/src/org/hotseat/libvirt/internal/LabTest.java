// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.contract.Rig;
import org.hotseat.hypervisor.contract.Wait;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two real hosts with guests that count on their serial lines, and an open connection to each. */
abstract class LabTest {

    static final Duration SLOW = Duration.ofSeconds(90);
    static final LibvirtDriver DRIVER = new LibvirtDriver();

    @TempDir
    static Path folder;

    static Lab lab;

    @TempDir
    Path sockets;

    Hypervisor one;
    Hypervisor two;

    @BeforeAll
    static void makeLab() throws Exception {
        lab = Lab.up(folder);
    }

    @AfterAll
    static void removeLab() throws Exception {
        if (lab != null) {
            lab.close();
        }
    }

    @BeforeEach
    void open() throws Exception {
        one = DRIVER.open(lab.target("host-01"), Deadline.in(SLOW));
        two = DRIVER.open(lab.target("host-02"), Deadline.in(SLOW));
    }

    @AfterEach
    void close() {
        one.close();
        two.close();
    }

    static Run run() {
        return Run.within(SLOW);
    }

    /** The machine of a name, once its guest counts. */
    static MachineId counting(Hypervisor host, String name) throws Exception {
        MachineId id = machine(host, name);
        if (state(host, id) == MachineState.OFF) {
            host.start(id, false, run());
        }
        countsOn(name);
        return id;
    }

    /** The guest's count grows. */
    static void countsOn(String name) throws Exception {
        long before = lab.ticks(name);
        Wait.until(SLOW, name + " counts on from " + before, () -> lab.ticks(name) > before);
    }

    static MachineId machine(Hypervisor host, String name) throws FailureException {
        return host.sample(Set.of(), Deadline.in(SLOW)).stream().filter(each -> each.name().equals(name))
                .map(MachineSample::id).findFirst().orElseThrow();
    }

    static MachineState state(Hypervisor host, MachineId id) throws FailureException {
        return Rig.sample(host, id).orElseThrow().state();
    }
}
